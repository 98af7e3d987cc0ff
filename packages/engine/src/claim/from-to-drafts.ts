import type { Surroundings } from '../language/grammar.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { modalityRulesOf } from '../language/registry-modality.ts';
import { wordClaimsOf } from '../language/registry-word-claims.ts';
import type { PeriodMention } from '../period/period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { bindSubjects, rankNames } from './bind-entities.ts';
import { bindPeriod, gluedPeriod, isOfLater } from './bind-period.ts';
import type { Draft, EntityArgument, EntityMention, PeriodArgument } from './draft.ts';
import { modalityOf } from './modality.ts';
import { pairOfMovingGap } from './pair-of-moving-gap.ts';
import { spanOf } from './quantity-span.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from './view.ts';

/** Whether two numbers are the ends of one change: from 59 to 42 per cent, 59%에서 42%로. */
export function isFromTo(
  text: TextView,
  view: SentenceView,
  first: Quantity,
  around: Surroundings,
  second: Quantity,
): boolean {
  if (!around.from || first.shape === 'multiple' || second.shape === 'multiple') return false;
  /** 134대에서 3분의 1 밑으로: what is left of the first. */
  if (second.shape === 'fraction' && first.shape !== 'fraction' && first.unit !== 'percent') return false;
  const between = text.folded.slice(first.span.end, second.span.start);
  /** "From one place to the next: India leads with 91 per cent". */
  if (/[:;]\s/.test(between)) return false;
  if (between.length > 44 || isSpread(view, first.span, second.span)) return false;
  const { end } = second.span;
  const after = end <= view.sentence.end ? text.folded.slice(end, end + 8) : '';
  return claimRulesOf(text.language).endsChange(between, after);
}

/** "From 34% in Sweden to 79% in Thailand", 스웨덴 34%에서 태국 79%까지: how far apart bearers lie, each with its value; nothing moved. */
function isSpread({ entities }: SentenceView, first: Span, second: Span): boolean {
  const besideFirst = entities.filter(({ start, end }) => start >= first.end && end <= second.start);
  const differ = (one: EntityMention | undefined, other: EntityMention | undefined) =>
    one !== undefined && other !== undefined && !one.ids.some((id) => other.ids.includes(id));
  const behind = entities.find(({ start }) => start >= second.end && start - second.end <= BESIDE);
  if (differ(besideFirst[0], behind)) return true;
  const before = entities.findLast(({ end }) => end <= first.start && first.start - end <= RIGHT_BEFORE);
  const last = besideFirst.at(-1);
  return last !== undefined && second.start - last.end <= RIGHT_BEFORE && differ(before, last);
}

/** So few letters stand between a bearer and its own number: 스웨덴 34%, 스웨덴의 34%. */
const RIGHT_BEFORE = 2;

