import { type Focus, periodText } from '../../claim/carry.ts';
import type { Draft, PeriodArgument } from '../../claim/draft.ts';
import { isBefore, shiftYears } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import type { Setting } from '../setting.ts';
import { isHeldAgainst, spokenOn } from './carried-period.ts';
import { type SpokenFor, saidBefore } from './period-spoken-for.ts';
import { isLater } from './told-before.ts';

/** The times that the words of a claim say. */
export interface TimesStated {
  /** That of a claim, or at which a change ends. */
  readonly end: PeriodText | null;
  /** The end, else the time that the text is speaking of. */
  readonly spoken: PeriodText | null;
  /** From which a change counts. */
  readonly start: PeriodText | null;
  /** The start again, where the end is counted from it: over two years from 2021. */
  readonly countedFrom: PeriodText | null;
}

/**
 * The times of a claim as its words say them, with what is carried for those that leave something out: from "fell from 30 in
 * November to 24 in February", in a text on November 2024, 2024-11 and 2025-02.
 */
export function timesStated(
  { view, focus, published }: Setting,
  draft: Draft,
  carried: PeriodText | null,
  spokenFor: SpokenFor,
): TimesStated {
  const { base } = draft;
  const countedFrom = startOfEnd(draft, published, spokenFor);
  const end = endStated(focus, draft, countedFrom, published, spokenFor);
  const goesOn = end === null && carried !== null && !isHeldAgainst(view, carried, published);
  const spoken = goesOn ? spokenOn(carried) : end;
  if (base === null) return { end, spoken, start: null, countedFrom };
  const from = saidBefore(view, base, published) ?? end ?? spokenFor(base);
  return { end, spoken, start: beforeThat(base, periodText(base, from, published), spoken), countedFrom };
}

/** The start of a change, where its end counts from it, or lies in its year or the next: two years on, in the second quarter. */
function startOfEnd(draft: Draft, published: PeriodText | null, spokenFor: SpokenFor): PeriodText | null {
  const { form, period, base } = draft;
  const follows =
    period?.mention.use === 'over' || (form === 'from-to' && (isLater(period) || endsInYearOfStart(draft)));
  if (!follows) return startSaid(draft, published);
  return base === null ? null : periodText(base, spokenFor(base), published);
}

function endStated(
  focus: Focus,
  { period }: Draft,
  countedFrom: PeriodText | null,
  published: PeriodText | null,
  spokenFor: SpokenFor,
): PeriodText | null {
  if (period === null) return null;
  if (isTold(focus, period)) return focus.told?.period ?? null;
  return notBefore(period, periodText(period, countedFrom ?? spokenFor(period), published), countedFrom);
}

/** From the first quarter of 2025 (of last year) to the second: an end without a year is in that of the start. */
function endsInYearOfStart({ period, base }: Draft): boolean {
  const start = base?.mention.reference.kind;
  return period?.mention.reference.kind === 'part' && (start === 'absolute' || start === 'document-relative');
}

/** Between June 2025 and January: the start that a change says in full before its end. */
function startSaid({ period, base }: Draft, published: PeriodText | null): PeriodText | null {
  if (base?.mention.reference.kind !== 'absolute' || period?.mention.reference.kind !== 'part') return null;
  return base.mention.span.end <= period.mention.span.start ? periodText(base, null, published) : null;
}

/** "Four years later it had 40, when it was level with Germany": of both claims those words mean the same time. */
function isTold({ told }: Focus, argument: PeriodArgument): boolean {
  return isLater(argument) && told?.mention === argument.mention;
}

/** From November 2024 to February: an end without a year that would lie before the start is in the next year. */
function notBefore(
  argument: PeriodArgument,
  end: PeriodText | null,
  start: PeriodText | null,
): PeriodText | null {
  if (argument.mention.reference.kind !== 'part' || end === null) return end;
  return isBefore(end, start) ? shiftYears(end, 1) : end;
}

/** A month or quarter from which a change counts lies before its end: in February, up from 30 in November. */
function beforeThat(
  argument: PeriodArgument,
  base: PeriodText | null,
  end: PeriodText | null,
): PeriodText | null {
  if (argument.mention.reference.kind !== 'part' || base === null) return base;
  return isBefore(end, base) ? shiftYears(base, -1) : base;
}
