import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import { cellValue } from '../catalogue/cell.ts';
import type { Draft } from '../claim/draft.ts';
import { cuesIn, type SentenceView } from '../claim/view.ts';
import { fitOf } from '../forms/unit-fit.ts';
import { contentWords } from '../language/content-words.ts';
import type { Language } from '../language/language.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { exact } from '../quantity/exact.ts';
import type { Span } from '../text/span.ts';
import type { Reason } from './reasons.ts';
import type { Tried } from './select-candidate.ts';

/** A statistic of which the claim's own sentence holds this part of an alias is meant. */
const NAMED_WELL = 0.9;
/** Where the bearer is said too, this part will do. */
const NAMED = 0.8;
/** A statistic that the words name so much better casts its shadow on the one that answers. */
const CLEARLY = 0.87;
/** Below this the words point at a statistic without naming it. */
const LEAST_SCORE = 3.4;
/** A figure so many times the greatest, or a part so small of the least, of a series is not one of its values. */
const BEYOND = 8;
/** So many times off, the number is none of the statistic's, however surely it is named. */
const BEYOND_DOUBT = 500;

/** What the reading of a claim rests on. */
export interface Reading {
  readonly catalogue: SpokenCatalogue;
  readonly language: Language;
  readonly view: SentenceView;
  readonly draft: Draft;
  readonly chosen: Tried;
  readonly tried: readonly Tried[];
  readonly topic: string | null;
  readonly periodAssumed: boolean;
}

/**
 * Why a reading is too weak to call a figure false, or null where it is firm. A figure is refuted only by the statistic that
 * the words surely mean: named in its sentence, or carried into a clause that speaks of nothing else; about a bearer and a
 * period of which at least one is stated; and of a size that the series can have.
 */
export function weaknessOf(reading: Reading): Reason | null {
  const { candidate, subjectsAssumed } = reading.chosen;
  if (candidate.score - candidate.byIdiom < LEAST_SCORE) return 'ambiguous-indicator';
  if (isOvershadowed(reading)) return 'ambiguous-indicator';
  if (
    candidate.ownCoverage < (subjectsAssumed ? NAMED_WELL : NAMED) &&
    !continuesTopic(reading) &&
    !isWordedSo(reading)
  )
    return 'ambiguous-indicator';
  if (driftOf(reading) > 0 || isOfGroup(reading)) return 'ambiguous-indicator';
  if (!reading.draft.combined && isOfSomebody(reading)) return 'entity-unknown';
  if (
    subjectsAssumed &&
    reading.periodAssumed &&
    !hasOneBearer(reading) &&
    candidate.ownCoverage < NAMED_WELL
  )
    return 'entity-unknown';
  if (isBareNumberOfShare(reading)) return 'unit-mismatch';
  if (isOfOneOfPair(reading)) return 'ambiguous-indicator';
  if (speaksOfGap(reading) || comparesUnease(reading) || comparesPace(reading)) return 'definition-unclear';
  const operation = reading.chosen.judgement.shown?.result.operation;
  if (
    operation === 'part-of-whole' &&
    (subjectsAssumed ? candidate.indicator !== reading.topic : !isNamedBeside(reading))
  )
    return 'denominator-differs';
  const surelyNamed = candidate.ownCoverage >= NAMED_WELL && !subjectsAssumed && !reading.periodAssumed;
  return (!surelyNamed && isOfAnotherSize(reading, BEYOND)) || isOfAnotherSize(reading, BEYOND_DOUBT)
    ? 'definition-unclear'
    : null;
}

/** "Canada, to 19", where nothing around is told in per cent, is no share, unless the text is about that share or names it. */
function isBareNumberOfShare({ catalogue, view, draft, chosen, topic }: Reading): boolean {
  const { indicator, ownCoverage } = chosen.candidate;
  return (
    draft.quantity !== null &&
    draft.quantity.unit === null &&
    indicator !== topic &&
    ownCoverage < NAMED_WELL &&
    catalogue.indicators.get(indicator)?.unit === 'percent' &&
    !view.quantities.some(({ unit }) => unit === 'percent')
  );
}

const STATED: ReadonlySet<string> = new Set(['value', 'growth-multiple', 'from-to', 'change']);

/** "America's lead had been 31", 여섯 배 차이다: the number is of a difference, not of the statistic itself. */
function speaksOfGap({ catalogue, view, draft, chosen }: Reading): boolean {
  return (
    STATED.has(draft.form) &&
    !draft.others.some(({ ids }) => ids.length > 0) &&
    catalogue.indicators.get(chosen.candidate.indicator)?.statType !== 'gap' &&
    cuesIn(view, draft.form === 'growth-multiple' ? view.sentence : draft.clause, 'gap').some(
      (cue) => !isOfAnotherNumber(view, draft, cue),
    )
  );
}

/** "29% for America and 24% for China, and the gap is closing": a figure that the sentence gives to one bearer is not the gap between two. */
function isOfOneOfPair({ catalogue, view, draft, chosen }: Reading): boolean {
  if (catalogue.indicators.get(chosen.candidate.indicator)?.statType !== 'gap') return false;
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
    (other) =>
      other.role === 'measure' &&
      other.span.start >= span.end &&
      other.span.end <= cue.start &&
      cue.start - other.span.end <= 1,
  );
}

