import { exact } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { EN_NUMBER_WORDS, EN_ORDINALS, type Numeral } from './numerals.ts';
import { EN_SCALE_ORDINALS } from './scale-ordinals.ts';

/** Twenty|-first, one hundred| and first. */
const ORDINAL_BEHIND = new RegExp(
  `^(?:[\\s-]|\\sand\\s)(first|${Object.keys(EN_ORDINALS).join('|')})(?![a-z])`,
);
/** Two thousandth, five millionth: an ordinal, where no plural makes a fraction of it. */
const SCALE_ORDINAL = /^[\s-](hundredth|thousandth|millionth|billionth|trillionth)(?![a-z])/;
const REACH = 14;

/** From twenty on a numeral may begin an ordinal; where "and" joins them, from a hundred on. */
const TENS = exact(20);
const HUNDREDS = exact(100);

/** A |twenty-first. */
const ARTICLE_BEFORE = /(?:^|[^a-z])a\s$/;
/** Twenty-first| of. */
const OF_BEHIND = /^\sof\s/;

/** An ordinal that begins with a numeral: `twenty` before `-first` → 21st, `two` before ` thousandth` → 2000th, `twenty-third` in `a twenty-third of` → 1/23; null where none follows. */
export function readOrdinalBehind(folded: string, at: number, words: Numeral): NumberReading | null {
  const { end, value } = words;
  const behind = folded.slice(end, end + REACH);
  const scale = SCALE_ORDINAL.exec(behind);
  if (scale !== null) {
    const scaled = value.mul(exact(EN_SCALE_ORDINALS[scale[1] ?? ''] ?? 1));
    return buildNumber(at, end + scale[0].length, scaled, 'en.ordinal', { inWords: true, shape: 'rank' });
  }
  const ordinal = ORDINAL_BEHIND.exec(behind);
  if (ordinal === null) return null;
  return partInOrdinal(folded, at, words, ordinal) ?? ordinalOf(at, words, ordinal);
}

/** "About a twenty-third of that": a part, and no place. */
function partInOrdinal(
  folded: string,
  at: number,
  { end, value }: Numeral,
  [written, word = '']: RegExpExecArray,
): NumberReading | null {
  const isPart =
    ARTICLE_BEFORE.test(folded.slice(Math.max(0, at - 3), at)) &&
    OF_BEHIND.test(folded.slice(end + written.length, end + written.length + 4));
  if (!isPart || value.lt(TENS)) return null;
  const many = value.add(exact(EN_ORDINALS[word] ?? 1));
  return buildNumber(at, end + written.length, exact(1).div(many), EN_NUMBER_WORDS, {
    inWords: true,
    shape: 'fraction',
    denominator: Number(many.n),
  });
}

/** Twenty-first, one hundred and first; not two first. */
function ordinalOf(
  at: number,
  { end, value }: Numeral,
  [written, word = '']: RegExpExecArray,
): NumberReading | null {
  return value.gte(written.startsWith(' and') ? HUNDREDS : TENS)
    ? buildNumber(at, end + written.length, value.add(exact(EN_ORDINALS[word] ?? 1)), 'en.ordinal', {
        inWords: true,
        shape: 'rank',
      })
    : null;
}
