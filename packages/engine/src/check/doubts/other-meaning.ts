import type { Draft } from '../../claim/draft.ts';
import { measuresBetween } from '../../claim/measures.ts';
import { cuesIn, type SentenceView } from '../../claim/view.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Unit } from '../../quantity/unit.ts';
import { contains, isRightBehind, type Span } from '../../text/span.ts';
import { wordsOf, wordsWithin } from '../../text/tokens.ts';
import { NAMED_WELL } from '../candidates/naming.ts';
import { statisticOf } from '../judging/tried.ts';
import type { Reason } from '../reasons.ts';
import { type Reading, topicOf } from './reading.ts';

/**
 * Why the words say that a figure is of something else than the statistic that disagrees with it: of some of those covered, of a
 * gap, a pace or an unease, of a whole that they do not name. Null where they say nothing of the kind.
 * Example: 15%포인트 차, of a statistic that is no gap → `definition-unclear`.
 */
export function otherMeaning(reading: Reading): Reason | null {
  const { chosen } = reading;
  if (isOfGroup(reading) || isOfOneOfPair(reading)) return 'ambiguous-indicator';
  if (isBareNumberOfShare(reading)) return 'unit-mismatch';
  if (speaksOfGap(reading) || comparesUnease(reading) || comparesPace(reading)) return 'definition-unclear';
  if (chosen.judgement.shown?.result.operation !== 'part-of-whole') return null;
  const isTold = chosen.subjectsAssumed
    ? chosen.candidate.indicator === topicOf(reading)
    : isNamedBeside(reading);
  return isTold ? null : 'denominator-differs';
}

/**
 * "Canada, to 19", where nothing around is told in per cent, is no share, unless its sentence names that share or the text is
 * about it; a value is none even then: "if one counts machines, Japan has 26", though shares were spoken of before.
 */
function isBareNumberOfShare(reading: Reading): boolean {
  const { catalogue, view, draft, chosen } = reading;
  const { quantity, form } = draft;
  const { indicator, ownCoverage } = chosen.candidate;
  if (quantity === null || quantity.unit !== null || statisticOf(catalogue, chosen)?.unit !== 'percent')
    return false;
  const isNamed = indicator === topicOf(reading) || ownCoverage >= NAMED_WELL;
  if (!isNamed) return !view.quantities.some(({ unit }) => unit === 'percent');
  return (
    form === 'value' &&
    !quantity.unitCarried &&
    !view.quantities.some(({ unit, shape }) => OF_PARTS.has(unit) || shape === 'fraction')
  );
}

/** Units that say that a number of a sentence is a part of something. */
const OF_PARTS: ReadonlySet<Unit | null> = new Set<Unit>(['percent', 'percentage-point']);

const STATED: ReadonlySet<string> = new Set(['value', 'growth-multiple', 'from-to', 'change']);

/** "America's lead had been 31", 여섯 배 차이다: the number is of a difference, not of the statistic itself. */
function speaksOfGap({ catalogue, language, view, draft, chosen }: Reading): boolean {
  return (
    STATED.has(draft.form) &&
    !draft.others.some(({ ids }) => ids.length > 0) &&
    statisticOf(catalogue, chosen)?.statType !== 'gap' &&
    (claimRulesOf(language).opensWithGap(wordsOf(view.tokens)) ||
      cuesIn(view, draft.form === 'growth-multiple' ? view.sentence : draft.clause, 'gap').some(
        (cue) => !isOfAnotherNumber(view, draft, cue),
      ) ||
      isInsertedBehindGap(view, draft))
  );
}

/** "America's lead over China, 31 in 2021, was five": a figure between commas is of what stands before them. */
function isInsertedBehindGap(view: SentenceView, { clause, span }: Draft): boolean {
  const before = { start: view.sentence.start, end: clause.start };
  return (
    cuesIn(view, before, 'gap').some((cue) => measuresBetween(view, cue.end, span.start) === 0) &&
    !view.entities.some(({ start }) => start >= clause.start && start < span.start)
  );
}

/** "29% for America and 24% for China, and the gap is closing": a figure that the sentence gives to one bearer is not the gap between two. */
function isOfOneOfPair({ catalogue, view, draft, chosen }: Reading): boolean {
  if (statisticOf(catalogue, chosen)?.statType !== 'gap') return false;
  const [subject] = draft.subjects;
  return (
    draft.form === 'value' &&
    subject?.origin === 'stated' &&
    !subject.ids.some((id) => chosen.subjects.includes(id)) &&
    view.quantities.some(
      ({ role, unit, span }) =>
        role === 'measure' && unit === draft.quantity?.unit && span.start !== draft.span.start,
    )
  );
}

/** 7개로 두 개 차로 제쳤다: a noun of distance right behind another number is that one's. */
function isOfAnotherNumber({ quantities }: SentenceView, { span }: Draft, cue: Span): boolean {
  return quantities.some(
    (other) => other.role === 'measure' && other.span.start >= span.end && isRightBehind(cue, other.span, 1),
  );
}

/** "Less wary than the Japanese", of a statistic of trust: who has more of it is not told by that word. */
function comparesUnease({ catalogue, language, view, draft, chosen }: Reading): boolean {
  const { form, ofMood } = draft;
  if (form !== 'comparison' && (form !== 'superlative' || ofMood === true)) return false;
  const known = catalogue.wordsOf.get(chosen.candidate.indicator);
  const { isUneasy } = claimRulesOf(language);
  return view.tokens.some(
    (token) =>
      contains(draft.clause, token) &&
      isUneasy(token.text) &&
      !view.words.some((hit) => hit.start === token.start && known?.has(hit.word) === true),
  );
}

/** "India's grew faster than Britain's": who grew faster says nothing of who has more. */
function comparesPace({ catalogue, language, view, draft, chosen }: Reading): boolean {
  if (draft.form !== 'comparison') return false;
  if (statisticOf(catalogue, chosen)?.statType === 'growth') return false;
  return claimRulesOf(language).comparesPace(wordsWithin(view.tokens, draft.clause));
}

/** Whether the bearer of a part stands in the figure's own clause, and no other figure between. */
function isNamedBeside({ view, draft }: Reading): boolean {
  const at = draft.subjects[0]?.span;
  if (at == null) return true;
  const [low, high] = [Math.min(at.end, draft.span.end), Math.max(at.start, draft.span.start)];
  return (
    at.start >= draft.clause.start - 1 &&
    at.end <= draft.clause.end + 1 &&
    measuresBetween(view, low, high) === 0
  );
}

/** Whether the clause is about some of those covered: the top three states. */
function isOfGroup({ view, draft }: Reading): boolean {
  return view.quantities.some(
    ({ role, counter, span }) =>
      role === 'part-of-name' && counter === 'group' && contains(draft.clause, span),
  );
}
