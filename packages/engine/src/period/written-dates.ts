import { allOf, DATE_WRITING, eitherOf } from '../language/registry-date-writing.ts';
import { foldText } from '../text/fold.ts';
import { parsePeriod } from './calendar.ts';

/** A date written out in full, with the rest of its line. */
export interface WrittenDate {
  readonly date: string;
  /** Folded. */
  readonly before: string;
  readonly after: string;
  readonly writtenBefore: string;
}

const YEAR = '((?:19|20)[0-9]{2})(?![0-9])';
const MARK = {
  year: allOf(({ marks }) => marks.year),
  month: allOf(({ marks }) => marks.month),
  day: eitherOf(({ marks }) => marks.day),
};
const NUMERIC = new RegExp(
  `(?<![0-9./-])((?:19|20)[0-9]{2})\\s?[-./${MARK.year}]\\s?([0-9]{1,2})\\s?[-./${MARK.month}]\\s?([0-9]{1,2})(?![0-9])(?:${MARK.day}|\\.(?![0-9]))?`,
  'g',
);
/** Dates with the name of the month, by language. */
const NAMED = DATE_WRITING.filter(({ months }) => months.length > 0).map(({ months, dayEnding }) => {
  const month = `(${months.join('|')})[a-z]{0,6}\\.?`;
  const day = `([0-9]{1,2})${dayEnding}`;
  return {
    months,
    dayFirst: new RegExp(`(?<![a-z0-9.,])${day}\\s${month},?\\s${YEAR}`, 'g'),
    monthFirst: new RegExp(`(?<![a-z])${month}\\s${day},?\\s${YEAR}`, 'g'),
  };
});

/** The dates of a text, line by line; in each, those in digits first. Example: `7 May 2026` → 2026-05-07. */
export function datesIn(text: string): WrittenDate[] {
  return text.split('\n').flatMap((line) => {
    const folded = foldText(line);
    return [
      ...allDates(line, folded, NUMERIC, (match) => [match[1], match[2], match[3]]),
      ...NAMED.flatMap(({ months, dayFirst, monthFirst }) => {
        const numberOf = (name: string | undefined): string => String(months.indexOf(name ?? '') + 1);
        return [
          ...allDates(line, folded, dayFirst, (match) => [match[3], numberOf(match[2]), match[1]]),
          ...allDates(line, folded, monthFirst, (match) => [match[3], numberOf(match[1]), match[2]]),
        ];
      }),
    ];
  });
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function allDates(
  line: string,
  folded: string,
  pattern: RegExp,
  partsOf: (match: RegExpMatchArray) => Parts,
): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of folded.matchAll(pattern)) {
    const [year, month, day] = partsOf(match);
    const date = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
    if (parsePeriod(date) === null) continue;
    const before = folded.slice(0, match.index);
    const after = folded.slice(match.index + match[0].length);
    dates.push({ date, before, after, writtenBefore: line.slice(0, match.index) });
  }
  return dates;
}
