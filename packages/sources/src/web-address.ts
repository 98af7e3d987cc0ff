/**
 * An absolute http or https address without a password, or null.
 * Example: `resolveAddress(' /a?b=1 ', 'https://example.org/feed')` → `https://example.org/a?b=1`;
 * `resolveAddress('javascript:alert(1)', null)` → `null`.
 */
export function resolveAddress(written: string | null | undefined, base: string | null): string | null {
  const text = written?.trim() ?? '';
  if (text === '' || text.length > 4096) return null;
  const url = URL.parse(text, base ?? undefined);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return url.username === '' && url.password === '' && url.hostname !== '' ? url.href : null;
}
