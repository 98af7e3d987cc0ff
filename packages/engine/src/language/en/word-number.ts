import { powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { EN_FRACTION_WORDS, fractionBehind } from './fractions.ts';
import { isIdiom } from './idioms.ts';
import { EN_NUMBER_WORDS, type Numeral, withScale, withSpokenDigits } from './numerals.ts';
import { readOrdinalBehind } from './ordinal-behind.ts';
import { readOver } from './over.ts';
import { spokenPower } from './spoken-power.ts';
import { readWordFraction, type WordFraction } from './word-fractions.ts';

/** Nouns of which a million is only many. */
const MANY = /^\s(?:reasons?|ways?|times over|miles away|cuts|questions|pieces|thanks)\b/;
/** One in |a million. */
const ONE_IN = /\bone in $/;

/**
 * The number that a numeral in words begins: `two` → 2, before `-thirds` 2/3, before ` million` 2000000; null where it says only
 * that there are many, as `a million` before ` reasons`.
 */
export function readWordNumber(
  folded: string,
  at: number,
  found: string,
  words: Numeral,
): NumberReading | null {
  const { end } = words;
  if (found.startsWith('a ')) {
    if (MANY.test(folded.slice(end, end + 14))) return null;
    if (ONE_IN.test(folded.slice(Math.max(0, at - 7), at))) return idiom(at, words);
  }
  const spoken = readWordFraction(folded, at);
  if (spoken !== null) return wordFraction(at, spoken);
  if (isIdiom(folded, at, end)) return idiom(at, words);
  return (
    fractionBehind(folded, end, words.value, at) ??
    readOver(folded, at, words) ??
    readOrdinalBehind(folded, at, words) ??
    cardinal(folded, at, words)
  );
}

function idiom(at: number, { end, value }: Numeral): NumberReading {
  return buildNumber(at, end, value, 'en.idiom', { inWords: true, denominator: -1 });
}

/** One hundred thirty fifths; two million and one half. */
function wordFraction(at: number, { end, value, denominator }: WordFraction): NumberReading {
  return buildNumber(at, end, value, EN_FRACTION_WORDS, {
    inWords: true,
    shape: denominator === null ? null : 'fraction',
    denominator,
    place: -1,
    lastPlace: -1,
  });
}

/** Two million, two point five, two times ten to the six. */
function cardinal(folded: string, at: number, words: Numeral): NumberReading {
  const { end, value, place, lastPlace } = withScale(folded, withSpokenDigits(folded, words));
  const power = spokenPower(folded, end);
  if (power === null)
    return buildNumber(at, end, value, EN_NUMBER_WORDS, { inWords: true, place, lastPlace });
  const { exponent } = power;
  return buildNumber(at, power.end, value.mul(powerOfTen(exponent)), 'en.number.power', {
    inWords: true,
    place: place + exponent,
    lastPlace: lastPlace + exponent,
  });
}
