import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { Draft } from '../claim/draft.ts';
import { TABLE_CELL } from '../claim/table-drafts.ts';
import type { SentenceView } from '../claim/view.ts';
import { hasTrait } from '../forms/form-traits.ts';
import type { Language } from '../language/language.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';
import { isRightBehind, overlaps } from '../text/span.ts';
import { wordsOf, wordsWithin } from '../text/tokens.ts';
import { isSaidForList } from './bare-item.ts';
import { isOfBearerUntold } from './bearer-untold.ts';
import { SPOKEN_OF } from './bearers-near.ts';
import { tellingReader } from './candidates.ts';
import { doubtOfCell } from './cell-doubt.ts';
import { namedIn, sourcesOf } from './claim-sources.ts';
import { agreesOtherwise } from './derived-reading.ts';
import { weaknessOf } from './firmness.ts';
import { isOfMeasureUntold } from './measure-untold.ts';
import { otherMeaning } from './other-meaning.ts';
import { otherReading } from './other-reading.ts';
import type { DisagreeingReading } from './reading-signs.ts';
import type { Reason } from './reasons.ts';
import { isRegular, isShorter } from './request.ts';
import { isSaidIn } from './said-beside.ts';
import type { Tried } from './select-candidate.ts';
import type { Setting } from './setting.ts';
import { isOfTimeUntold } from './time-untold.ts';
import { isToldByAnother } from './told-by-sibling.ts';
import { type Arguments, bindCandidate, tryCandidate } from './try-candidate.ts';

/** Why a figure is not called false by a reading, however much speaks for it; null where nothing speaks against it outright. */
export function outrightDoubt(setting: Setting, reading: DisagreeingReading): Reason | null {
  const { catalogue, language, view, focus, publishedDay } = setting;
  const { draft, chosen, tried, args, periodAssumed, isTold } = reading;
  const weakness = weaknessOf(reading) ?? otherMeaning(reading) ?? doubtOfCell(setting, draft, chosen);
  if (weakness !== null) return weakness;
  if (args.unspoken === true && !isYearly(catalogue, chosen)) return 'period-unknown';
  if (isOfFiguresBeside(setting, draft) || isOnAnotherBasis(setting, draft)) return 'definition-unclear';
  if (isMoreThanUntold(setting, draft)) return 'definition-unclear';
  if (isOverStretchUntold(draft, chosen, args) && !isYearly(catalogue, chosen)) return 'period-unknown';
  if (isTrendSinceThen(setting, draft)) return 'period-unknown';
  if (isFlowOverYears(catalogue, draft, chosen)) return 'period-unknown';
  if (isOfTheOthers(draft)) return 'definition-unclear';
  if (isOfAnotherFigure(draft)) return 'definition-unclear';
  if (draft.notOfOthers === true) return 'period-unknown';
  if (draft.together !== undefined && addedIn(chosen) !== draft.together) return 'entity-unknown';
  if (isOfOtherAmount(setting, draft, chosen)) return 'denominator-differs';
  if (isToldByAnother(catalogue, view, draft, chosen, tried)) return 'ambiguous-indicator';
  if (isOfAnotherSource(setting, draft, chosen)) return 'ambiguous-indicator';
  if (isOfAnotherLength(catalogue, chosen, args.period)) return 'period-unknown';
  if (isOfBearerUntold(setting, draft, chosen)) return 'entity-unknown';
  if (isOfMeasureUntold(setting, draft, chosen)) return 'definition-unclear';
  if (periodAssumed && isFlowOfPart(catalogue, chosen)) return 'period-unknown';
  if (isOfOtherMoney(catalogue, draft, chosen)) return 'definition-unclear';
  const attempt = (other: Draft, indicator: string): ((others: Arguments) => Tried) => {
    const bound = bindCandidate(setting, other, { ...chosen.candidate, indicator });
    return (others) => bound(others, publishedDay, false);
  };
  const everHeld = heldPeriods(catalogue, chosen);
  if (isOfTimeUntold(setting, draft, chosen, args, everHeld, attempt)) return 'period-unknown';
  if (agreesOtherwise(setting, draft, chosen, args, attempt)) return 'definition-unclear';
  const { bearerFollows } = claimRulesOf(language);
  /** What counts back from no time that was said counts from the newest, or from a time spoken of before. */
  const held = args.back ? [] : everHeld;
  const isOfBefore = draft.began === true && draft.period === null;
  const oneOfSteps = isOneOfSteps(setting, draft);
  const loose =
    isOfBefore ||
    oneOfSteps ||
    isToldLoosely(setting, draft) ||
    ((periodAssumed ||
      !(
        isSaidInClause(draft) ||
        isSaidForList(view, focus, args.period) ||
        isSaidJustBefore(setting, chosen, args)
      )) &&
      !isSharedInSentence(setting, chosen));
  const told = tellingReader(catalogue, setting.words);
  const isToldApart = (sibling: string): boolean => isTold && told(sibling) === 0;
  return otherReading(
    {
      draft,
      chosen,
      tried,
      view,
      focus,
      period: args.period,
      periodAssumed: loose,
      bearerFollows,
      isToldApart,
      held,
    },
    (other, period, indicator) =>
      tryCandidate(
        setting,
        other,
        indicator === undefined ? chosen.candidate : { ...chosen.candidate, indicator },
        { ...args, period, again: oneOfSteps },
        publishedDay,
        false,
      ),
  );
}

