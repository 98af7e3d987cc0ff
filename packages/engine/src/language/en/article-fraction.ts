import { exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { buildPartOfUnit, EN_FRACTION_WORDS, PART_REACH } from './fractions.ts';
import { EN_DENOMINATORS, EN_ORDINALS } from './numerals.ts';
import { EN_SCALE_ORDINALS } from './scale-ordinals.ts';
import { readWordFraction } from './word-fractions.ts';

/** A hundredth|: nothing behind that it would order. */
const ENDS = /^(?:$|[.,;)]|\sof\s)/;

/**
 * A fraction of an article and an ordinal: `a hundredth` → 1/100, `a twenty-first` → 1/21, `a fortieth of one` before ` per cent`
 * → 0.025; null where something follows that it orders.
 */
export function readArticleFraction(
  folded: string,
  at: number,
  found: string,
  article: number,
): NumberReading | null {
  const end = at + found.length;
  if (!ENDS.test(folded.slice(end, end + 4))) return null;
  const ordinal = found.slice(article);
  const below =
    readWordFraction(`one ${ordinal}`, 0)?.denominator ??
    EN_DENOMINATORS[ordinal] ??
    EN_SCALE_ORDINALS[ordinal] ??
    EN_ORDINALS[ordinal];
  if (below === undefined) return null;
  const value = exact(1, below);
  const place = -String(below).length;
  return (
    buildPartOfUnit(at, end, folded.slice(end, end + PART_REACH), value, place) ??
    buildNumber(at, end, value, EN_FRACTION_WORDS, { inWords: true, shape: 'fraction', denominator: below })
  );
}
