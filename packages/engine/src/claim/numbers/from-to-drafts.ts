import type { Surroundings } from '../../language/grammar.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { modalityRulesOf } from '../../language/registry-modality.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { spanOf } from '../../quantity/quantity-span.ts';
import type { Span } from '../../text/span.ts';
import { bindSubjects, rankNames } from '../bearers/bind-entities.ts';
import type { Draft, EntityMention } from '../draft.ts';
import { modalityOf } from '../modality.ts';
import { gluedPeriod } from '../times/bind-period.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from '../view.ts';
import { directionOfFromTo } from './from-to-direction.ts';
import { periodBesides, timesOfFromTo } from './from-to-times.ts';
import { pairOfMovingGap } from './pair-of-moving-gap.ts';

/** Whether two numbers are the ends of one change: from 59 to 42 per cent, 59%에서 42%로, 59% → 42%. */
export function isFromTo(
  text: TextView,
  view: SentenceView,
  first: Quantity,
  around: Surroundings,
  second: Quantity,
): boolean {
  if (first.shape === 'multiple' || second.shape === 'multiple') return false;
  if (ARROW.test(text.folded.slice(first.span.end, second.span.start))) return first.unit === second.unit;
  if (!around.from) return false;
  /** 134대에서 3분의 1 밑으로: what is left of the first. */
  if (second.shape === 'fraction' && first.shape !== 'fraction' && first.unit !== 'percent') return false;
  const between = text.folded.slice(first.span.end, second.span.start);
  if (between.length > MOST_BETWEEN || TURN.test(between)) return false;
  if (isSpread(view, first.span, second.span)) return false;
  const { end } = second.span;
  const after = end <= view.sentence.end ? text.folded.slice(end, end + RIGHT_BEHIND) : '';
  return claimRulesOf(text.language).endsChange(between, after) && !isRevision(text, view, first, second);
}

/** $1.3bn → $1.8bn. */
const ARROW = /^\s?(?:→|⇒|->|=>)\s?[~≈]?[$€£¥₩]?$/;

/** "Revised from 567 to 166", 567에서 166으로 수정: two values that were published of one time, one after the other; nothing moved. */
function isRevision(
  { folded, language }: TextView,
  { sentence }: SentenceView,
  first: Quantity,
  second: Quantity,
): boolean {
  return claimRulesOf(language).revises(
    folded.slice(Math.max(sentence.start, first.span.start - REVISED), first.span.start),
    folded.slice(second.span.end, Math.min(sentence.end, second.span.end + REVISED)),
  );
}

/** So many letters beside two numbers tell that the second was published in place of the first. */
const REVISED = 48;

/** "From one place to the next: India leads with 91 per cent": what turns to something else between two numbers. */
const TURN = /[:;]\s/;

/** So many letters stand between the two numbers of a change at most. */
const MOST_BETWEEN = 44;

/** So many letters behind the second number tell whether it is one's end: 42%로. */
const RIGHT_BEHIND = 8;

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

/** So few letters stand between a number and the bearer behind it: 79% in all of Thailand. */
const BESIDE = 12;

/** The claim of a change from one value to another, each with its period: 2019년 59%에서 2024년 42%로 줄었다. */
export function draftFromTo(
  text: TextView,
  view: SentenceView,
  first: Quantity,
  second: Quantity,
  after: Surroundings,
): Draft {
  const { language, folded } = text;
  const clause = { start: clauseAt(view, first.span.start).start, end: clauseAt(view, second.span.end).end };
  const gap = pairOfMovingGap(text, view, clause, first);
  const { period, base } = timesOfFromTo(text, view, clause, first, second);
  return {
    form: 'from-to',
    span: { start: spanOf(first).start, end: spanOf(second).end },
    sentence: view.index,
    clause,
    quantity: second,
    operands: [first.unit === null && second.unit !== null ? { ...first, unit: second.unit } : first, second],
    subjects: gap?.subjects ?? bindSubjects(language, view, clause, first.span, [], false),
    names: rankNames(language, view, clause, first.span, []),
    whole: null,
    others: gap?.others ?? [],
    period,
    base,
    direction: directionOfFromTo(text, view, clause, first, second, after),
    modality: modalityOf(text, view, clause, second.span),
    /** −114.3명에서 −16.9명으로 유출 폭을 줄였다: what is said of a loss. */
    negated: claimRulesOf(language).isNegative(folded.slice(clause.start, clause.end)),
    ofWhole: false,
    arrives: false,
    perMonth: false,
    combined: false,
    ...(second.unit === 'percent' &&
    claimRulesOf(language).movesGrowth(folded.slice(view.sentence.start, first.span.start))
      ? { ofGrowths: true as const }
      : {}),
    rule: 'number.from-to',
  };
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
  return between.length <= MOST_BETWEEN && !STOP.test(between);
}

/** Rose to 57 per cent; from 62 robots: what ends a change before the number from which another counts. */
const STOP = /[.;]/;

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
  const period = periodBesides(view, clause, last.span, began);
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