/** "12% for Korea and 2% for Japan, six times as much": a multiple beside two figures is of these, unless a time to count from is said. */
function isOfFiguresBeside({ view }: Setting, { form, base, span }: Draft): boolean {
  if (form !== 'growth-multiple' || base !== null) return false;
  const figures = view.quantities.filter(
    (other) => other.role === 'measure' && other.shape !== 'multiple' && !overlaps(other.span, span),
  );
  return (
    figures.length > 1 || (figures.length > 0 && view.entities.some(({ role }) => role === 'comparator'))
  );
}

/** "From $9.5bn to $9.4bn and then to $12.4bn": of a run of values told without their times none is of the time spoken of. */
function isOneOfSteps({ view, language }: Setting, { period, base, span }: Draft): boolean {
  if (period !== null || base !== null) return false;
  const before = view.tokens.filter(({ end }) => end <= span.start).slice(-STEP);
  const after = view.tokens.filter(({ start }) => start >= span.end).slice(0, STEP);
  return claimRulesOf(language).stepsOn(wordsOf(before), wordsOf(after));
}

/** So many words beside a number tell that another came before or after it. */
const STEP = 2;

/** "They have risen every year since": from a time that only the text before tells. */
function isTrendSinceThen({ view, language }: Setting, { form, base, span }: Draft): boolean {
  const next = view.tokens.find(({ start }) => start >= span.end);
  return (
    form === 'trend' &&
    base === null &&
    next !== undefined &&
    claimRulesOf(language).isSinceThen(` ${next.text}`)
  );
}

/** "Sales were 18% lower", 18% 적었다: than before, or than another's of which the text spoke. */
function isMoreThanUntold({ view, language }: Setting, { form, base, span }: Draft): boolean {
  if (form !== 'growth' || base !== null) return false;
  const next = view.tokens.filter(({ start }) => start >= span.end).slice(0, STEP);
  return claimRulesOf(language).isMoreOrLess(wordsOf(next));
}

/** "Lost two over the same period": between two times of which the text told one alone. */
function isOverStretchUntold({ period, base }: Draft, { judgement }: Tried, args: Arguments): boolean {
  const reference = (period ?? base)?.mention.reference;
  const isSame =
    reference?.kind === 'carried-relative' && reference.grain === 'day' && reference.offset === 0;
  return isSame && args.base === null && (judgement.shown?.alternative.cells.length ?? 0) > 1;
}

