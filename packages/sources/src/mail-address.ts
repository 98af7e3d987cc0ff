/**
 * A text without its mail addresses and the brackets around them: `withoutMail('Kim Hana <desk@example.org>')` → `Kim Hana`.
 */
export function withoutMail(text: string): string {
  if (!text.includes('@')) return text.trim();
  return text
    .split(/([\s()<>[\],;|]+)/)
    .filter((piece) => piece.indexOf('@') < 1)
    .join('')
    .replace(/[(<[]\s?[)>\]]/g, '')
    .trim();
}
