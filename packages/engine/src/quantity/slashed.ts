import { exact } from './exact.ts';
import { buildNumber, type NumberReading } from './number-reading.ts';

const SLASHED = /(?:([0-9]{1,3}) )?([0-9]{1,2})\/([0-9]{1,3})(?![0-9/.,]*[0-9])(?!\s?nm)/y;
/** Fractions with a slash have one of these below; the rest are dates. */
const BELOW: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 20, 32, 50, 64, 100]);

/**
 * A fraction with a slash from `at`, read by the rule named, with its whole and its minus sign: `3/4` → ¾, `-1 4/5` → −1.8. Null for dates (9/11, 4/25),
 * and where anything else is joined to it.
 */
export function readSlashed(folded: string, at: number, rule: string): NumberReading | null {
  if (/[\p{L}0-9/:.,-]$/u.test(folded.slice(Math.max(0, at - 1), at)) && !isMinus(folded, at)) return null;
  SLASHED.lastIndex = at;
  const match = SLASHED.exec(folded);
  if (match === null) return null;
  const [all, whole, above, below] = match;
  const [top, bottom] = [Number(above), Number(below)];
  if (!BELOW.has(bottom) || top === 0 || top >= bottom) return null;
  const size = exact(Number(whole ?? 0)).add(exact(top, bottom));
  const negative = isMinus(folded, at);
  return buildNumber(negative ? at - 1 : at, at + all.length, negative ? size.neg() : size, rule, {
    shape: whole === undefined ? 'fraction' : null,
    denominator: bottom,
    place: -1,
    lastPlace: -1,
    negative,
  });
}

function isMinus(folded: string, at: number): boolean {
  return /(?:^|[\s(])-$/.test(folded.slice(Math.max(0, at - 2), at));
}