/** "Up 28% on a comparable basis": the published values are of another. */
function isOnAnotherBasis({ view, language }: Setting, { form, clause, span }: Draft): boolean {
  const stretch = { start: clause.start, end: Math.max(clause.end, span.end) };
  return (
    hasTrait(form, 'change', 'grows') && claimRulesOf(language).isAdjusted(wordsWithin(view.tokens, stretch))
  );
}

/** "17 statutes in the ten years through 2025": what came in over years is the value of none of them. */
function isFlowOverYears(
  catalogue: SpokenCatalogue,
  { form, period, base }: Draft,
  { candidate }: Tried,
): boolean {
  const flows = catalogue.indicators.get(candidate.indicator)?.addPeriods === true;
  return flows && form === 'value' && period === null && base?.mention.use === 'over';
}

/** "Four in five do without it" states the contrary. */
function isOfTheOthers({ form, negated }: Draft): boolean {
  return negated && (form === 'value' || hasTrait(form, 'part'));
}

/** 계획이라도 밝힌 10곳의 절반: what a part is of is another figure, unless it stands right behind its bearer. */
function isOfAnotherFigure({ form, subjects, span, multiplied }: Draft): boolean {
  if (form !== 'value' || multiplied !== true) return false;
  const bearer = subjects[0]?.span;
  return bearer == null || span.start - bearer.end > BESIDE || bearer.start >= span.end;
}

/** 세계 466만4000대 가운데 43%: a part of an amount is of that amount's statistic. */
function isOfOtherAmount({ focus, view }: Setting, { ofAmount }: Draft, { candidate }: Tried): boolean {
  const { shown } = focus;
  return (
    ofAmount === true &&
    shown !== null &&
    shown.sentence === view.index &&
    shown.agreed !== null &&
    shown.agreed !== candidate.indicator
  );
}

/** How many bearers were added up. */
function addedIn({ judgement }: Tried): number {
  return new Set(judgement.shown?.alternative.cells.map(({ record }) => record.entity)).size;
}

/** So few letters stand between a bearer and its figure: 중국의 14만8000대. */
const BESIDE = 4;

/** Whether the claim names a source, and none from which the statistic comes. */
function isOfAnotherSource(
  { view, focus, catalogue, language }: Setting,
  draft: Draft,
  { candidate }: Tried,
): boolean {
  const sources = sourcesOf(view, draft).filter(
    (hit) => !view.entities.some((entity) => entity.start === hit.start),
  );
  const carrying = catalogue.cells.get(candidate.indicator)?.publications ?? [];
  return sources.length > 0
    ? namedIn(sources, focus, catalogue, candidate.indicator, carrying, false).length === 0
    : view.sources.length === 0 && givesSource(view, language);
}

/** Whether a sentence gives a source for its figures; asked once for all its claims. */
function givesSource(view: SentenceView, language: Language): boolean {
  const known = GIVEN.get(view);
  if (known !== undefined) return known;
  const gives = claimRulesOf(language).givenSource(wordsOf(view.tokens)) !== undefined;
  GIVEN.set(view, gives);
  return gives;
}

/** Goes with the sentence. */
const GIVEN = new WeakMap<SentenceView, boolean>();

/** A year's share of a market is none of its quarters', and a month's exports are no year's. */
function isOfAnotherLength(
  catalogue: SpokenCatalogue,
  { candidate, judgement }: Tried,
  period: PeriodText | null,
): boolean {
  const indicator = catalogue.indicators.get(candidate.indicator);
  const wanted = period === null ? null : parsePeriod(period);
  const cells = judgement.shown?.alternative.cells ?? [];
  if (indicator === undefined || wanted === null || cells.length === 0) return false;
  /** How much there was at the end of the last quarter is how much there was at the end of the year. */
  const isStock = !indicator.addPeriods && indicator.statType === 'level';
  const ends = isStock && cells.every(({ range }) => range.to === wanted.to);
  if (isRegular(indicator) && !ends && cells.every(({ range }) => isShorter(range, wanted))) return true;
  return indicator.addPeriods && cells.every(({ range }) => isShorter(wanted, range));
}

