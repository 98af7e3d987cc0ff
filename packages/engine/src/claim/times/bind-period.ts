import type { Surroundings } from '../../language/grammar.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { PeriodMention } from '../../period/period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { PeriodArgument } from '../draft.ts';
import { measureBefore, measureFrom } from '../measures.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from '../view.ts';

/**
 * The period that a span of a sentence is about: the nearest in its clause, else in the sentence before it, else behind it, but
 * not behind a semicolon: "they stood at 85; the French were where they had been the year before".
 */
export function bindPeriod(
  view: SentenceView,
  clause: Span,
  at: Span,
  around: Surroundings | null,
  glued: PeriodMention | null = null,
): PeriodArgument | null {
  if (glued !== null) return stated(glued);
  const usable = view.periods.filter((period) => period.use === 'at' || period.use === 'until');
  const inClause = usable.filter(
    (period) => period.span.start >= clause.start && period.span.end <= clause.end,
  );
  if (around?.bracketed === true) {
    const inside = usable.find((period) => period.span.end <= at.start && at.start - period.span.end <= 4);
    if (inside !== undefined) return stated(inside);
  }
  const led = view.periods.find(
    ({ leadsOn, span }) => leadsOn === true && span.end <= clause.start && clause.start - span.end <= LED,
  );
  if (led !== undefined && inClause.length === 0) return stated(led);
  const told = inClause.filter(({ aside }) => !aside);
  const nearest = closest(told.length > 0 ? told : inClause, at);
  if (nearest !== null) return stated(nearest);
  const before = usable.filter((period) => period.span.end <= at.start && !isLeftBehind(view, period, at));
  const last = before.findLast(({ aside }) => !aside) ?? before.at(-1);
  if (last !== undefined) return stated(last);
  const after = usable.find(
    (period) =>
      period.span.start >= at.end &&
      !isOfLater(view, period, at) &&
      !isCountedFromIt(view, period, at) &&
      (around?.change != null || !isBehindAnother(view, period, at)),
  );
  return after === undefined ? null : stated(after);
}

/**
 * Whether a time before a number is only that of a figure told in passing: "Kenya, which had been ahead in 2023 on 63%, has
 * reached 83%"; "a topic of 13,060 a year earlier, got to 34,207".
 */
function isLeftBehind(view: SentenceView, period: PeriodMention, at: Span): boolean {
  const { reference, span } = period;
  const inset = view.insets.find(({ start, end }) => span.start >= start && span.end <= end);
  if (inset !== undefined && (at.start < inset.start || at.end > inset.end)) return true;
  const isBack = reference.kind === 'carried-relative' && reference.offset < 0;
  return isBack && isBehindAnother(view, period, at);
}

/**
 * "Has sunk to 11.5%, after a high of 15.5% in 2019": the time right behind another number of the same kind is that one's; not
 * "fell by 24 points, to 21 per cent in the second quarter".
 */
function isBehindAnother(view: SentenceView, { span }: PeriodMention, at: Span): boolean {
  const measure = measureBefore(view, span.start);
  const own = view.quantities.find((quantity) => quantity.span.start === at.start);
  return (
    measure !== undefined &&
    measure !== own &&
    measure.unit === own?.unit &&
    span.start - measure.span.end <= BEHIND
  );
}

/** 대만이 한국을 앞질렀는데, 직전 분기에는 한국이 위였다: what counts from the time spoken of, in a clause behind, is not that time. */
function isCountedFromIt(view: SentenceView, { reference, span }: PeriodMention, at: Span): boolean {
  if (reference.kind !== 'carried-relative' || reference.offset === 0) return false;
  return clauseAt(view, span.start).start >= at.end;
}

/** So few letters stand between a number and its time: 15.5% | in | 2019. */
const BEHIND = 6;

/** So few letters stand between a time and the clause that is about it: | , when |. */
const LED = 8;

/** "1.8 per cent in 2024, up from 1.4": where something changed from, a number has no period but one said of itself. */
export function bindOwnPeriod(
  view: SentenceView,
  clause: Span,
  at: Span,
  around: Surroundings | null,
  glued: PeriodMention | null = null,
): PeriodArgument | null {
  const found = bindPeriod(view, clause, at, around, glued);
  if (found === null || found.mention === glued) return found;
  const { start, end } = found.mention.span;
  return start >= clause.start && end <= clause.end ? found : null;
}

