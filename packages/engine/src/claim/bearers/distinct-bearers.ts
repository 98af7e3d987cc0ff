/** Each bearer once, where it stands first: China, America, the Chinese → China, America. */
export function distinctBearers<T extends { readonly ids: readonly string[] }>(named: readonly T[]): T[] {
  const seen = new Set<string>();
  return named.filter(({ ids }) => {
    const key = ids.join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