/** "Less wary than the Japanese", of a statistic of trust: who has more of it is not told by that word. */
function comparesUnease({ catalogue, language, view, draft, chosen }: Reading): boolean {
  if (draft.form !== 'comparison') return false;
  const known = catalogue.wordsOf.get(chosen.candidate.indicator);
  const { isUneasy } = claimRulesOf(language);
  return view.tokens.some(
    ({ text, start, end }) =>
      start >= draft.clause.start &&
      end <= draft.clause.end &&
      isUneasy(text) &&
      !view.words.some((hit) => hit.start === start && known?.has(hit.word) === true),
  );
}

/** "India's grew faster than Britain's": who grew faster says nothing of who has more. */
function comparesPace({ catalogue, language, view, draft, chosen }: Reading): boolean {
  if (draft.form !== 'comparison') return false;
  if (catalogue.indicators.get(chosen.candidate.indicator)?.statType === 'growth') return false;
  const { start } = draft.clause;
  const words = view.tokens.filter((token) => token.start >= start && token.end <= draft.clause.end);
  return claimRulesOf(language).comparesPace(words.map(({ text }) => text).join(' '));
}

/** Whether the bearer of a part stands in the figure's own clause, and no other figure between. */
function isNamedBeside({ view, draft }: Reading): boolean {
  const at = draft.subjects[0]?.span;
  if (at == null) return true;
  const [low, high] = [Math.min(at.end, draft.span.end), Math.max(at.start, draft.span.start)];
  return (
    at.start >= draft.clause.start - 1 &&
    at.end <= draft.clause.end + 1 &&
    !view.quantities.some(({ role, span }) => role === 'measure' && span.start >= low && span.end <= high)
  );
}

/** Whether the clause is about somebody whom it does not name, or its number about others than it names. */
function isOfSomebody({ language, view, draft, chosen }: Reading): boolean {
  const from = chosen.subjectsAssumed ? view.sentence.start : draft.clause.start;
  const words = view.tokens.filter(({ start, end }) => start >= from && end <= draft.clause.end);
  const clause = words.map(({ text }) => text).join(' ');
  const { namesNobody, namesOthers } = claimRulesOf(language);
  return namesNobody(clause) || (draft.quantity !== null && namesOthers(clause));
}

/** Whether the clause is about some of those covered: the top three states. */
function isOfGroup({ view, draft }: Reading): boolean {
  return view.quantities.some(
    ({ role, counter, span }) =>
      role === 'part-of-name' &&
      counter === 'group' &&
      span.start >= draft.clause.start &&
      span.end <= draft.clause.end,
  );
}

/** Whether the words name a statistic better that cannot be meant for want of a bearer: theirs may be another one still. */
function isOvershadowed({ catalogue, chosen, draft, tried }: Reading): boolean {
  const { indicator, ownScore, score } = chosen.candidate;
  /** Of neighbours that cover different bearers the words need not tell apart the one meant, if they name it; what compares is more easily misread. */
  const clearly = ({ siblings }: Tried): number =>
    ownScore > 0 && siblings.includes(indicator) && (draft.form === 'value' || draft.form === 'share')
      ? CLEARLY
      : 1;
  return tried.some(
    (item) =>
      (item.setAsideBy === 'entity-unknown'
        ? item.candidate.score * CLEARLY > score
        : holdsNothingOf(catalogue, item) && item.candidate.score * clearly(item) >= score) &&
      item.candidate.indicator !== indicator,
  );
}

/** Whether a statistic has no value of the bearer at all. */
function holdsNothingOf({ cells }: SpokenCatalogue, { candidate, subjects, judgement }: Tried): boolean {
  const held = cells.get(candidate.indicator)?.byEntity;
  return judgement.reason === 'no-observation' && subjects.every((id) => held?.has(id) !== true);
}

/** A neighbour of the topic of which the sentence holds less of the name stands in only for a bearer that the topic holds too. */
const HALF = 0.5;

/** The topic spoken of, or one that states the same of the same bearer in another way. */
function continuesTopic({ catalogue, chosen, topic }: Reading): boolean {
  const { indicator } = chosen.candidate;
  if (topic === null) return false;
  if (indicator === topic) return true;
  const held = catalogue.cells.get(topic)?.byEntity;
  return (
    catalogue.indicators.get(topic)?.siblings.includes(indicator) === true &&
    (chosen.candidate.ownCoverage >= HALF || chosen.subjects.every((id) => held?.has(id) === true))
  );
}

/** A sentence so like those in which the statistic is told, and so much more than it is like any other's, tells it. */
const WORDED = 4.5;
const RATHER = 1.2;