/** Whether a period behind a number stands behind a semicolon too, or leads to a number of its own clause: "and the final quarter $170bn". */
export function isOfLater(view: SentenceView, { span }: PeriodMention, at: Span): boolean {
  if (view.stops.some((stop) => stop >= at.end && stop < span.start)) return true;
  const clause = clauseAt(view, span.start);
  if (clause.start < at.end) return false;
  const first = view.quantities.find(({ role, span }) => role === 'measure' && span.start >= clause.start);
  return first !== undefined && first.span.start >= span.end && first.span.end <= clause.end;
}

/** How much of a clause tells whether it goes on about the time before it: ", when it". */
const WHEN_REACH = 8;

/**
 * The period that stands right beside a number, whatever its use in the sentence: it is the number's own, as in 2019년 59%이던
 * or "compared with 1.8 per cent in 2024". Never for the amount of a change, which counts from there.
 */
export function gluedPeriod(
  { folded, language }: TextView,
  view: SentenceView,
  at: Span,
): PeriodMention | null {
  const rules = claimRulesOf(language);
  const { start } = clauseAt(view, at.start);
  if (rules.opensWithWhen(folded.slice(start, start + WHEN_REACH))) {
    const meant = view.periods.find(({ span }) => span.end <= start && start - span.end <= 2);
    if (meant !== undefined) return meant;
  }
  for (const period of view.periods) {
    if (period.use === 'over' || period.use === 'each') continue;
    if (period.reference.kind === 'span-back') continue;
    const before = period.span.end <= at.start && at.start - period.span.end <= LED_BY;
    if (before && rules.leadsToNumber(folded.slice(period.span.end, at.start))) return period;
    if (period.span.start >= at.end && rules.describesNext(folded.slice(at.end, period.span.start)))
      return period;
    const after = period.span.start >= at.end && period.span.start - at.end <= LEADS;
    if (
      after &&
      rules.leadsToPeriod(folded.slice(at.end, period.span.start)) &&
      !rules.holdsAgainst(folded.slice(period.span.end, period.span.end + 4))
    )
      return period;
  }
  if (!rules.isPast(folded.slice(at.end, at.end + 4))) return null;
  const measures = view.quantities.filter((quantity) => quantity.role === 'measure');
  const last = view.periods.filter((period) => period.span.end <= at.start && period.use !== 'over').at(-1);
  if (last === undefined || measures.some(({ span }) => span.start >= last.span.end && span.end <= at.start))
    return null;
  return last;
}

/** So few letters lead from a period to its number: 2023년 | 같은 조사에서 나온 | 76%. */
const LED_BY = 16;

/** So few letters lead from a number to its period: 1.8 per cent in 2024, one eighth of it in 2021, $9 billion at the beginning of 2025. */
const LEADS = 24;

/** How far behind a value of which something is a multiple its period stands, and how far before it the multiple. */
const NEAR_PERIOD = 28;
const NEAR_MULTIPLE = 8;

/** "Double the 88 proposed a year earlier": the base of the multiple is the period of the value. */
export function periodOfMultiplied(view: SentenceView, { span }: Quantity): PeriodMention | null {
  const before = measureBefore(view, span.start);
  if (before?.shape !== 'multiple' || span.start - before.span.end > NEAR_MULTIPLE) return null;
  const next = measureFrom(view, span.end);
  return (
    view.periods.find(
      (period) =>
        period.use === 'base' &&
        period.span.start >= span.end &&
        period.span.start - span.end <= NEAR_PERIOD &&
        (next === undefined || period.span.end <= next.span.start),
    ) ?? null
  );
}

