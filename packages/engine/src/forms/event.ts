import type { EventRecord } from '../catalogue/records.ts';
import type { Evaluation } from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import type { Reason, Verdict } from '../check/reasons.ts';
import type { Language } from '../language/language.ts';
import { eventWordsOf } from '../language/registry-event-words.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { foldText } from '../text/fold.ts';

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

/** What an amount is of an event: the value that somebody came to, what somebody lost, or what was paid, raised or pledged. */
export type AmountRole = 'value' | 'lost' | 'paid';

/**
 * Whether a headline states an amount of money in that role, whatever else it states: of `Anthropic raises USD 13bn Series F at
 * USD 183bn` $183bn as a value, and $13bn as what was paid.
 */
export function statesInRole(
  { headline }: EventRecord,
  language: Language,
  amount: Quantity,
  role: AmountRole,
): boolean {
  const words = foldText(headline[language]);
  const { valuesAt, loses } = eventWordsOf(language);
  return findQuantities(headline[language], language).some((one) => {
    if (!isMoney(one) || one.unit !== amount.unit) return false;
    const own: AmountRole = loses.test(words)
      ? 'lost'
      : valuesAt(words.slice(0, one.span.start), words.slice(one.span.end))
        ? 'value'
        : 'paid';
    return own === role && compareAllowed(allowedBy(amount), one.strict).agreement === 'agrees';
  });
}

/** Whether a number is an amount of money that claims something. */
export function isMoney({ role, shape }: Quantity): boolean {
  return role === 'measure' && shape === 'money';
}
