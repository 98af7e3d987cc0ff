import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { PeriodMention } from '../../period/period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { PeriodArgument } from '../draft.ts';
import { bindPeriod, isOfLater } from '../times/bind-period.ts';
import type { SentenceView, TextView } from '../view.ts';

/** When a change from one value to another ended and began. */
export interface FromToTimes {
  readonly period: PeriodArgument | null;
  readonly base: PeriodArgument | null;
}

/** The times of a change from one value to another: 2019년 59%에서 2024년 42%로 → 2024 and 2019. Null what its words do not say. */
export function timesOfFromTo(
  text: TextView,
  view: SentenceView,
  clause: Span,
  first: Quantity,
  second: Quantity,
): FromToTimes {
  const own = ownPeriods(view, clause, second);
  const { periodFollows } = claimRulesOf(text.language);
  const [since, until] = stretchBefore(own, first) ?? endBefore(view, own, first) ?? [null, null];
  const start = until === null ? startSaid(own, first, second, periodFollows) : since;
  const end = until ?? endSaid(own, first, second, start, periodFollows);
  return {
    period:
      end === null
        ? (spanAfter(view, clause, start, second) ?? periodBesides(view, clause, second.span, start))
        : { mention: end, origin: 'stated' },
    base: start === null ? null : { mention: start, origin: 'stated' },
  };
}

/** The period of a number, unless it is the one that another time of the same change has taken. */
export function periodBesides(
  view: SentenceView,
  clause: Span,
  span: Span,
  taken: PeriodMention | null,
): PeriodArgument | null {
  const found = bindPeriod(view, clause, span, null);
  return found !== null && found.mention === taken ? null : found;
}

/** The times that a clause says, and those right behind it; no lengths, and none of what comes after. */
function ownPeriods(view: SentenceView, clause: Span, second: Quantity): PeriodMention[] {
  return view.periods.filter(
    (period) =>
      period.use !== 'over' &&
      period.use !== 'each' &&
      period.span.start >= clause.start &&
      period.span.end <= clause.end + BEHIND_CLAUSE &&
      !isOfLater(view, period, second.span),
  );
}

/** So far behind its clause a time may end that is the change's still. */
const BEHIND_CLAUSE = 24;

/** When the change began: the time of the first number, or the one from which the whole change counts. */
function startSaid(
  own: readonly PeriodMention[],
  first: Quantity,
  second: Quantity,
  periodFollows: boolean,
): PeriodMention | null {
  const earlier = own.filter(
    ({ span }) => span.start < first.span.end + BEHIND_FIRST && span.end <= second.span.start,
  );
  if (!periodFollows) return startBefore(own, earlier, first);
  return earlier.find(({ span }) => span.start >= first.span.end) ?? countedFrom(own, first, second);
}

/** How far behind the first number its period may start: "$1bn at the end of 2024". */
const BEHIND_FIRST = 28;

/** When the change ended: the time between the numbers, or, where times stand behind their numbers, the one behind the second. */
function endSaid(
  own: readonly PeriodMention[],
  first: Quantity,
  second: Quantity,
  start: PeriodMention | null,
  periodFollows: boolean,
): PeriodMention | null {
  const between = own.find(
    (period) =>
      period !== start && period.span.start >= first.span.end && period.span.end <= second.span.start,
  );
  if (between !== undefined || !periodFollows) return between ?? null;
  return own.find((period) => period !== start && period.span.start >= second.span.end) ?? null;
}

/**
 * The period before the first number, where it is that number's: 2019년 59%에서 42%로. One that opens the clause, where no other is
 * said, is when the change came about: 2023년 박사 졸업자는 617명에서 585명으로 줄었다.
 */
function startBefore(
  own: readonly PeriodMention[],
  earlier: readonly PeriodMention[],
  first: Quantity,
): PeriodMention | null {
  const last = earlier.findLast((period) => period.span.end <= first.span.start);
  if (last === undefined) return null;
  const { reference } = last;
  /** 같은 분기에 6.0%에서 5.1%로: the time spoken of is when it came about. */
  if (reference.kind === 'carried-relative' && reference.offset === 0 && own.length === 1) return null;
  const isItsOwn = last.use !== 'at' || first.span.start - last.span.end <= BESIDE_FIRST;
  return isItsOwn || own.length > 1 ? last : null;
}

/** So few letters stand between a number and its own period: 2019년의 59%. */
const BESIDE_FIRST = 4;

/** "From 31 to five since 2021", "since 2021 from 31 to five", "from 31 to 40 on the year": the time from which the whole change counts, beside no one number. */
function countedFrom(own: readonly PeriodMention[], first: Quantity, second: Quantity): PeriodMention | null {
  return (
    own.find(
      ({ use, span }) =>
        (use === 'since' || use === 'base') &&
        (span.start >= second.span.end || (use === 'since' && span.end <= first.span.start)),
    ) ?? null
  );
}

/** 2024년 1분기부터 지난해 3분기까지 1.8%에서 3.5%로: the two ends in time, said before both numbers. */
function stretchBefore(
  periods: readonly PeriodMention[],
  first: Quantity,
): readonly [PeriodMention | null, PeriodMention] | null {
  const before = periods.filter((period) => period.span.end <= first.span.start);
  const [since, until] = before.slice(-2);
  return since?.use === 'since' && until?.use === 'until' ? [since, until] : null;
}

/** 지난해 2분기까지 1년 새 41%에서 17%로, 2024년까지 672억 달러에서 1091억 달러로: when a change ended, and over how long it ran. */
function endBefore(
  view: SentenceView,
  periods: readonly PeriodMention[],
  first: Quantity,
): readonly [PeriodMention | null, PeriodMention] | null {
  const until = periods.findLast((period) => period.span.end <= first.span.start);
  if (until?.use !== 'until') return null;
  const over = view.periods.find(
    ({ use, span, reference }) =>
      use === 'over' &&
      reference.kind === 'span-back' &&
      span.start >= until.span.end &&
      span.end <= first.span.start,
  );
  return [over ?? null, until];
}

/** 2023년 23%에서 2년 만에 84%로: the second period lies a stated length after the first. */
function spanAfter(
  view: SentenceView,
  clause: Span,
  first: PeriodMention | null,
  second: Quantity,
): PeriodArgument | null {
  if (first === null) return null;
  const over = view.periods.find(
    (period) =>
      period.use === 'over' &&
      period.span.start >= first.span.end &&
      period.span.end <= Math.max(second.span.start, clause.end),
  );
  if (over === undefined || over.reference.kind !== 'span-back') return null;
  const { grain, length } = over.reference;
  return {
    mention: { ...over, reference: { kind: 'carried-relative', grain, offset: length, part: null } },
    origin: 'stated',
  };
}