/** 2012년 123만5000대의 여섯 배: the value right before a multiple, and its period right before that, are what the multiple counts from. */
export function periodOfValueBefore(
  { language, folded }: TextView,
  view: SentenceView,
  { span, shape }: Quantity,
): PeriodArgument | null {
  if (shape !== 'multiple') return null;
  const before = measureBefore(view, span.start);
  if (before === undefined || span.start - before.span.end > NEAR_MULTIPLE) return null;
  if (!claimRulesOf(language).isMultiplied(folded.slice(before.span.end, span.end))) return null;
  const mention = view.periods.find(
    (period) =>
      period.use === 'at' &&
      period.span.end <= before.span.start &&
      claimRulesOf(language).leadsToNumber(folded.slice(period.span.end, before.span.start)),
  );
  return mention === undefined ? null : stated(mention);
}

/** The period from which a change is counted, or since when something is a record: 전년보다, since 2019, than the year before. */
export function bindBase(
  view: SentenceView,
  clause: Span,
  at: Span,
  text: TextView | null = null,
  isRecord = false,
): PeriodArgument | null {
  const usable = view.periods.filter(
    (period) =>
      /** "A record, and 29 percent more than in 2024": that is where a growth counts from. */
      (period.use === 'since' || period.use === 'over' || (period.use === 'base' && !isRecord)) &&
      (isRecord || period.ofRecord !== true) &&
      !isAside(view, clause, period.span),
  );
  const inClause = usable.filter(
    (period) => period.span.start >= clause.start - 1 && period.span.end <= clause.end + 1,
  );
  const nearest =
    comparedBehind(text, usable, at) ??
    closest(inClause, at) ??
    closest(
      usable.filter((period) => Math.abs(period.span.start - at.end) < 40),
      at,
    ) ??
    leading(view, usable, at);
  return nearest === null ? null : stated(nearest);
}

/** "2.5% more than the year before and 84% more than in 2015": the time right behind a number with which it is compared. */
function comparedBehind(
  text: TextView | null,
  usable: readonly PeriodMention[],
  at: Span,
): PeriodMention | null {
  if (text === null) return null;
  const { leadsToBase } = claimRulesOf(text.language);
  const behind = usable.find(({ span }) => span.start >= at.end);
  return behind !== undefined && leadsToBase(text.folded.slice(at.end, behind.span.start)) ? behind : null;
}

/** The time spoken of last, from which a change counts to the newest: "a peak in 2015, and has lost a third since". */
export function periodCountedFrom(
  { language, folded }: TextView,
  { periods }: SentenceView,
  { span }: Quantity,
): PeriodArgument | null {
  if (!claimRulesOf(language).isSinceThen(folded.slice(span.end, span.end + 24))) return null;
  const last = periods.findLast((period) => period.span.end <= span.start && period.use === 'at');
  return last === undefined ? null : stated(last);
}

/** "$172bn a year", with no stretch of years around, is what one year has. */
export function isYearlyRate(view: SentenceView, clause: Span): boolean {
  return (
    cuesIn(view, clause, 'average', 'annual-average').length === 0 &&
    view.periods.every(
      ({ use, reference }) => use !== 'over' && use !== 'since' && reference.kind !== 'span-back',
    )
  );
}

/** Whether a period stands in an aside, and the clause does not: "its share, which has doubled since 2013, fell again". */
function isAside({ insets }: SentenceView, clause: Span, at: Span): boolean {
  return insets.some(({ start, end }) => start !== clause.start && at.start >= start && at.end <= end);
}

/** "Over the past two years, …": a stretch that opens the sentence is that of its first number. */
function leading(view: SentenceView, usable: readonly PeriodMention[], at: Span): PeriodMention | null {
  const first = view.quantities.find(({ role }) => role === 'measure');
  if (first === undefined || first.span.start < at.start) return null;
  return usable.find(({ use, span }) => use !== 'base' && span.start - view.sentence.start <= OPENS) ?? null;
}

/** How far behind a sentence's beginning its opening period starts: since, over the, in just. */
const OPENS = 12;

function closest(periods: readonly PeriodMention[], at: Span): PeriodMention | null {
  const sorted = [...periods].sort((a, b) => distance(a, at) - distance(b, at));
  return sorted[0] ?? null;
}

function distance(period: PeriodMention, at: Span): number {
  return period.span.end <= at.start ? at.start - period.span.end : period.span.start - at.end + 1;
}

function stated(mention: PeriodMention): PeriodArgument {
  return { mention, origin: 'stated' };
}
