const SAMPLE_BYTES = 64 * 1024;
/** Share of the units that must be plain: ASCII and Hangul count whole, other letters half. */
const LEAST_PLAIN = 0.8;
/** Share of the units that may be none of them. */
const MOST_STRANGE = 0.02;

/**
 * The UTF-16 that bytes without a mark are written in, or null: every space, digit and Latin letter shows as a zero byte,
 * and only in the right byte order do the units make plain text.
 * Example: `guessUtf16(Buffer.from('54%', 'utf16le'))` → `utf-16le`; of the UTF-8 bytes of `54%` → `null`.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (bytes.byteLength % 2 !== 0 || !sample.includes(0)) return null;
  const little = scorePlain(sample, 0, 1);
  const big = scorePlain(sample, 1, 0);
  if (Math.max(little, big) < LEAST_PLAIN || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function scorePlain(sample: Uint8Array, low: 0 | 1, high: 0 | 1): number {
  let score = 0;
  let strange = 0;
  const units = sample.length / 2;
  for (let at = 0; at < sample.length; at += 2) {
    const unit = (sample[at + low] ?? 0) | ((sample[at + high] ?? 0) << 8);
    const weight = weigh(unit);
    if (weight === 0) strange++;
    score += weight;
  }
  return strange > units * MOST_STRANGE ? 0 : score / units;
}

function weigh(unit: number): 0 | 0.5 | 1 {
  if (unit < 0x80) return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d) ? 1 : 0;
  if (unit >= 0xac00 && unit <= 0xd7a3) return 1;
  const isText =
    (unit >= 0xa0 && unit < 0x2c00) ||
    (unit >= 0x3000 && unit < 0xa000) ||
    (unit >= 0xd800 && unit < 0xe000) ||
    (unit >= 0xf900 && unit < 0xfb00) ||
    (unit >= 0xfe30 && unit < 0xfff0);
  return isText ? 0.5 : 0;
}
