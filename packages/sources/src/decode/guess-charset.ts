/** Characters beyond ASCII that a lenient reading must get right for each that it gets wrong. */
const RIGHT_PER_WRONG = 4;
/** Latin letters for each byte beyond ASCII in a Western text. */
const LETTERS_PER_HIGH = 8;
/** Codes that Windows-1252 leaves undefined. */
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** How many replacement characters a reading holds: `countWrong('a\uFFFD')` → `1`. */
export function countWrong(text: string): number {
  let wrong = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) wrong++;
  return wrong;
}

/**
 * Whether a lenient UTF-8 reading is UTF-8 with a few broken bytes, as after a cut, rather than another encoding:
 * Korean in CP949 read as UTF-8 is wrong nearly everywhere.
 * Example: `isDamagedUtf8('인공지능 특허\uFFFD')` → `true`.
 */
export function isDamagedUtf8(lenient: string): boolean {
  let right = 0;
  for (let index = 0; index < lenient.length; index++) {
    const code = lenient.charCodeAt(index);
    if (code >= 0x80 && code !== 0xfffd) right++;
  }
  return right > RIGHT_PER_WRONG * countWrong(lenient);
}

/**
 * Whether bytes that are not UTF-8 are Western text of Windows-1252 (curly quotes, dashes, é): bytes beyond ASCII are rare,
 * and most stand alone (`Café’s` has two in a row); in Korean text they come in pairs.
 * Example: the bytes of `It rose to “54%” in the year’s end` in Windows-1252 → `true`.
 */
export function looksWestern(bytes: Uint8Array): boolean {
  let letters = 0;
  let high = 0;
  let alone = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters++;
      continue;
    }
    if (UNDEFINED.has(byte)) return false;
    high++;
    if ((bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 1] ?? 0) < 0x80) alone++;
  }
  return letters >= LETTERS_PER_HIGH * high && 2 * alone > high;
}
