import { cuesIn, type SentenceView } from '../claim/view.ts';
import type { FormName } from '../forms/form-names.ts';
import { hasTrait } from '../forms/form-traits.ts';
import type { Language } from '../language/language.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { once } from '../once.ts';
import { parsePeriod } from '../period/calendar.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { wordsOf, wordsWithin } from '../text/tokens.ts';
import { isBesideAnotherKind, isForetoldSince } from './another-kind.ts';
import { isOfBearerUntold } from './bearer-untold.ts';
import { doubtOfCell } from './cell-doubt.ts';
import { namedIn, sourcesBeside } from './claim-sources.ts';
import { agreesOtherwise } from './derived-reading.ts';
import { weaknessOf } from './firmness.ts';
import { isOfMeasureUntold } from './measure-untold.ts';
import { isOfContraryOrder } from './order-compared.ts';
import { otherMeaning } from './other-meaning.ts';
import { otherReading } from './other-reading.ts';
import { isPartOfName } from './part-of-name.ts';
import type { Reading } from './reading.ts';
import type { Reason } from './reasons.ts';
import { isRegular, isShorter } from './request.ts';
import { isOfTimeUntold } from './time-untold.ts';
import { isToldByAnother } from './told-by-sibling.ts';
import { isTransposed } from './transposed.ts';
import { cellsShown, statisticOf } from './tried.ts';

