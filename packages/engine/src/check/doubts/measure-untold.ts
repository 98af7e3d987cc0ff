import { cellValue } from '../../catalogue/cell.ts';
import { cuesIn } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { isRightBehind } from '../../text/span.ts';
import { wordsWithin } from '../../text/tokens.ts';
import { NAMED_HALF, NAMED_WELL, NAMED_WHOLE } from '../candidates/naming.ts';
import { isOfEach } from '../judging/per-unit.ts';
import { cellsShown, statisticOf } from '../judging/tried.ts';
import type { Reading } from './reading.ts';

/** Whether what disagrees may measure something else of the statistic than its value: a change, or a value in another unit. */
export function isOfMeasureUntold(reading: Reading): boolean {
  return (
    isOfChange(reading) ||
    isGrowthOfShare(reading) ||
    isPerUnitUntold(reading) ||
    isByAmount(reading) ||
    isOfReckonedAmount(reading) ||
    isPointsOfList(reading) ||
    isPartOfPiece(reading) ||
    isLevelReached(reading) ||
    isSplit(reading) ||
    isUnnamedGap(reading) ||
    isOfFigureBeside(reading) ||
    isBySomethingElse(reading)
  );
}

/** 증가 폭은 43%로, 태국(36%)을 앞섰다; "the steepest climb": of a change, where the statistic is none. */
function isOfChange({ catalogue, language, view, draft, chosen }: Reading): boolean {
  const { form, span, clause } = draft;
  if (statisticOf(catalogue, chosen)?.statType === 'growth') return false;
  const rules = looseRulesOf(language);
  if (hasTrait(form, 'states'))
    return rules.tellsOfChange(wordsWithin(view.tokens, { start: view.sentence.start, end: span.start }));
  if (!hasTrait(form, 'place')) return false;
  /** "Korea made the biggest leap; Kenya the smallest." */
  const isBare = form === 'superlative' && !view.words.some((word) => isRightBehind(word, span, 1));
  const from = isBare ? view.sentence.start : Math.min(clause.start, span.start);
  return rules.ranksByChange(wordsWithin(view.tokens, { start: from, end: Math.max(clause.end, span.end) }));
}

/**
 * "Its revenue rose by 18.5%", "grants were 6% fewer": what grew by so many per cent is rarely a share, unless the sentence names it
 * whole, tells its value or speaks of one; a share that grew by so many points, told as per cent, is another matter.
 */
function isGrowthOfShare({ catalogue, focus, view, draft: { form, clause }, chosen }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  const { shown } = focus;
  const { indicator: id, ownCoverage } = chosen.candidate;
  if (ownCoverage >= NAMED_WHOLE || (shown?.sentence === view.index && shown.agreed === id)) return false;
  return (
    (form === 'growth' || form === 'growth-multiple') &&
    indicator?.unit === 'percent' &&
    indicator.statType !== 'growth' &&
    chosen.judgement.shown?.onlyRefutes == null &&
    cuesIn(view, clause, 'of-whole').length === 0
  );
}

/** "Relative to population Korea stands out, three times the U.S. rate": whoever is first, or so many times ahead, by what falls to each is not so in all. */
function isPerUnitUntold({ catalogue, language, view, draft, chosen }: Reading): boolean {
  const { form, quantity, span } = draft;
  const indicator = statisticOf(catalogue, chosen);
  const { countsPerUnit } = claimRulesOf(language);
  const isOrder = quantity === null || quantity.unit === 'rank' || form === 'ratio';
  if (!isOrder || indicator === undefined || isOfEach(indicator, language)) return false;
  return countsPerUnit(wordsWithin(view.tokens, { start: view.sentence.start, end: span.start }));
}

/** "The Germans have warmed by 12 points, the French by ten": by so much, not to so much. */
function isByAmount({ language, view, draft: { form, span } }: Reading): boolean {
  const before = view.tokens.findLast(({ end }) => end <= span.start);
  return (
    form === 'value' &&
    before !== undefined &&
    (claimRulesOf(language).leadsToAmount(`${before.text} `) ||
      looseRulesOf(language).tellsDistance(before.text))
  );
}