/** The claim of a change from one value to another, each with its period. */
export function draftFromTo(
  text: TextView,
  view: SentenceView,
  first: Quantity,
  second: Quantity,
  after: Surroundings,
): Draft {
  const clause = { start: clauseAt(view, first.span.start).start, end: clauseAt(view, second.span.end).end };
  const periods = view.periods.filter((period) => period.use !== 'over' && period.use !== 'each');
  const own = periods.filter(
    (period) =>
      period.span.start >= clause.start &&
      period.span.end <= clause.end + 24 &&
      !isOfLater(view, period, second.span),
  );
  const earlier = own.filter(
    (period) => period.span.start < first.span.end + BEHIND_FIRST && period.span.end <= second.span.start,
  );
  const { periodFollows } = claimRulesOf(text.language);
  const [since, until] = stretchBefore(own, first) ?? endBefore(view, own, first) ?? [null, null];
  const startOf = (): PeriodMention | null =>
    periodFollows
      ? (earlier.find((period) => period.span.start >= first.span.end) ?? countedFrom(own, first, second))
      : startBefore(own, earlier, first);
  const firstPeriod = until === null ? startOf() : since;
  const secondPeriod =
    until ??
    own.find(
      (period) =>
        period.span.start >= first.span.end && period.span.end <= second.span.start && period !== firstPeriod,
    ) ??
    (periodFollows
      ? own.find((period) => period.span.start >= second.span.end && period !== firstPeriod)
      : undefined) ??
    null;
  const { predicateFollows } = modalityRulesOf(text.language);
  const direction =
    after.changedTo ??
    after.change ??
    (predicateFollows ? null : directionBefore(view, clause, first.span)) ??
    directionWithin(text, view, predicateFollows ? { start: second.span.end, end: clause.end } : clause);
  const gap = pairOfMovingGap(text, view, clause, first);
  const subjects: EntityArgument[] =
    gap?.subjects ?? bindSubjects(text.language, view, clause, first.span, [], false);
  return {
    form: 'from-to',
    span: { start: spanOf(first).start, end: spanOf(second).end },
    sentence: view.index,
    clause,
    quantity: second,
    operands: [first.unit === null && second.unit !== null ? { ...first, unit: second.unit } : first, second],
    subjects,
    names: rankNames(text.language, view, clause, first.span, []),
    whole: null,
    others: gap?.others ?? [],
    period:
      secondPeriod === null
        ? (spanAfter(view, clause, firstPeriod, second) ??
          bindPeriodUnlessFirst(view, clause, second.span, firstPeriod))
        : { mention: secondPeriod, origin: 'stated' },
    base: firstPeriod === null ? null : { mention: firstPeriod, origin: 'stated' },
    direction,
    modality: modalityOf(text, view, clause, second.span),
    /** −114.3명에서 −16.9명으로 유출 폭을 줄였다: what is said of a loss. */
    negated: claimRulesOf(text.language).isNegative(text.folded.slice(clause.start, clause.end)),
    ofWhole: false,
    arrives: false,
    perMonth: false,
    combined: false,
    rule: 'number.from-to',
  };
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

/** "Fell from 54,000": the verb right before the first number, whatever moves later in the clause. */
function directionBefore(view: SentenceView, clause: Span, first: Span): 'up' | 'down' | null {
  const last = cuesIn(view, { start: clause.start, end: first.start }, 'rise', 'fall').at(-1);
  if (last === undefined || first.start - last.end > BESIDE) return null;
  return last.kind === 'rise' ? 'up' : 'down';
}

/** Which way a clause says that something went, whatever it says that it did not: 늘기는커녕. */
function directionWithin(
  { folded, language }: TextView,
  view: SentenceView,
  clause: Span,
): 'up' | 'down' | null {
  const { denies } = wordClaimsOf(language);
  const said = cuesIn(view, clause, 'rise', 'fall').filter(
    ({ start, end }) => !denies(folded.slice(clause.start, start), folded.slice(end, view.sentence.end)),
  );
  const isUp = said.some(({ kind }) => kind === 'rise');
  return isUp ? 'up' : said.length > 0 ? 'down' : null;
}

const BESIDE = 12;
/** How far behind the first number its period may start: "$1bn at the end of 2024". */
const BEHIND_FIRST = 28;

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

function bindPeriodUnlessFirst(view: SentenceView, clause: Span, span: Span, first: PeriodMention | null) {
  const found = bindPeriod(view, clause, span, null);
  return found !== null && found.mention === first ? null : found;
}

/**
 * Whether a change is told backwards: to $33.9 billion from $25.2 billion. Where the verb comes last, what stands behind it is
 * another change: 57%로 뛰었고, 로봇은 62대에서.
 */
export function isToFrom(
  text: TextView,
  view: SentenceView,
  first: Quantity,
  around: Surroundings,
  second: Quantity,
  next: Surroundings,
): boolean {
  if (around.changedTo === null || !next.from) return false;
  const gap = { start: first.span.end, end: second.span.start };
  const isOver =
    modalityRulesOf(text.language).predicateFollows && cuesIn(view, gap, 'rise', 'fall').length > 0;
  if (isOver) return false;
  const between = text.folded.slice(gap.start, gap.end);
  return between.length <= 44 && !/[.;]/.test(between);
}

/** The claim of a change told backwards; the period beside the second number is where it began. */
export function draftToFrom(
  text: TextView,
  view: SentenceView,
  last: Quantity,
  start: Quantity,
  around: Surroundings,
): Draft {
  const clause = { start: clauseAt(view, last.span.start).start, end: clauseAt(view, start.span.end).end };
  const glued = gluedPeriod(text, view, spanOf(start));
  const began = glued?.leadsOn === true ? null : glued;
  const period = bindPeriodUnlessFirst(view, clause, last.span, began);
  const straight = draftFromTo(text, view, start, last, around);
  return {
    ...straight,
    span: { start: spanOf(last).start, end: spanOf(start).end },
    clause,
    subjects: bindSubjects(text.language, view, clause, last.span, [], false),
    period,
    base: began === null ? null : { mention: began, origin: 'stated' },
    direction: around.changedTo,
  };
}
