import type { Surroundings } from '../grammar.ts';
import { isMonthlyMean, isSum, isYearlyMean } from './sums-and-means.ts';
import type { WordsAround } from './words-around.ts';

/** "In an average year, 30". */
const IN_AVERAGE_YEAR = /\bin an average year,?\s$/;
const AVERAGE_YEAR_REACH = 20;
/** "An annual average of 30". */
const YEARLY_BEFORE =
  /\b(?:average annual|annual average|compound(?:ed)?|averag(?:e|ed|ing)[^.]{0,20}a year)\b/;
/** "30 a year"; not "30 a year earlier". */
const A_YEAR =
  /^\s*(?:a year(?!\s(?:earlier|before|ago|later|on(?! average)|prior))|annually|per year|each year|every year)\b/;
/** "30 a month". */
const A_MONTH = /^\s*(?:a month|per month|each month|monthly)\b/;
/** "An average of 30". */
const AVERAGE_BEFORE = /\b(?:average|mean|averaged|averaging|on average)\b[^.]{0,12}$/;
/** "30 on average". */
const ON_AVERAGE = /^\s*on average\b/;

/** "The two had 30". */
const BOTH_BEFORE = /\b(?:the two|the pair|both|those two)\b/;
/** "30 between them". */
const BETWEEN_THEM = /^[^,.;]{0,24}\bbetween them\b/;
/** The two may stand so many letters into the number before. */
const INTO_PREVIOUS = 8;

/** What a number takes together: `an average of | 30` → average, `30 | a month` → monthly-average; null where it stands for itself. */
export function aggregateAround({
  folded,
  clause,
  previous,
  start,
  before,
  near,
  plain,
}: WordsAround): Surroundings['aggregate'] {
  if (
    IN_AVERAGE_YEAR.test(folded.slice(Math.max(0, start - AVERAGE_YEAR_REACH), start)) ||
    YEARLY_BEFORE.test(near) ||
    A_YEAR.test(plain)
  )
    return 'annual-average';
  if (A_MONTH.test(plain) || isMonthlyMean(before, plain)) return 'monthly-average';
  if (isSum(before, plain, previous > clause.start)) return 'sum';
  return isYearlyMean(before, plain) || AVERAGE_BEFORE.test(near) || ON_AVERAGE.test(plain)
    ? 'average'
    : null;
}

/** Whether two that were named before are taken together: `the two had | 30`. */
export function isOfBoth({ folded, clause, previous, start, plain }: WordsAround): boolean {
  return (
    BOTH_BEFORE.test(folded.slice(Math.max(clause.start, previous - INTO_PREVIOUS), start)) ||
    BETWEEN_THEM.test(plain)
  );
}
