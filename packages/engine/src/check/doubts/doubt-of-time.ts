import type { SentenceView } from '../../claim/view.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { once } from '../../once.ts';
import { parsePeriod } from '../../period/calendar.ts';
import type { PeriodUse } from '../../period/period.ts';
import { wordsOf } from '../../text/tokens.ts';
import { isRegular, isShorter } from '../judging/request.ts';
import { cellsShown, statisticOf } from '../judging/tried.ts';
import type { Reading } from './reading.ts';

/** "They have risen every year since": from a time that only the text before tells. */
export function isTrendSinceThen({ view, language, draft: { form, base, span } }: Reading): boolean {
  const next = view.tokens.find(({ start }) => start >= span.end);
  return (
    form === 'trend' &&
    base === null &&
    next !== undefined &&
    claimRulesOf(language).isSinceThen(` ${next.text}`)
  );
}

/** "Cumulatively, the three years brought just over $600bn": what came in one year alone does not tell. */
export function isRunningTotal({ catalogue, view, language, draft: { form }, chosen }: Reading): boolean {
  if (form !== 'value' || statisticOf(catalogue, chosen)?.addPeriods !== true) return false;
  return once(RUNNING, view, () => claimRulesOf(language).tellsRunningTotal(wordsOf(view.tokens)));
}

/** Goes with the sentence. */
const RUNNING = new WeakMap<SentenceView, boolean>();

/** 1년 전 판에서는, "in the previous edition it had 2.63", where only one edition of the value is known. */
export function isOfOlderEdition({ catalogue, view, language, chosen }: Reading): boolean {
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

/** "Lost two over the same period": between two times of which the text told one alone. */
export function isOverStretchUntold(reading: Reading): boolean {
  const { draft, chosen, args } = reading;
  const reference = (draft.period ?? draft.base)?.mention.reference;
  const isSame =
    reference?.kind === 'carried-relative' && reference.grain === 'day' && reference.offset === 0;
  return isSame && args.base === null && cellsShown(chosen).length > 1 && !isYearly(reading);
}

/** "17 statutes in the ten years through 2025": what came in over years is the value of none of them. */
export function isFlowOverYears({ catalogue, draft: { form, period, base }, chosen }: Reading): boolean {
  const flows = statisticOf(catalogue, chosen)?.addPeriods === true;
  return flows && form === 'value' && period === null && base?.mention.use === 'over';
}

/** So many days are more than two years. */
const YEARS = 800;

/** A year's share of a market is none of its quarters', a month's exports are no year's, and 958,000 papers from 2003 to 2022 none of 2022 alone. */
export function isOfAnotherLength({
  catalogue,
  draft: { form },
  chosen,
  args: { period },
}: Reading): boolean {
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
  const isOfWholeTime =
    indicator.addPeriods || (indicator.statType === 'growth' && indicator.frequency === 'annual');
  return isOfWholeTime && cells.every(({ range }) => isShorter(wanted, range));
}

/** "China installed 354,000 in 2025 … India: 10,500", where India's newest is of 2024: of the time spoken of in the paragraph nothing is held yet, and an older value says nothing of it. */
export function isOfTimeNotHeldYet(reading: Reading): boolean {
  const { draft, view, focus, chosen, args } = reading;
  const { period, periodCarried } = args;
  const isSpoken = draft.quantity !== null && focus.periodBlock === view.sentence.blockIndex;
  if (!isSpoken || !isYearly(reading)) return false;
  const spoken = periodCarried && period !== null ? parsePeriod(period) : null;
  const cells = cellsShown(chosen);
  return spoken !== null && cells.length > 0 && cells.every(({ range }) => range.to < spoken.from);
}

/**
 * "$20 per million tokens in November 2022", held against what a model of 2025 costs: at a time that is said of the figure and is
 * long before every value it was held against.
 */
export function isLongBeforeHeld({ draft, chosen, args: { period } }: Reading): boolean {
  const cells = cellsShown(chosen);
  if (draft.period?.origin !== 'stated' || draft.quantity === null || cells.length === 0) return false;
  const wanted = period === null ? null : parsePeriod(period);
  return wanted !== null && cells.every(({ range }) => range.from - wanted.to > LONG_BEFORE);
}

/** So many days before a value nobody means it: a year. */
const LONG_BEFORE = 366;

/** "In 2022 the world published 123,402", held against what came in from 2003 to 2022: of a year that is said, where nothing is told of years together. */
export function isOfYearAlone({ view, language, draft, chosen, args: { period } }: Reading): boolean {
  const cells = cellsShown(chosen);
  if (draft.period?.origin !== 'stated' || cells.length === 0) return false;
  const wanted = period === null ? null : parsePeriod(period);
  if (wanted === null || wanted.to - wanted.from > YEARS) return false;
  return (
    cells.every(({ range }) => range.to - range.from > YEARS) &&
    view.periods.every(({ use }) => !OF_YEARS.has(use)) &&
    !claimRulesOf(language).tellsRunningTotal(wordsOf(view.tokens))
  );
}

/** What a time does that is told of several years. */
const OF_YEARS: ReadonlySet<PeriodUse> = new Set(['since', 'until', 'over']);

/** "Within a year", said of nothing, counts back from the last full year: right only for what is stated yearly. */
export function isBackFromNoTime(reading: Reading): boolean {
  return reading.args.unspoken === true && !isYearly(reading);
}

function isYearly({ catalogue, chosen }: Reading): boolean {
  return statisticOf(catalogue, chosen)?.frequency === 'annual';
}

/** What came in during a week, month or quarter that the text does not name may be any one's, or all that there is. */
export function isFlowOfPart({ catalogue, chosen, periodAssumed }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  return periodAssumed && indicator?.addPeriods === true && isRegular(indicator);
}
