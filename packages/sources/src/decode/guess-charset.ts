/** Characters beyond ASCII that a lenient reading must get right for each that it gets wrong. */
const RIGHT_PER_WRONG = 4;
const WRONG = /\uFFFD/g;
const BEYOND_ASCII = /[\u0080-\uFFFC]/g;

/** How many replacement characters a reading holds: `countWrong('a\uFFFD')` → `1`. */
export function countWrong(text: string): number {
  return text.match(WRONG)?.length ?? 0;
}

/**
 * Whether a lenient UTF-8 reading is UTF-8 with a few broken bytes, as after a cut, rather than another encoding:
 * Korean in CP949 read as UTF-8 is wrong nearly everywhere.
 * Example: `isDamagedUtf8('인공지능 특허\uFFFD')` → `true`.
 */
export function isDamagedUtf8(lenient: string): boolean {
  return (lenient.match(BEYOND_ASCII)?.length ?? 0) > RIGHT_PER_WRONG * countWrong(lenient);
}

/**
 * Whether bytes that are not UTF-8 are Western text of Windows-1252 (curly quotes, dashes, é): bytes beyond ASCII are rare,
 * and each stands alone; in Korean text they come in pairs.
 * Example: the bytes of `It rose to “54%” in the year’s end` in Windows-1252 → `true`.
 */
export function looksWestern(bytes: Uint8Array): boolean {
  let letters = 0;
  let high = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters++;
      continue;
    }
    if ((bytes[index + 1] ?? 0) >= 0x80) return false;
    high++;
  }
  return letters >= 10 * high;
}
