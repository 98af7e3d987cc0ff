import type { EventRecord } from '../catalogue/records.ts';
import type { Evaluation } from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import type { Reason, Verdict } from '../check/reasons.ts';
import type { Language } from '../language/language.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** What the table of events says of a claim. */
export interface EventJudgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/**
 * How a date told of an event stands to the one recorded: agreeing at the precision written, `within-noise` up to a week away
 * (time zones, and papers that come out days before or after what they tell of), else disagreeing.
 * Example: `2026-07` of an event of 2026-07-27 → agrees; `2026-07-14` → disagrees; a day of an event whose month alone is
 * recorded → within noise.
 */
export function compareDate(told: PeriodText, recorded: PeriodText): 'agrees' | 'within-noise' | 'disagrees' {
  const [claim, event] = [parsePeriod(told), parsePeriod(recorded)];
  if (claim === null || event === null) return 'within-noise';
  if (claim.from <= event.from && event.to <= claim.to) return 'agrees';
  return claim.from - A_WEEK <= event.to && event.from <= claim.to + A_WEEK ? 'within-noise' : 'disagrees';
}

/** In days. */
const A_WEEK = 7;

/**
 * A date told of an event: supported where a reading of it agrees, refuted where none is near and nothing speaks against the
 * event (`doubt` is null), else open for the reason of the doubt.
 */
export function judgeDate(
  { date, confidence }: EventRecord,
  readings: readonly PeriodText[],
  doubt: Reason | null,
): EventJudgement {
  const compared = readings.map((reading) => compareDate(reading, date));
  if (compared.includes('agrees'))
    return confidence === 'low' ? open('low-confidence') : { verdict: 'supported', reason: 'agrees' };
  if (doubt !== null) return open(doubt);
  if (compared.includes('within-noise')) return open('within-noise');
  return confidence === 'high' ? { verdict: 'refuted', reason: 'disagrees' } : open('low-confidence');
}

/** No statistic tells of an event: a claim of this form is judged by the table of events alone. */
export function evaluateEvent(): Evaluation {
  return { reason: 'no-indicator' };
}

function open(reason: Reason): EventJudgement {
  return { verdict: 'not-enough-evidence', reason };
}

/**
 * Whether a headline states an amount of money, currency and all: €109bn of `France announces EUR 109bn of private investment`.
 * Of several amounts (raised, and at what value) it must be told beside all others, which `beside` lists.
 */
export function statesAmount(
  { headline }: EventRecord,
  language: Language,
  amount: Quantity,
  beside: readonly Quantity[],
): boolean {
  const stated = findQuantities(headline[language], language).filter(isMoney);
  const agrees = (told: Quantity, one: Quantity): boolean =>
    told.unit === one.unit && compareAllowed(allowedBy(told), one.strict).agreement === 'agrees';
  return (
    stated.some((one) => agrees(amount, one)) &&
    (stated.length === 1 || stated.every((one) => beside.some((told) => agrees(told, one))))
  );
}

/** Whether a number is an amount of money that claims something. */
export function isMoney({ role, shape }: Quantity): boolean {
  return role === 'measure' && shape === 'money';
}
