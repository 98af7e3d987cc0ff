import type { FormName } from '../../forms/form-names.ts';
import type { CueHit } from '../../language/cue.ts';
import { modalityRulesOf } from '../../language/registry-modality.ts';
import { runRulesOf } from '../../language/registry-runs.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { PeriodMention } from '../../period/period.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { argumentsOf, bindSubjects } from '../bearers/bind-entities.ts';
import {
  type Draft,
  type DroppedDraft,
  type EntityArgument,
  type EntityMention,
  type EntityRole,
  RIVAL,
} from '../draft.ts';
import { negatedIn } from '../modality.ts';
import { draftAgainstTimes } from '../times/times-together.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { contextOf, makeWordDraft } from '../word-draft.ts';
import { draftComparison } from './comparison-drafts.ts';
import { draftCount } from './count-drafts.ts';
import { draftEquality } from './equality-drafts.ts';
import { draftExclusive } from './exclusive-drafts.ts';
import { draftFirstMove } from './first-move-drafts.ts';
import { draftGapMove } from './gap-drafts.ts';
import { draftFirstFew, draftListOrder, draftNextTo, draftOutdone } from './list-drafts.ts';
import { draftPlace } from './place-drafts.ts';
import { draftRecord } from './record-drafts.ts';
import { draftRemainder } from './remainder-drafts.ts';
import { draftStillMore } from './still-more-drafts.ts';
import { draftSuperlative } from './superlative-drafts.ts';
import { draftAgainstThen } from './then-drafts.ts';
import { draftUnmoved } from './unmoved-drafts.ts';

/**
 * The claims that a sentence makes in words: who leads, who passed whom, what fell, what is a record. Of readings that share
 * words the first of the list stands; the others are kept aside with the one that stands in their place.
 */
export function draftWords(
  text: TextView,
  view: SentenceView,
  numbers: readonly Draft[],
  dropped: DroppedDraft[],
): Draft[] {
  const drafts: Draft[] = [];
  const { start, end } = view.sentence;
  const isOfSomeYears = runRulesOf(text.language).countsYears(text.folded.slice(start, end));
  for (const clause of view.clauses) {
    const kept = keptOf(readingsOf(text, view, clause, numbers), drafts, dropped);
    const moved = kept.length > 0 ? null : movedIn(text, view, clause, numbers);
    if (moved !== null) kept.push(moved);
    drafts.push(...kept.filter(({ form }) => !isOfSomeYears || !MOVES.has(form)));
  }
  const rest = draftRemainder(text, view, numbers);
  if (rest !== null) drafts.push(rest);
  drafts.push(...foretelling(text, view, [...numbers, ...drafts]));
  return drafts;
}

/** All that a clause may state in words, what is more telling first; the order decides which of those that share words stands. */
function readingsOf(text: TextView, view: SentenceView, clause: Span, numbers: readonly Draft[]): Draft[] {
  const exclusive = draftExclusive(text, view, clause);
  /** How many there are is told by whoever they are, where these are named. */
  const isOfNamed = (exclusive?.subjects.length ?? 0) > 0;
  const found = [
    draftOutdone(text, view, clause),
    isOfNamed ? exclusive : null,
    draftCount(text, view, clause),
    draftNextTo(text, view, clause),
    overtaking(text, view, clause, numbers),
    isOfNamed ? null : exclusive,
    draftRecord(text, view, clause, numbers),
    draftFirstFew(text, view, clause),
    draftPlace(text, view, clause, numbers),
    draftSuperlative(text, view, clause, numbers),
    draftListOrder(text, view, clause, numbers),
    draftEquality(text, view, clause),
    draftGapMove(text, view, clause, numbers),
    draftComparison(text, view, clause, numbers),
    draftStillMore(text, view, clause, numbers),
    draftAgainstTimes(text, view, clause),
    draftAgainstThen(text, view, clause, numbers),
    draftUnmoved(text, view, clause),
    draftFirstMove(text, view, clause, numbers),
    trend(text, view, clause, numbers),
  ]
    .filter((draft) => draft !== null)
    .filter((draft) => !isAnswer(text, view, draft))
    .map((draft) => unlessDenied(text, view, draft));
  return found.map((draft) => ofOvertaker(draft, found));
}

/** Of the readings of a clause those that stand, beside what the clauses before state; the others are dropped. */
function keptOf(readings: readonly Draft[], before: readonly Draft[], dropped: DroppedDraft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of readings) {
    const other =
      kept.find((rival) => overlaps(rival.span, draft.span)) ?? before.find((rival) => saysAll(rival, draft));
    if (other === undefined) kept.push(draft);
    else dropped.push({ draft, reason: 'same-words', kept: other.rule });
  }
  return kept;
}

