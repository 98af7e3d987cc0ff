import type { SentenceView } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { once } from '../../once.ts';
import { wordsOf, wordsWithin } from '../../text/tokens.ts';
import { namedIn, sourcesBeside } from '../candidates/claim-sources.ts';
import { isOfContraryOrder } from '../judging/order-compared.ts';
import { statisticOf } from '../judging/tried.ts';
import type { Reason } from '../reasons.ts';
import { isBesideAnotherKind, isBesideOtherValue, isForetoldSince } from './another-kind.ts';
import { isOfBearerUntold } from './bearer-untold.ts';
import { doubtOfCell } from './cell-doubt.ts';
import { agreesOtherwise } from './derived-reading.ts';
import {
  isListedFromEnd,
  isMaybePlace,
  isOfCountedField,
  isOfLosers,
  isOfOthersTogether,
  isOfThoseLeft,
  isOnlyOneLosing,
  isPartAgainstAll,
  isSumOfUntold,
} from './doubt-of-field.ts';
import {
  isBackFromNoTime,
  isFlowOfPart,
  isFlowOverYears,
  isLongBeforeHeld,
  isOfAnotherLength,
  isOfOlderEdition,
  isOfTimeNotHeldYet,
  isOfYearAlone,
  isOverStretchUntold,
  isRunningTotal,
  isTrendSinceThen,
} from './doubt-of-time.ts';
import {
  isForEachOfAnother,
  isMoreThanUntold,
  isOfAnotherFigure,
  isOfCountedBehind,
  isOfFiguresBeside,
  isOfOtherAmount,
  isOfShareUntold,
  isOfThatElsewhere,
  isOfTheOthers,
  isPartBesideOwnFigure,
  isPartOfThose,
  isShareOfNearWhole,
} from './doubt-of-whole.ts';
import { weaknessOf } from './firmness.ts';
import { isOfMeasureUntold } from './measure-untold.ts';
import { isAmongSome, isOfEachDay, isOfIntent, isOfMore, isOfOneSize, isOfSomeDays } from './narrowed.ts';
import { otherMeaning } from './other-meaning.ts';
import { otherReading } from './other-reading.ts';
import { isPartOfName } from './part-of-name.ts';
import type { Reading } from './reading.ts';
import { isOfRestatedBase } from './restated-base.ts';
import { isOfTimeUntold } from './time-untold.ts';
import { isToldAmiss } from './told-amiss.ts';
import { isToldBehind } from './told-behind.ts';
import { isToldByAnother } from './told-by-sibling.ts';
import { isTransposed } from './transposed.ts';