/** Whether a sentence that names its bearer is worded as the statistic is told, and as no other is. */
function isWordedSo({ chosen, tried }: Reading): boolean {
  const { indicator, byIdiom } = chosen.candidate;
  return (
    !chosen.subjectsAssumed &&
    byIdiom >= WORDED &&
    tried.every(
      ({ candidate, setAsideBy }) =>
        candidate.indicator === indicator ||
        (setAsideBy !== null && OF_ANOTHER_KIND.has(setAsideBy)) ||
        candidate.byIdiom * RATHER <= byIdiom,
    )
  );
}

/** What keeps a statistic from stating such a number at all: no wording of it speaks against another. */
const OF_ANOTHER_KIND: ReadonlySet<Reason> = new Set(['unit-mismatch', 'denominator-differs']);

/** A series of the world alone, or of one company, leaves no doubt about whom it is. */
function hasOneBearer({ catalogue, chosen }: Reading): boolean {
  return catalogue.cells.get(chosen.candidate.indicator)?.byEntity.size === 1;
}

/** How many words of the clause speak of something that is none of the statistic's, of the names, periods and cues. */
function driftOf({ catalogue, language, view, draft, chosen }: Reading): number {
  const known = catalogue.wordsOf.get(chosen.candidate.indicator);
  const covered = catalogue.cells.get(chosen.candidate.indicator)?.byEntity;
  const isClassOfOthers = (id: string): boolean =>
    catalogue.entities.get(id)?.kind === 'category' && covered?.has(id) !== true;
  const spoken: readonly Span[] = [
    ...view.entities.filter(({ ids }) => ids.length === 0 || !ids.every(isClassOfOthers)),
    ...view.sources,
    ...view.cues,
    ...view.periods.map(({ span }) => span),
    draft.span,
    ...view.quantities.map(({ span }) => span),
    ...view.words.filter(({ word }) => known?.has(word) === true),
    ...view.asides,
  ];
  const { idioms } = catalogue;
  const place = idioms.placeOf(chosen.candidate.indicator);
  const { isNumeral } = claimRulesOf(language);
  if (narrowsField(catalogue, view, draft.clause, known)) return 1;
  const stretch = chosen.candidate.ownCoverage < NAMED_WELL ? sinceLastFigure(view, draft) : draft.clause;
  return contentWords(language, view.tokens, stretch).filter(
    (token) =>
      !isNumeral(token.text) &&
      !spoken.some((span) => span.start < token.end && token.start < span.end) &&
      (chosen.subjectsAssumed || !idioms.tells(place, token)),
  ).length;
}

/** From the figure before, or the sentence's start, to the end of the clause: "Men used it more, at 36 per cent". */
function sinceLastFigure({ quantities, sentence }: SentenceView, { clause, span }: Draft): Span {
  const before = quantities
    .filter((other) => other.role === 'measure' && other.span.end <= span.start)
    .at(-1);
  return { start: Math.min(clause.start, before?.span.end ?? sentence.start), end: clause.end };
}

/** Whether a field that is none of the statistic's narrows its words: AI chip exports are not chip exports. */
function narrowsField(
  catalogue: SpokenCatalogue,
  view: SentenceView,
  clause: Span,
  known: ReadonlySet<number> | undefined,
): boolean {
  const inside = view.words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  return inside.some(
    (field) =>
      catalogue.fieldWords.has(field.word) &&
      known?.has(field.word) !== true &&
      inside.some(
        ({ word, start }) => known?.has(word) === true && start >= field.end && start - field.end <= 1,
      ),
  );
}

const SIZED: ReadonlySet<string> = new Set([
  'value',
  'bound',
  'range',
  'threshold',
  'sum',
  'average',
  'from-to',
]);

/** Whether the number lies far outside what the bearer's series has ever been, and is no other bearer's value either. */
function isOfAnotherSize({ catalogue, draft, chosen }: Reading, times: number): boolean {
  const { quantity } = draft;
  const indicator = catalogue.indicators.get(chosen.candidate.indicator);
  const cells = catalogue.cells.get(chosen.candidate.indicator);
  const [entity] = chosen.subjects;
  if (quantity === null || indicator === undefined || cells === undefined || entity === undefined)
    return false;
  if (
    draft.perPeople !== undefined ||
    !SIZED.has(draft.form) ||
    indicator.unit === 'percent' ||
    indicator.unit === 'rank'
  )
    return false;
  const fit = fitOf(quantity, indicator);
  if (fit === null) return false;
  const claimed = quantity.value.mul(fit.factor).abs();
  const own = (cells.byEntity.get(entity) ?? [])
    .map((cell) => cellValue(cell).abs())
    .filter((value) => value.n > 0n);
  if (own.length === 0 || claimed.n === 0n) return false;
  const factor = exact(times);
  const inside = own.some((value) => claimed.lte(value.mul(factor)) && claimed.mul(factor).gte(value));
  if (inside) return false;
  const [low, high] = [quantity.lenient.low, quantity.lenient.high];
  if (low === null || high === null) return true;
  for (const list of cells.byEntity.values())
    for (const cell of list) {
      const value = cellValue(cell);
      if (value.gte(low.mul(fit.factor)) && value.lte(high.mul(fit.factor))) return false;
    }
  return true;
}