/** That something rose or fell, or did not, where a clause states nothing more. */
function movedIn(text: TextView, view: SentenceView, clause: Span, numbers: readonly Draft[]): Draft | null {
  return direction(text, view, clause, numbers) ?? standstill(text, view, clause, numbers);
}

/** Who alone is beyond a bound says that nobody else is. */
function saysAll(one: Draft, other: Draft): boolean {
  return one.form === 'exclusive' && other.form === 'count' && overlaps(one.span, other.span);
}

/** Forms that a word of denial turns round: no more patents than, 앞서지 못했다. */
const DENIABLE: ReadonlySet<FormName> = new Set(['comparison', 'overtake', 'exclusive']);

function unlessDenied(text: TextView, view: SentenceView, draft: Draft): Draft {
  return draft.modality === 'asserted' &&
    DENIABLE.has(draft.form) &&
    negatedIn(text, view, draft.clause, draft.span)
    ? { ...draft, modality: 'denied' }
    : draft;
}

/** Whether the words are what people answered: no more a claim than the question. */
function isAnswer(text: TextView, view: SentenceView, { span }: Draft): boolean {
  const last = view.tokens.findLast(({ start }) => start < span.end)?.start ?? span.end;
  const { isAnswer: answers } = wordClaimsOf(text.language);
  return [last, span.end].some((from) =>
    answers(text.folded.slice(from, Math.min(view.sentence.end, from + ANSWERED))),
  );
}

/** So far behind stands who answered. */
const ANSWERED = 48;

/** Forms that say of all steps what a sentence says of some: it fell in three of the last five years. */
const MOVES: ReadonlySet<FormName> = new Set(['direction', 'trend']);

/** "Dethroned Samsung as the biggest maker": whoever passed another is the first, not the one passed. */
function ofOvertaker(draft: Draft, found: readonly Draft[]): Draft {
  const passing = found.find(({ form }) => form === 'overtake');
  if (draft.form !== 'superlative' || passing === undefined) return draft;
  const passed = passing.others.map(({ span }) => span?.start);
  return draft.subjects.some(({ span }) => span !== null && passed.includes(span.start))
    ? { ...draft, subjects: passing.subjects }
    : draft;
}

/**
 * What a clause without claims foretells: a rise, a fall or a level, or anything by some time to come. Kept as a forecast; a
 * sentence of several such clauses foretells once.
 */
function foretelling(text: TextView, view: SentenceView, claims: readonly Draft[]): Draft[] {
  const rules = wordClaimsOf(text.language);
  const alone = claims.length === 0;
  for (const clause of alone ? [view.sentence] : view.clauses) {
    if (claims.some(({ span }) => overlaps(span, clause))) continue;
    const words = text.folded.slice(clause.start, clause.end);
    const cue = cuesIn(view, clause, 'forecast')[0] ?? foretoldIn(text, clause);
    if (cue === undefined || isNothingElse(cue, clause)) continue;
    const moves = alone && cuesIn(view, clause, 'rise', 'fall', 'reach').length > 0;
    const tells =
      moves ||
      rules.isToCome(words) ||
      view.periods.some((period) => isAhead(period) && overlaps(period.span, clause));
    if (!tells) continue;
    const draft = makeWordDraft(text, view, clause, 'forecast', cue, { span: clause });
    return [{ ...draft, modality: 'forecast' }];
  }
  return [];
}

/** A clause whose predicate is in the prospective needs no other word: 끝날 것이라고. */
function foretoldIn({ folded, language }: TextView, clause: Span): Span | undefined {
  return modalityRulesOf(language).isProspective(folded.slice(clause.start, clause.end)) ? clause : undefined;
}

/** "By 2032," alone: the words of a time, and what happens then in another clause. */
function isNothingElse(cue: Span, clause: Span): boolean {
  return cue.start > clause.start || cue.end < clause.end
    ? clause.end - clause.start - (cue.end - cue.start) < LEAST_SAID
    : false;
}

const LEAST_SAID = 4;

/** By some year, next year, two years later. */
function isAhead({ use, reference }: PeriodMention): boolean {
  return (
    use === 'until' ||
    ((reference.kind === 'document-relative' || reference.kind === 'carried-relative') &&
      reference.offset > 0)
  );
}

