import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { type Numeral, readMixed, readNative, readSino } from './numerals.ts';
import { readSpelledFraction } from './spelled-number.ts';

/** So many letters hold what stands before the 분의 of a fraction in words. */
const REACH = 30;

/** 삼분의 이, 백억분의 일, 오와 사분의 일: a fraction all in words; null where none begins at the position. */
export function readFractionInWords(folded: string, at: number): NumberReading | null {
  if (!/분의/.test(folded.slice(at, at + REACH))) return null;
  const fraction = readSpelledFraction(folded, at);
  return fraction === null
    ? null
    : buildNumber(at, fraction.end, fraction.value, 'ko.fraction.words', {
        inWords: true,
        shape: 'fraction',
        denominator: fraction.denominator,
        negative: fraction.value.sign() < 0,
      });
}

/** 3분의 1, 100분의 1: a fraction from its denominator. */
export function withFraction(folded: string, number: NumberReading): NumberReading {
  const below = number.shape === null ? /^ ?분의/.exec(folded.slice(number.end, number.end + 3)) : null;
  if (below === null) return number;
  let at = number.end + below[0].length;
  if (folded.charAt(at) === ' ') at++;
  const numerator = readMixed(folded, at) ?? readSinoAbove(folded, at) ?? readNative(folded, at);
  if (numerator === null || number.value.n === 0n) return number;
  return {
    ...number,
    end: numerator.end,
    value: numerator.value.div(number.value),
    shape: 'fraction',
    denominator: Number(number.value.n),
    rule: 'ko.fraction.of',
  };
}

/** The numerator of 4분의 삼만: 만 behind one syllable is "only". */
function readSinoAbove(folded: string, at: number): Numeral | null {
  const numerator = readSino(folded, at);
  return numerator !== null && /^[일이삼사오육칠팔구]만$/.test(folded.slice(at, numerator.end))
    ? readSino(folded.slice(0, numerator.end - 1), at)
    : numerator;
}
