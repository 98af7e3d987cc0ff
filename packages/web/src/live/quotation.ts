/** The longest quotation that leaves the server, in UTF-16 code units: pages quote and link, they do not reprint. */
export const QUOTATION_LENGTH = 400;

/**
 * A passage cut to the length of a quotation, between letters, with an ellipsis where something was left out.
 * Example: a sentence of 500 letters → its first 399 and `…`.
 */
export function cutQuotation(text: string): string {
  if (text.length <= QUOTATION_LENGTH) return text;
  const cut = text.slice(0, QUOTATION_LENGTH - 1);
  const last = cut.charCodeAt(cut.length - 1);
  // Half of a surrogate pair is no letter.
  const whole = last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
  return `${whole}…`;
}