/** What a name is before a verb of yielding: 미국에 내줬다, 중국에 추월당했다. */
const YIELDED_TO: ReadonlySet<EntityRole> = new Set(['locative', 'comparator']);

/** 중국이 미국을 제쳤다; moved past Japan; leapfrogged by its rival; 이를 뛰어넘었다. */
function overtaking(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const rules = wordClaimsOf(text.language);
  const isFirst = rules.isFirstTime(text.folded.slice(clause.start, clause.end));
  /** 미국을 처음 앞선 것은 2018년이다: who is ahead for the first time has passed the other. */
  const cue = cuesIn(view, clause, 'overtake')[0] ?? (isFirst ? cuesIn(view, clause, 'ahead')[0] : undefined);
  if (cue === undefined) return null;
  const context = contextOf(text, view, clause, cue);
  const near = view.entities.filter((entity) => entity.start >= clause.start && entity.end <= clause.end);
  if (rules.isPassive(context)) {
    const by = rules.cueFollows
      ? near.findLast(({ end, role }) => end <= cue.start && YIELDED_TO.has(role))
      : near.find((entity) => entity.start >= cue.end);
    if (by === undefined) return null;
    const passedOnes = bindSubjects(text.language, view, clause, cue, argumentsOf(by), false);
    const span = { start: Math.min(cue.start, by.start), end: Math.max(cue.end, by.end) };
    return makeWordDraft(text, view, clause, 'overtake', cue, {
      subjects: argumentsOf(by),
      others: passedOnes.length > 0 ? passedOnes : [RIVAL],
      span,
    });
  }
  const first = near.find(
    (entity) =>
      entity.role === 'comparator' ||
      (entity.role === 'object' && rules.cueFollows) ||
      (!rules.cueFollows &&
        entity.start >= cue.end &&
        entity.start - cue.end <= 6 &&
        !rules.leadsToPlace(text.folded.slice(cue.end, entity.start))),
  );
  if (first === undefined) {
    if (!rules.passesPronoun(context)) return null;
    const subjects = bindSubjects(text.language, view, clause, cue, [], false);
    return makeWordDraft(text, view, clause, 'overtake', cue, { subjects, others: [RIVAL] });
  }
  const others = argumentsOf(first);
  const bound = bindSubjects(text.language, view, clause, cue, others, false);
  const behind = bound.length === 0 && rules.cueFollows ? subjectBehind(view, cue) : undefined;
  const subjects = behind === undefined ? bound : argumentsOf(behind);
  const span = { start: Math.min(first.start, cue.start), end: Math.max(first.end, cue.end) };
  /** 유럽을 2.6%포인트 앞질렀다: how far ahead, nothing passed. */
  if (numbers.some((draft) => draft.form === 'difference' && overlaps(draft.span, span))) return null;
  const draft = makeWordDraft(text, view, clause, 'overtake', cue, { subjects, others, span });
  return isFirst ? { ...draft, nth: true } : draft;
}

/** 이스라엘을 제치고 한국이 1위다: who passed stands behind. */
function subjectBehind({ entities }: SentenceView, { end }: Span): EntityMention | undefined {
  return entities.find(({ start, role, ids }) => start >= end && role === 'subject' && !ids.includes('WLD'));
}

/** A verb that starts so near behind "every year" is what happened every year, in another clause too: 거르지 않고 줄었다. */
const RIGHT_BEHIND = 14;

function trend(text: TextView, view: SentenceView, clause: Span, numbers: readonly Draft[]): Draft | null {
  const steady = cuesIn(view, clause, 'steadily')[0] ?? openingSteady(view, clause);
  if (steady === undefined) return null;
  const next = { start: steady.end, end: Math.min(view.sentence.end, steady.end + RIGHT_BEHIND) };
  const move = cuesIn(view, clause, 'rise', 'fall')[0] ?? cuesIn(view, next, 'rise', 'fall')[0];
  if (move === undefined) return null;
  const span = { start: Math.min(steady.start, move.start), end: Math.max(steady.end, move.end) };
  /** 해마다 8.8%씩 늘어난 꼴: how much it comes to a year, and no year need be like another. */
  if (
    numbers.some(({ form, yearly, span: own }) => form === 'growth' && yearly === true && overlaps(own, span))
  )
    return null;
  const draft = makeWordDraft(text, view, clause, 'trend', steady, {
    direction: move.kind === 'rise' ? 'up' : 'down',
    span,
  });
  /** 2022년 2.09명에서 해마다 줄어 지난해 1.28명: from the first of two values on. */
  const between = numbers.find(({ form, span: own }) => form === 'from-to' && overlaps(own, span));
  return between?.base == null ? draft : { ...draft, base: between.base, period: between.period };
}