/** What tells outright that a figure is of something else than its reading, and what it leaves open; asked in this order. */
const VETOES: readonly (readonly [Reason, (reading: Reading) => boolean])[] = [
  ['period-unknown', isBackFromNoTime],
  ['definition-unclear', isOfFiguresBeside],
  ['definition-unclear', isOnAnotherBasis],
  ['definition-unclear', isMoreThanUntold],
  ['definition-unclear', isOfIntent],
  ['denominator-differs', isOfOneSize],
  ['denominator-differs', isOfEachDay],
  ['period-unknown', isOfSomeDays],
  ['entity-unknown', isAmongSome],
  ['definition-unclear', isOfMore],
  ['definition-unclear', isForEachOfAnother],
  ['period-unknown', isOverStretchUntold],
  ['period-unknown', isTrendSinceThen],
  ['period-unknown', isFlowOverYears],
  ['definition-unclear', isOfTheOthers],
  ['definition-unclear', isOfAnotherFigure],
  ['period-unknown', ({ draft }) => draft.notOfOthers === true],
  ['definition-unclear', ({ draft }) => draft.form === 'count' && draft.yearly === true],
  ['period-unknown', isRunningTotal],
  ['mixed-editions', isOfRestatedBase],
  ['period-unknown', isOfOlderEdition],
  ['definition-unclear', isOfLosers],
  ['entity-unknown', ({ draft }) => draft.agreesOnly === true],
  ['entity-unknown', isOfOthersTogether],
  ['entity-unknown', isPartAgainstAll],
  ['entity-unknown', isSumOfUntold],
  ['entity-unknown', isOfThoseLeft],
  ['entity-unknown', isOfThatElsewhere],
  ['denominator-differs', isOfOtherAmount],
  ['denominator-differs', isOfCountedBehind],
  ['denominator-differs', isPartBesideOwnFigure],
  ['denominator-differs', isPartOfThose],
  ['denominator-differs', isShareOfNearWhole],
  ['ambiguous-indicator', isOfShareUntold],
  ['ambiguous-indicator', isToldByAnother],
  ['ambiguous-indicator', isToldBehind],
  ['ambiguous-indicator', isOfAnotherSource],
  ['period-unknown', isOfAnotherLength],
  ['no-observation', isOfTimeNotHeldYet],
  ['period-unknown', isLongBeforeHeld],
  ['period-unknown', isOfYearAlone],
  ['ambiguous-indicator', isBesideAnotherKind],
  ['ambiguous-indicator', isBesideOtherValue],
  ['ambiguous-indicator', isOfContraryOrder],
  ['definition-unclear', isForetoldSince],
  ['entity-unknown', isOfBearerUntold],
  ['definition-unclear', isOfMeasureUntold],
  ['period-unknown', isFlowOfPart],
  ['definition-unclear', isOfOtherMoney],
  ['definition-unclear', isMaybePlace],
  ['definition-unclear', isOnlyOneLosing],
  ['field-too-small', isOfCountedField],
  ['definition-unclear', isListedFromEnd],
  ['definition-unclear', isPartOfName],
  ['period-unknown', isOfTimeUntold],
  ['definition-unclear', (reading) => agreesOtherwise(reading)],
];

/**
 * Why a figure is not called false by a reading, or null. One that is plainly miscopied from its value needs no firm words: only
 * another reading that agrees holds it back; nor does one that is told amiss, if nothing tells that it is of something else.
 */
export function outrightDoubt(reading: Reading): Reason | null {
  const weakness = weaknessOf(reading);
  if (isTransposed(reading)) return otherReading(reading);
  if (weakness !== null && !isToldAmiss(reading)) return weakness;
  return (
    otherMeaning(reading) ??
    doubtOfCell(reading) ??
    VETOES.find(([, holds]) => holds(reading))?.[0] ??
    otherReading(reading)
  );
}

/** "Up 28% on a comparable basis", "adjusted for inflation, it tripled": the published values are of another. */
function isOnAnotherBasis({ view, language, draft: { form, clause, span } }: Reading): boolean {
  const stretch = { start: view.sentence.start, end: Math.max(clause.end, span.end) };
  return (
    hasTrait(form, 'change', 'grows') && claimRulesOf(language).isAdjusted(wordsWithin(view.tokens, stretch))
  );
}

/** Whether the claim names a source, and none from which the statistic comes. */
function isOfAnotherSource(reading: Reading): boolean {
  const { view, focus, catalogue, language, draft, chosen } = reading;
  const { indicator } = chosen.candidate;
  const sources = sourcesBeside(reading, draft, indicator).filter(
    (hit) => !view.entities.some((entity) => entity.start === hit.start),
  );
  const carrying = catalogue.cells.get(indicator)?.publications ?? [];
  return sources.length > 0
    ? namedIn(sources, focus, catalogue, indicator, carrying, false).length === 0
    : view.sources.length === 0 && givesSource(view, language);
}

/** Whether a sentence gives a source for its figures; asked once for all its claims. */
function givesSource(view: SentenceView, language: Language): boolean {
  return once(GIVEN, view, () => claimRulesOf(language).givenSource(wordsOf(view.tokens)) !== undefined);
}

/** Goes with the sentence. */
const GIVEN = new WeakMap<SentenceView, boolean>();

/** Dollars as they are paid against dollars of equal purchasing power. */
function isOfOtherMoney({ catalogue, draft: { quantity }, chosen }: Reading): boolean {
  return statisticOf(catalogue, chosen)?.unit === 'international USD' && quantity?.unit === 'USD';
}