/** What tells outright that a figure is of something else than its reading, and what it leaves open; asked in this order. */
const VETOES: readonly (readonly [Reason, (reading: Reading) => boolean])[] = [
  ['period-unknown', isBackFromNoTime],
  ['definition-unclear', isOfFiguresBeside],
  ['definition-unclear', isOnAnotherBasis],
  ['definition-unclear', isMoreThanUntold],
  ['definition-unclear', isForEachOfAnother],
  ['period-unknown', isOverStretchUntold],
  ['period-unknown', isTrendSinceThen],
  ['period-unknown', isFlowOverYears],
  ['definition-unclear', isOfTheOthers],
  ['definition-unclear', isOfAnotherFigure],
  ['period-unknown', ({ draft }) => draft.notOfOthers === true],
  ['definition-unclear', ({ draft }) => draft.form === 'count' && draft.yearly === true],
  ['period-unknown', isRunningTotal],
  ['period-unknown', isOfOlderEdition],
  ['definition-unclear', isOfLosers],
  ['entity-unknown', ({ draft }) => draft.agreesOnly === true],
  ['entity-unknown', isOfOthersTogether],
  ['entity-unknown', isPartAgainstAll],
  ['entity-unknown', isSumOfUntold],
  ['entity-unknown', isOfThatElsewhere],
  ['denominator-differs', isOfOtherAmount],
  ['denominator-differs', isOfCountedBehind],
  ['ambiguous-indicator', isOfShareUntold],
  ['ambiguous-indicator', isToldByAnother],
  ['ambiguous-indicator', isOfAnotherSource],
  ['period-unknown', isOfAnotherLength],
  ['ambiguous-indicator', isBesideAnotherKind],
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

/** Why a figure is not called false by a reading, or null. A figure that is plainly miscopied from its value needs no firm words. */
export function outrightDoubt(reading: Reading): Reason | null {
  const weakness = weaknessOf(reading);
  if (weakness !== null && !isTransposed(reading)) return weakness;
  return (
    otherMeaning(reading) ??
    doubtOfCell(reading) ??
    VETOES.find(([, holds]) => holds(reading))?.[0] ??
    otherReading(reading)
  );
}

/** "12% for Korea and 2% for Japan, six times as much": a multiple beside two figures is of these, unless a time to count from is said. */
function isOfFiguresBeside({ view, draft: { form, base, span } }: Reading): boolean {
  if (form !== 'growth-multiple' || base !== null) return false;
  const figures = view.quantities.filter(
    (other) => other.role === 'measure' && other.shape !== 'multiple' && !overlaps(other.span, span),
  );
  return (
    figures.length > 1 || (figures.length > 0 && view.entities.some(({ role }) => role === 'comparator'))
  );
}

/** "They have risen every year since": from a time that only the text before tells. */
function isTrendSinceThen({ view, language, draft: { form, base, span } }: Reading): boolean {
  const next = view.tokens.find(({ start }) => start >= span.end);
  return (
    form === 'trend' &&
    base === null &&
    next !== undefined &&
    claimRulesOf(language).isSinceThen(` ${next.text}`)
  );
}

/** "Its share of the projects fell" where the statistic counts the projects: a part may fall as the number grows. */
function isOfShareUntold({ catalogue, view, language, draft: { form, clause }, chosen }: Reading): boolean {
  if (!MOVES.has(form) || statisticOf(catalogue, chosen)?.statType !== 'level') return false;
  return claimRulesOf(language).namesShare(wordsWithin(view.tokens, clause));
}

/** "Cumulatively, the three years brought just over $600bn": what came in one year alone does not tell. */
function isRunningTotal({ catalogue, view, language, draft: { form }, chosen }: Reading): boolean {
  if (form !== 'value' || statisticOf(catalogue, chosen)?.addPeriods !== true) return false;
  return once(RUNNING, view, () => claimRulesOf(language).tellsRunningTotal(wordsOf(view.tokens)));
}

/** Goes with the sentence. */
const RUNNING = new WeakMap<SentenceView, boolean>();

/** "Falling short of Germany's, it overhauled it": all of them are never held against one; whoever is, is another that is not said. */
function isPartAgainstAll({ draft: { form }, chosen: { subjectsAssumed, subjects } }: Reading): boolean {
  return form === 'comparison' && subjectsAssumed && subjects.includes('WLD');
}

/** 1년 전 판에서는, "in the previous edition it had 2.63", where only one edition of the value is known. */
function isOfOlderEdition({ catalogue, view, language, chosen }: Reading): boolean {
  const [shown] = cellsShown(chosen);
  if (shown === undefined) return false;
  const { indicator, entity, period, publication, edition } = shown.record;
  const isKnown = catalogue.cells
    .get(indicator)
    ?.byEntity.get(entity)
    ?.some(
      ({ record }) =>
        record.period === period && record.publication === publication && record.edition !== edition,
    );
  if (isKnown === true) return false;
  return once(OLDER, view, () => claimRulesOf(language).tellsOlderEdition(wordsOf(view.tokens)));
}

/** Goes with the sentence. */
const OLDER = new WeakMap<SentenceView, boolean>();

/** "India loses most, 1.28, ahead of Israel": who loses more has less. */
function isOfLosers({ draft: { form }, chosen }: Reading): boolean {
  const shown = cellsShown(chosen);
  return (
    form === 'comparison' && shown.length > 1 && shown.every(({ record }) => record.value.startsWith('-'))
  );
}

/** Forms that say in words how something moved. */
const MOVES: ReadonlySet<FormName> = new Set(['direction', 'trend', 'streak', 'record']);

/** So many words behind an amount tell that it is how much more or less: "one AI rule fewer". */
const AMOUNT_TOLD = 3;

/** "Sales were 18% lower", 18% 적었다, "157 more ferries": than before, or than another's of which the text spoke; "10,300 ahead": of whom? */
function isMoreThanUntold({ catalogue, view, language, draft, chosen }: Reading): boolean {
  const { form, base, span } = draft;
  if (form !== 'growth' && form !== 'value') return false;
  const next = wordsOf(view.tokens.filter(({ start }) => start >= span.end).slice(0, AMOUNT_TOLD));
  const { isAhead, isMoreOrLess } = claimRulesOf(language);
  const isOver = form === 'value' && base?.mention.use === 'over';
  if ((base === null || isOver) && isMoreOrLess(next)) return true;
  return isAhead(next) && statisticOf(catalogue, chosen)?.statType !== 'gap';
}

/** "For every patent of America's China got six": so many of one for each of the other. */
function isForEachOfAnother({ view, language, draft: { form } }: Reading): boolean {
  return form === 'value' && claimRulesOf(language).isForEach(wordsOf(view.tokens));
}

/** "Lost two over the same period": between two times of which the text told one alone. */
function isOverStretchUntold(reading: Reading): boolean {
  const { draft, chosen, args } = reading;
  const reference = (draft.period ?? draft.base)?.mention.reference;
  const isSame =
    reference?.kind === 'carried-relative' && reference.grain === 'day' && reference.offset === 0;
  return isSame && args.base === null && cellsShown(chosen).length > 1 && !isYearly(reading);
}

/** "Up 28% on a comparable basis", "adjusted for inflation, it tripled": the published values are of another. */
function isOnAnotherBasis({ view, language, draft: { form, clause, span } }: Reading): boolean {
  const stretch = { start: view.sentence.start, end: Math.max(clause.end, span.end) };
  return (
    hasTrait(form, 'change', 'grows') && claimRulesOf(language).isAdjusted(wordsWithin(view.tokens, stretch))
  );
}

/** "17 statutes in the ten years through 2025": what came in over years is the value of none of them. */
function isFlowOverYears({ catalogue, draft: { form, period, base }, chosen }: Reading): boolean {
  const flows = statisticOf(catalogue, chosen)?.addPeriods === true;
  return flows && form === 'value' && period === null && base?.mention.use === 'over';
}

/** "Four in five do without it" states the contrary. */
function isOfTheOthers({ draft: { form, negated } }: Reading): boolean {
  return negated && (form === 'value' || hasTrait(form, 'part'));
}

/** 계획이라도 밝힌 10곳의 절반: what a part is of is another figure, unless it stands right behind its bearer. */
function isOfAnotherFigure({ draft: { form, subjects, span, multiplied } }: Reading): boolean {
  if (form !== 'value' || multiplied !== true) return false;
  const bearer = subjects[0]?.span;
  return bearer == null || span.start - bearer.end > BESIDE || bearer.start >= span.end;
}

/** 세계 466만4000대 가운데 43%: a part of an amount is of that amount's statistic. */
function isOfOtherAmount({ focus, view, draft, chosen }: Reading): boolean {
  const { shown } = focus;
  return (
    draft.ofAmount === true &&
    shown !== null &&
    shown.sentence === view.index &&
    shown.agreed !== null &&
    shown.agreed !== chosen.candidate.indicator
  );
}

/** Not as many bearers were added up as the claim says that there are together. */
function isOfOthersTogether({ draft: { together }, chosen }: Reading): boolean {
  return (
    together !== undefined && new Set(cellsShown(chosen).map(({ record }) => record.entity)).size !== together
  );
}

/** "All that adds up to 217": of the figures before, not of bearers whom nobody named. */
function isSumOfUntold({ draft: { form, subjects, span }, chosen }: Reading): boolean {
  if (form !== 'sum') return false;
  /** "America's added up to 1.37 million and China's to 207,011": the one behind has its own. */
  const isSplit =
    subjects.some((one) => one.span != null && one.span.start >= span.end) &&
    subjects.some((one) => one.span != null && one.span.end <= span.start);
  return chosen.subjectsAssumed || isSplit;
}

/** "Half of the hundred most cited papers": a part of what is counted right behind it. */
function isOfCountedBehind({ view, language, draft: { form, span } }: Reading): boolean {
  if (form !== 'fraction') return false;
  const next = view.tokens.filter(({ start }) => start >= span.end).slice(0, AMOUNT_TOLD);
  return claimRulesOf(language).countsWhole(wordsOf(next));
}

/** "64% in America and less than half that in Japan": whose the multiple is stands behind it, not of whom. */
function isOfThatElsewhere({ view, language, draft: { form, span } }: Reading): boolean {
  const next = wordsOf(view.tokens.filter(({ start }) => start >= span.end).slice(0, AMOUNT_TOLD));
  return (
    form === 'ratio' &&
    claimRulesOf(language).isThatElsewhere(` ${next}`) &&
    view.quantities.some((figure) => figure.role === 'measure' && figure.span.end <= span.start)
  );
}

/** So few letters stand between a bearer and its figure: 중국의 14만8000대. */
const BESIDE = 4;

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

/** So many days are more than two years. */
const YEARS = 800;

/** A year's share of a market is none of its quarters', a month's exports are no year's, and 958,000 papers from 2003 to 2022 none of 2022 alone. */
function isOfAnotherLength({ catalogue, draft: { form }, chosen, args: { period } }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  const wanted = period === null ? null : parsePeriod(period);
  const cells = cellsShown(chosen);
  if (indicator === undefined || wanted === null || cells.length === 0) return false;
  /** How much there was at the end of the last quarter is how much there was at the end of the year. */
  const isStock = !indicator.addPeriods && indicator.statType === 'level';
  const ends = isStock && cells.every(({ range }) => range.to === wanted.to);
  const isOfYears = form === 'value' && cells.length === 1 && wanted.to - wanted.from > YEARS;
  if (((isRegular(indicator) && !ends) || isOfYears) && cells.every(({ range }) => isShorter(range, wanted)))
    return true;
  return indicator.addPeriods && cells.every(({ range }) => isShorter(wanted, range));
}

/** "Within a year", said of nothing, counts back from the last full year: right only for what is stated yearly. */
function isBackFromNoTime(reading: Reading): boolean {
  return reading.args.unspoken === true && !isYearly(reading);
}

function isYearly({ catalogue, chosen }: Reading): boolean {
  return statisticOf(catalogue, chosen)?.frequency === 'annual';
}

/** What came in during a week, month or quarter that the text does not name may be any one's, or all that there is. */
function isFlowOfPart({ catalogue, chosen, periodAssumed }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  return periodAssumed && indicator?.addPeriods === true && isRegular(indicator);
}

/** A ranking that the words name hardly worse. */
const NEARLY = 0.75;

/** A bare number under the name of a ranking is a place in it, no score: of "Rank in robot density" 22. */
function isMaybePlace({ catalogue, draft: { quantity }, chosen, tried }: Reading): boolean {
  if (quantity === null || quantity.unit !== null || quantity.value.d !== 1n) return false;
  return tried.some(
    ({ candidate, setAsideBy }) =>
      setAsideBy === 'unit-mismatch' &&
      candidate.ownScore >= chosen.candidate.ownScore * NEARLY &&
      catalogue.indicators.get(candidate.indicator)?.unit === 'rank',
  );
}

/** Dollars as they are paid against dollars of equal purchasing power. */
function isOfOtherMoney({ catalogue, draft: { quantity }, chosen }: Reading): boolean {
  return statisticOf(catalogue, chosen)?.unit === 'international USD' && quantity?.unit === 'USD';
}

/** "Only India lost more": who alone lies below, of a statistic that may be negative. */
function isOnlyOneLosing({ view, language, draft: { form, clause } }: Reading): boolean {
  return form === 'exclusive' && claimRulesOf(language).isNegative(wordsWithin(view.tokens, clause));
}

/** Kinds that hold those who are counted. */
const WIDER: ReadonlySet<string> = new Set(['world', 'region']);

/** "Maryland led the fifty states", where the capital is covered too: first of so many as the statistic does not cover. */
function isOfCountedField({ catalogue, view, language, draft: { form, clause }, chosen }: Reading): boolean {
  if (form !== 'superlative' && form !== 'rank' && form !== 'exclusive') return false;
  const covered = catalogue.cells.get(chosen.candidate.indicator)?.byEntity ?? new Map<string, unknown>();
  const placed = [...covered.keys()].filter((id) => !WIDER.has(catalogue.entities.get(id)?.kind ?? ''));
  const { countsBearers, countsParts, ranksAmongParts } = claimRulesOf(language);
  if (ranksAmongParts(wordsWithin(view.tokens, clause))) return true;
  return view.quantities.some(
    ({ span, counter, value, text }) =>
      contains(clause, span) &&
      value.gt(1) &&
      !value.equals(covered.size) &&
      !value.equals(placed.length) &&
      [counter ?? '', nextWord(view, span), text.replace(/^[0-9]+/, '')].some(
        (noun) => countsBearers(noun) || countsParts(noun),
      ),
  );
}

function nextWord({ tokens }: SentenceView, { end }: Span): string {
  const next = tokens.find(({ start }) => start >= end);
  return next === undefined || next.start - end > 1 ? '' : next.text;
}

/** 브라질이 맨 끝이고 칠레, 독일 순으로 올라온다: an order that is told from its end. */
function isListedFromEnd({ view, draft: { form, span, direction } }: Reading): boolean {
  const before = { start: view.sentence.start, end: span.start };
  return form === 'list-order' && direction !== 'down' && cuesIn(view, before, 'lowest').length > 0;
}
