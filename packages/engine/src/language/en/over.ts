import { exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { type Numeral, readDigits, readWords } from './numerals.ts';

const OVER = /^ over /;
/** No numerator that is told so is greater. */
const MOST_OVER = 100;
/** Nothing is counted behind: one over three|. */
const ENDS = /^(?:$|[.,;)?!]|\sof\s)/;
const MONEY_BEFORE = /[$€£¥₩]\s?$/;

/** A fraction told with its line: `one over three`, `1 over 3` → 1/3; null where something is counted behind, or it is money. */
export function readOver(folded: string, at: number, above: Numeral): NumberReading | null {
  if (!OVER.test(folded.slice(above.end, above.end + 6)) || !above.value.lt(exact(MOST_OVER))) return null;
  const from = above.end + 6;
  const below = readWords(folded, from) ?? readDigits(folded, from, folded);
  if (below === null || !below.value.gt(above.value)) return null;
  if (!ENDS.test(folded.slice(below.end, below.end + 4))) return null;
  if (MONEY_BEFORE.test(folded.slice(Math.max(0, at - 2), at))) return null;
  return buildNumber(at, below.end, above.value.div(below.value), 'en.fraction.over', {
    inWords: true,
    shape: 'fraction',
    denominator: Number(below.value.n),
  });
}
