/** The place of a column by its letters, counted from zero: `columnNumber('AB')` → 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 0x40, 0) - 1;
}
