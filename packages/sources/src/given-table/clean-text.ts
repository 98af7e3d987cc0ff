/** Neither seen nor part of a word: controls, turns of direction, marks of width zero but for those that join letters. */
const UNSEEN = /(?!\s)\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * A cell's text as people see it: on one line, composed, without characters that show nothing or steer a terminal.
 * Example: `cleanText(' 매출\n(억 원)\u202e')` → `매출 (억 원)`.
 */
export function cleanText(text: string): string {
  if (/^[!-~]*$/.test(text)) return text;
  return text.toWellFormed().replace(UNSEEN, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}