/** "Every year since 2022, the number has grown": what opens the sentence goes for the clause behind its comma. */
function openingSteady(view: SentenceView, clause: Span): CueHit | undefined {
  const [opening, next] = view.clauses;
  if (opening === undefined || next?.start !== clause.start) return undefined;
  if (cuesIn(view, opening, 'rise', 'fall').length > 0) return undefined;
  return cuesIn(view, opening, 'steadily').find(({ start }) => start - opening.start <= OPENS);
}

/** "In" may stand before what opens a sentence. */
const OPENS = 4;

/** A rise or fall with no amount: SMIC의 몫도 커졌다. */
function direction(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const moves = cuesIn(view, clause, 'rise', 'fall');
  const move = moves[0];
  if (move === undefined || new Set(moves.map((cue) => cue.kind)).size > 1) return null;
  const inside = numbers.filter(({ span }) => span.start >= clause.start - 2 && span.end <= clause.end + 2);
  if (inside.length > 0 && !isToldBesides(view, inside, move)) return null;
  const context = contextOf(text, view, clause, move);
  if (!wordClaimsOf(text.language).moves(context)) return null;
  const { denies, isOfTheOthers } = wordClaimsOf(text.language);
  if (denies(context.before, context.after) || isOfTheOthers(context.before)) return null;
  const subjects: EntityArgument[] = bindSubjects(text.language, view, clause, move, [], false);
  if (subjects.length === 0 && !tellsWhen(view, clause)) return null;
  /** 2020년 이후 떨어졌다가 2024년 다시 올랐다: since when it fell is not since when it rose. */
  const periods = view.periods.filter(
    ({ use, span }) =>
      use !== 'since' ||
      cuesIn(view, { start: span.end, end: move.start }, move.kind === 'rise' ? 'fall' : 'rise').length === 0,
  );
  return makeWordDraft(text, { ...view, periods }, clause, 'direction', move, {
    subjects,
    direction: move.kind === 'rise' ? 'up' : 'down',
  });
}

/** Whether a sentence that names nobody says when something moved: 논문에서 AI가 차지하는 비중이 2024년에 오히려 낮아졌다. */
function tellsWhen({ entities, periods }: SentenceView, clause: Span): boolean {
  return (
    entities.length === 0 &&
    periods.some(({ use, span }) => use === 'at' && span.start >= clause.start && span.end <= clause.end)
  );
}

/** 5009편으로 전년보다 줄었다: beside a value, behind the time that it is held against. */
function isToldBesides(view: SentenceView, values: readonly Draft[], move: Span): boolean {
  const end = Math.max(...values.map(({ span }) => span.end));
  return (
    values.every(({ form }) => form === 'value') &&
    view.periods.some(
      ({ use, span }) =>
        use === 'base' &&
        span.start >= end &&
        span.end <= move.start &&
        move.start - span.end <= RIGHT_BEFORE,
    )
  );
}

/** So few letters, a particle and an adverb, stand between such a time and the verb: 전년|보다 오히려 |줄었다. */
const RIGHT_BEFORE = 9;

/** Values without the way in which they moved where that is a claim of its own: of "61%, more than a year before", 61% may be right alone. */
export function withDirectionsApart(numbers: readonly Draft[], words: readonly Draft[]): readonly Draft[] {
  return numbers.map((draft) => {
    const isApart = words.some(
      ({ form, clause, span }) =>
        form === 'direction' && clause.start === draft.clause.start && span.start >= draft.span.end,
    );
    return isApart && draft.form === 'value' ? { ...draft, arrives: false, direction: null } : draft;
  });
}

/** A figure that did not move: was unchanged, 제자리걸음. */
function standstill(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const cue = cuesIn(view, clause, 'flat')[0];
  if (cue === undefined) return null;
  const context = contextOf(text, view, clause, cue);
  const { staysFlat, isOfTheOthers } = wordClaimsOf(text.language);
  if (!staysFlat(context) || isOfTheOthers(context.before)) return null;
  if (numbers.some(({ span }) => span.start >= clause.start && span.end <= clause.end)) return null;
  const subjects = bindSubjects(text.language, view, clause, cue, [], false);
  return subjects.length === 0
    ? null
    : makeWordDraft(text, view, clause, 'direction', cue, { subjects, direction: null });
}