/** 설렘에서 불안을 빼면 29%포인트가 남는데 이보다 큰 나라는 중국(44): of what is left, of which no statistic may tell; so with the parts of "that 415" and the second of a score. */
function isOfReckonedAmount({ language, view, draft: { form, span } }: Reading): boolean {
  const before = { start: view.sentence.start, end: span.start };
  const words = wordsWithin(view.tokens, before);
  const { takesOff, dividesAmount, isOfScore } = looseRulesOf(language);
  return hasTrait(form, 'states') && (takesOff(words) || dividesAmount(words) || isOfScore(words));
}

/** "India's 4.1", of a statistic that counts whole companies: it is told in billions of something else. */
function isPartOfPiece({ catalogue, draft: { quantity }, chosen }: Reading): boolean {
  return (
    quantity !== null &&
    quantity.unit === null &&
    quantity.value.d !== 1n &&
    statisticOf(catalogue, chosen)?.unit === 'count' &&
    cellsShown(chosen).every((cell) => cellValue(cell).d === 1n)
  );
}

/** 코스타리카도 21 (76 대 55): between the two that stand in brackets behind it. */
function isSplit({ language, view, draft: { form, span } }: Reading): boolean {
  const after = wordsWithin(view.tokens, { start: span.end, end: view.sentence.end });
  return form === 'value' && looseRulesOf(language).isSplitBehind(after);
}

/** "Fell by a quarter, to less than five": a level that was reached is no growth. */
function isLevelReached({ catalogue, language, view, draft: { form, span }, chosen }: Reading): boolean {
  if (form !== 'value' || statisticOf(catalogue, chosen)?.statType !== 'growth') return false;
  const before = view.tokens.findLast(({ end }) => end <= span.start);
  return before !== undefined && looseRulesOf(language).leadsToLevel(before.text);
}

/** 캐나다는 33포인트가 모자라고, 호주가 27: a bare number that follows points is one of points. */
function isPointsOfList({ catalogue, view, draft: { form, quantity, span }, chosen }: Reading): boolean {
  if (form !== 'value' || quantity?.unit !== null || statisticOf(catalogue, chosen)?.unit !== 'percent')
    return false;
  const last = view.quantities.findLast(
    ({ role, unit, span: at }) => role === 'measure' && unit !== null && at.end <= span.start,
  );
  return last?.unit === 'percentage-point' || last?.shape === 'points';
}

/** A number of points is the value of a gap only where the sentence names that gap. */
function isUnnamedGap({ catalogue, draft: { form, quantity }, chosen }: Reading): boolean {
  return (
    form === 'value' &&
    quantity?.unit === 'percentage-point' &&
    statisticOf(catalogue, chosen)?.statType === 'gap' &&
    chosen.candidate.ownCoverage < NAMED_WELL
  );
}

/** "Ahead of America by number of papers", 건수로는 앞섰다: what two are compared by is said, and does not name the statistic. */
function isBySomethingElse({ language, view, draft, chosen }: Reading): boolean {
  return (
    draft.quantity === null &&
    hasTrait(draft.form, 'compares') &&
    chosen.candidate.ownCoverage < NAMED_HALF &&
    looseRulesOf(language).saysByWhat(wordsWithin(view.tokens, draft.clause))
  );
}

/** So few letters stand between a name and the figure beside it: 중국(17.5%). */
const BESIDE = 2;

/** 중국(17.5%)보다 많다: whom words compare has a figure beside it that is none of the statistic's. */
function isOfFigureBeside({ catalogue, view, draft, chosen }: Reading): boolean {
  const { form, quantity, others } = draft;
  const indicator = statisticOf(catalogue, chosen);
  if (indicator === undefined || quantity !== null || !hasTrait(form, 'compares')) return false;
  return view.quantities.some(
    (figure) =>
      figure.role === 'measure' &&
      others.some(({ span }) => span !== null && isRightBehind(figure.span, span, BESIDE)) &&
      fitOf(figure, indicator) === null,
  );
}
