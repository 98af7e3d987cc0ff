import { type Exact, exact, powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { EN_DENOMINATORS, EN_SCALES } from './numerals.ts';

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

/** "Half a point", "a tenth of a percentage point": the words between the part and its unit. */
const PART_OF_UNIT = /^\s(?:of\s(?:an?|one)|an?)(?=\s(?:percentage\spoint|point|percent|per\scent)(?![a-z]))/;
/** Parts of a unit are told to a tenth of it. */
const PART_PLACE = -1;

/** So many letters before a part tell that it is none. */
const LED = 24;

/** half, a third, two-thirds, three quarters; not the second half, not half as many. */
export function readFraction(
  folded: string,
  at: number,
  word: string,
  numerator: Exact,
  start: number,
): NumberReading | null {
  const denominator = EN_DENOMINATORS[word] ?? 2;
  const end = at + word.length;
  const before = folded.slice(Math.max(0, start - 10), start);
  const after = folded.slice(end, end + 28);
  if (
    word.startsWith('quarter') &&
    numerator.equals(ONE) &&
    !/\b(?:a|one)\s$/.test(folded.slice(Math.max(0, at - 4), at))
  )
    return null;
  if (
    word.startsWith('quarter') &&
    numerator.equals(ONE) &&
    /^\s(?:earlier|ago|later|before|of 20|in a row)|^(?:ly|-)/.test(after)
  )
    return null;
  /** A run of quarters: "risen for three quarters in a row". */
  if (word.startsWith('quarter') && /^\s(?:in a row|running|straight|in succession)/.test(after)) return null;
  if (
    word === 'half' &&
    /\b(?:first|second|latter|other|1st|2nd|next|last|this|other|better)[\s-]$/.test(before)
  )
    return null;
  /** "A point and a half behind", "give or take a tenth": no part of anything. */
  const led = folded.slice(Math.max(0, start - LED), start);
  if (
    /\b(?:points?|years?|months?|weeks?|days?|hours?|decades?|century|centuries|degrees?)\sand\s(?:a\s)?$/.test(
      led,
    )
  )
    return null;
  if (/\bgive or take\s(?:an?\s|some\s|about\s)?$/.test(led)) return null;
  /** "A seventh successive year": the next of a run. */
  if (/^\s(?:straight|consecutive|successive)(?![a-z])/.test(after)) return null;
  if (word === 'half' && /^ {1,3}a {1,3}dozen\b/.test(after))
    return buildNumber(start, end + after.indexOf('dozen') + 5, exact(6), 'en.number.dozen', {
      inWords: true,
    });
  if (word === 'half' && /^[\s-](?:year|hour|time|century|dozen|-life)|^-/.test(after)) return null;
  const scaled = /^\s(?:(?:of\s)?an?\s)?(million|billion|trillion)\b/.exec(after);
  if (scaled !== null) {
    const power = EN_SCALES[scaled[1] ?? ''] ?? 0;
    const article = numerator.equals(ONE)
      ? (/\ban? $/.exec(folded.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)
      : 0;
    return buildNumber(
      start - article,
      end + scaled[0].length,
      numerator.div(exact(denominator)).mul(powerOfTen(power)),
      'en.number.half-million',
      { inWords: true, place: power - 1, lastPlace: power - 1 },
    );
  }
  const value = numerator.div(exact(denominator));
  const ofUnit = PART_OF_UNIT.exec(after);
  if (ofUnit !== null)
    return buildNumber(start, end + ofUnit[0].length, value, 'en.number.part-of-unit', {
      inWords: true,
      place: PART_PLACE,
      lastPlace: PART_PLACE,
    });
  const multiple =
    word === 'half' &&
    /^\s(?:as (?:many|much|high|large|big)(?!\sagain)|the (?:level|number|figure|rate|share|size|total|value|amount|score)\b|that of|those of|its (?:level|size|value)|what)/.test(
      after,
    );
  return buildNumber(start, end, value, multiple ? 'en.multiple.half' : 'en.fraction.words', {
    inWords: true,
    shape: multiple ? 'multiple' : 'fraction',
    denominator,
    place: multiple ? -1 : 0,
  });
}
