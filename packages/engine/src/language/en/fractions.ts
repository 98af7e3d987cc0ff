import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { isNoFraction, type PartTold } from './no-fraction.ts';
import { EN_DENOMINATORS, EN_SCALES } from './numerals.ts';

/** The rule of a fraction in words. */
export const EN_FRACTION_WORDS = 'en.fraction.words';

const ONE = exact(1);
const DENOMINATOR_BEHIND = new RegExp(`^(?: - |[\\s-])(${Object.keys(EN_DENOMINATORS).join('|')})(?![a-z])`);

/** A fraction whose denominator follows a numeral: `two` before `-thirds` → 2/3; null where none does. */
export function fractionBehind(
  folded: string,
  end: number,
  numerator: Exact,
  start: number,
): NumberReading | null {
  const match = DENOMINATOR_BEHIND.exec(folded.slice(end, end + 14));
  if (match === null) return null;
  const word = match[1] ?? '';
  if (!word.endsWith('s') && numerator.gt(ONE)) return null;
  return readFraction(folded, end + match[0].length - word.length, word, numerator, start);
}

/** So many letters behind a part tell of what it is one. */
export const PART_REACH = 28;

/** Half| a dozen. */
const DOZEN_BEHIND = /^ {1,3}a {1,3}dozen\b/;
const SIX = exact(6);
/** Half| a million, three quarters| of a billion. */
const SCALE_BEHIND = /^\s(?:(?:of\s)?an?\s)?(million|billion|trillion)\b/;
const ARTICLE_BEFORE = /\ban? $/;
/** "Half a point", "a tenth of a percentage point": the words between the part and its unit. */
const PART_OF_UNIT = /^\s(?:of\s(?:an?|one)|an?)(?=\s(?:percentage\spoint|point|percent|per\scent)(?![a-z]))/;
/** Parts of a unit are told to a tenth of it. */
const PART_PLACE = -1;
/** Half| as many, half| the level. */
const MULTIPLE_BEHIND =
  /^\s(?:as (?:many|much|high|large|big)(?!\sagain)|the (?:level|number|figure|rate|share|size|total|value|amount|score)\b|that of|those of|its (?:level|size|value)|what)/;

/** A fraction by the word for its parts: `half` → 1/2, `a third`, `two-thirds`, `three quarters`; null in `the second half`, `a quarter earlier`. */
export function readFraction(
  folded: string,
  at: number,
  word: string,
  numerator: Exact,
  start: number,
): NumberReading | null {
  const end = at + word.length;
  const part: PartTold = {
    folded,
    word,
    numerator,
    at,
    end,
    start,
    after: folded.slice(end, end + PART_REACH),
  };
  if (isNoFraction(part)) return null;
  const denominator = EN_DENOMINATORS[word] ?? 2;
  const value = numerator.div(exact(denominator));
  return (
    halfDozen(part) ??
    partOfScale(part, value) ??
    partOfUnit(part, value) ??
    fractionOf(part, value, denominator)
  );
}

/** Half a dozen. */
function halfDozen({ word, start, end, after }: PartTold): NumberReading | null {
  return word === 'half' && DOZEN_BEHIND.test(after)
    ? buildNumber(start, end + after.indexOf('dozen') + 'dozen'.length, SIX, 'en.number.dozen', {
        inWords: true,
      })
    : null;
}

/** Half a million, three quarters of a billion: a number, and no share. */
function partOfScale({ folded, numerator, start, end, after }: PartTold, value: Exact): NumberReading | null {
  const scale = SCALE_BEHIND.exec(after);
  if (scale === null) return null;
  const power = EN_SCALES[scale[1] ?? ''] ?? 0;
  const article = numerator.equals(ONE)
    ? (ARTICLE_BEFORE.exec(folded.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)
    : 0;
  return buildNumber(
    start - article,
    end + scale[0].length,
    value.mul(powerOfTen(power)),
    'en.number.half-million',
    { inWords: true, place: power - 1, lastPlace: power - 1 },
  );
}

/** Half a point, a tenth of a percentage point: so much of a unit, and no share. */
function partOfUnit({ start, end, after }: PartTold, value: Exact): NumberReading | null {
  return buildPartOfUnit(start, end, after, value, PART_PLACE);
}

/** So much of the unit behind a word for a part, told to a place of it: a fortieth| of one per cent; null where none is behind. */
export function buildPartOfUnit(
  start: number,
  end: number,
  after: string,
  value: Exact,
  place: number,
): NumberReading | null {
  const ofUnit = PART_OF_UNIT.exec(after);
  return ofUnit === null
    ? null
    : buildNumber(start, end + ofUnit[0].length, value, 'en.number.part-of-unit', {
        inWords: true,
        place,
        lastPlace: place,
      });
}

/** A third; half as many is a multiple. */
function fractionOf({ word, start, end, after }: PartTold, value: Exact, denominator: number): NumberReading {
  const multiple = word === 'half' && MULTIPLE_BEHIND.test(after);
  return buildNumber(start, end, value, multiple ? 'en.multiple.half' : EN_FRACTION_WORDS, {
    inWords: true,
    shape: multiple ? 'multiple' : 'fraction',
    denominator,
    place: multiple ? -1 : 0,
  });
}
