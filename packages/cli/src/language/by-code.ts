/** What is said of each code of a union, from the facts that it carries. */
export type ByCode<Told extends { readonly code: string }> = {
  readonly [Code in Told['code']]: (facts: Extract<Told, { readonly code: Code }>) => string;
};

/**
 * What a record of words says of a value; null where it says nothing of its code.
 * Example: `sayByCode({ gone: ({ file }) => `${file} is gone` }, { code: 'gone', file: 'a.txt' })` → `a.txt is gone`.
 */
export function sayByCode<Told extends { readonly code: string }>(words: ByCode<Told>, told: Told): string;
export function sayByCode<Told extends { readonly code: string }>(
  words: Partial<ByCode<Told>>,
  told: Told,
): string | null;
export function sayByCode<Told extends { readonly code: string }>(
  words: Partial<ByCode<Told>>,
  told: Told,
): string | null {
  // Each code has the facts of its own kind, which the compiler does not follow through a union.
  const say = words[told.code as Told['code']] as ((facts: Told) => string) | undefined;
  return say === undefined ? null : say(told);
}