/** "Within a year", said of nothing, counts back from the last full year: right for what is stated yearly. */
function isYearly(catalogue: SpokenCatalogue, { candidate }: Tried): boolean {
  return catalogue.indicators.get(candidate.indicator)?.frequency === 'annual';
}

/** What came in during a week, month or quarter that the text does not name may be any one's, or all that there is. */
function isFlowOfPart(catalogue: SpokenCatalogue, { candidate }: Tried): boolean {
  const indicator = catalogue.indicators.get(candidate.indicator);
  return indicator?.addPeriods === true && isRegular(indicator);
}

/** Dollars as they are paid against dollars of equal purchasing power. */
function isOfOtherMoney(catalogue: SpokenCatalogue, { quantity }: Draft, { candidate }: Tried): boolean {
  return (
    catalogue.indicators.get(candidate.indicator)?.unit === 'international USD' && quantity?.unit === 'USD'
  );
}

/** Whether another figure of the sentence agrees with the statistic at the same time: "America made 109 of them, China 30". */
function isSharedInSentence({ focus, view }: Setting, { candidate, judgement }: Tried): boolean {
  const { shown } = focus;
  if (shown === null || shown.sentence !== view.index || shown.agreed !== candidate.indicator) return false;
  const cells = judgement.shown?.alternative.cells ?? [];
  return cells.length > 0 && cells.every(({ record }) => record.period === shown.period);
}

/** "The same year", 1분기 without a year; or another time stands in the sentence, and the one taken not right behind the figure: which is meant is easily misread. */
function isToldLoosely({ view, language }: Setting, { period, span, rule }: Draft): boolean {
  const reference = period?.mention.reference;
  if (reference?.kind === 'carried-relative') return true;
  if (reference?.kind === 'part' && reference.grain === 'quarter') return true;
  if (rule === TABLE_CELL) return false;
  const at = period?.mention.span;
  const isGlued = at !== undefined && isRightBehind(at, span, GLUED) && claimRulesOf(language).bearerFollows;
  return view.periods.length > 1 && !isGlued;
}

/** So few letters behind a figure a time is its own: $4bn in 2024. */
const GLUED = 8;

/** Whether the claim's own clause says when, or a table of one of its cells. */
function isSaidInClause({ period, clause, rule }: Draft): boolean {
  if (rule === TABLE_CELL) return period !== null;
  return isSaidIn(period?.mention.span, clause);
}

/** Whether the claim goes on about the statistic of the sentence before, which spoke of the very period and did not look back to it, and says no other. */
function isSaidJustBefore({ focus, view }: Setting, { candidate }: Tried, { period }: Arguments): boolean {
  return (
    period !== null &&
    candidate.indicator === focus.indicator &&
    period === focus.period &&
    focus.periodBlock === view.sentence.blockIndex &&
    focus.periodSentence >= view.index - 1 &&
    !focus.recent
      .slice(0, SPOKEN_OF)
      .some(
        (value) =>
          value.indicator === candidate.indicator && value.period.slice(0, YEAR) > period.slice(0, YEAR),
      ) &&
    view.periods.every(({ use }) => use === 'each')
  );
}

/** The letters of a period that tell its year. */
const YEAR = 4;

/** The periods for which the chosen statistic holds cells of its bearer, newest first. */
function heldPeriods(catalogue: SpokenCatalogue, { candidate, subjects }: Tried): PeriodText[] {
  const [bearer] = subjects;
  const cells = catalogue.cells.get(candidate.indicator)?.byEntity.get(bearer ?? '') ?? [];
  return [...new Set(cells.map((cell) => cell.record.period))].sort().reverse();
}
