import { exact } from '../../quantity/exact.ts';
import type { Power } from '../../quantity/power.ts';
import { readWords } from './numerals.ts';

const TIMES_TEN_TO = /^ times ten to the (?:power (?:of )?)?/;
/** No quantity that is told has more digits. */
const MOST_DIGITS = exact(99);
/** The |25th. */
const DIGITS = /^([0-9]{1,2})(?:th)?(?![0-9a-z])/;

/** The power of ten spoken behind a number: ` times ten to the twenty-five` → exponent 25; null where there is none. */
export function spokenPower(folded: string, at: number): Power | null {
  const lead = TIMES_TEN_TO.exec(folded.slice(at, at + 32));
  if (lead === null) return null;
  const start = at + lead[0].length;
  const words = readWords(folded, start);
  if (words?.value.lte(MOST_DIGITS) === true) return { exponent: Number(words.value.n), end: words.end };
  const digits = DIGITS.exec(folded.slice(start, start + 6));
  return digits === null ? null : { exponent: Number(digits[1]), end: start + digits[0].length };
}
