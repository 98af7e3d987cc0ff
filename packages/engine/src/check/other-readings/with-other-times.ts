import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Focus, periodText } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { type DayRange, isBefore, parsePeriod } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import { wordsOf } from '../../text/tokens.ts';
import { isSaidForList } from '../candidates/bare-item.ts';
import { isOfBeforeThen } from '../doubts/time-untold.ts';
import { cellsHeld, periodsHeld, statisticOf, type Tried } from '../judging/tried.ts';
import { spokenOn } from '../times/carried-period.ts';
import type { FirstReading, MeantInstead } from './first-reading.ts';
import { isToldNow } from './told-now.ts';

/**
 * A claim with the other times that may be meant, likeliest first: of "the November 2025 list has 40 machines. In the June list it
 * had 47", the June of 2025.
 */
export function* withOtherTimes(first: FirstReading): Generator<MeantInstead> {
  const { language, view, focus, draft, args } = first;
  yield* upToWhatWasLeft(first);
  for (const period of timesMeant(first)) if (period !== null) yield { draft, period };
  if (isToldNow(language, view, draft)) yield { draft: { ...draft, period: null }, period: null };
  if (draft.period === null && !isSaidForList(view, focus, args.period))
    for (const period of timesUnsaid(first)) if (period !== args.period) yield { draft, period };
}

/**
 * A change behind two values of which the later was told first: "161 on the June list. In November it had been 171. In half a year ten
 * went" is of June, counted from November.
 */
function* upToWhatWasLeft({ draft, chosen, focus, view }: FirstReading): Generator<MeantInstead> {
  const { period, form } = draft;
  const saysWhen = period !== null && period.mention.use !== 'over';
  if (!hasTrait(form, 'change') || saysWhen || focus.block !== view.sentence.blockIndex) return;
  const [last, before] = focus.recent.filter(({ indicator }) => indicator === chosen.candidate.indicator);
  if (last === undefined || before === undefined || last.entity !== before.entity) return;
  if (isBefore(last.period, before.period)) yield { draft, period: before.period, base: last.period };
}

/** The times that what the claim says of its own may mean; null where it may mean none of a kind. */
function* timesMeant(first: FirstReading): Generator<PeriodText | null> {
  const { focus, draft, args, isTelling } = first;
  const isOther = (period: PeriodText | null): boolean => period !== args.period;
  yield partInYearSpoken(first);
  const latest = partOfLatestYear(first);
  if (isOther(latest)) yield latest;
  if (isTelling) {
    if (isSameYear(draft)) yield* focus.said.filter(isOther);
    yield lastOverBy(first);
    yield yearOfItsEnd(first);
    yield weekWithin(first);
  }
  yield periodBefore(first);
  if (isOfBeforeThen(first)) yield timeSpokenBefore(first);
}

/** The times of a claim that says none: the one spoken of, that of the last value shown, the newest. */
function timesUnsaid({
  catalogue,
  focus,
  draft,
  chosen,
  isTelling,
}: FirstReading): readonly (PeriodText | null)[] {
  if (isTelling) return [focus.period === null ? null : spokenOn(focus.period), timeShown(focus), null];
  const isNewest =
    holdsOnePeriod(catalogue, chosen) ||
    isOfAnothersTime(chosen, focus) ||
    isRunOfAnother(draft, chosen, focus);
  return isNewest ? [null] : [];
}

/**
 * June in the year spoken of, where the latest June has no value: "In the November 2025 list China had 40 machines. In the June
 * list it had 47."
 */
function partInYearSpoken({
  draft: { period },
  chosen: { judgement },
  focus: { period: spoken },
}: FirstReading): PeriodText | null {
  if (period?.mention.reference.kind !== 'part' || judgement.shown !== null) return null;
  return spoken === null ? null : periodText(period, spoken, null);
}

/** "In the first quarter", behind last year's figures: that of the year of the text may be meant as well. */
function partOfLatestYear({ draft: { period }, published }: FirstReading): PeriodText | null {
  if (period?.mention.reference.kind !== 'part') return null;
  return periodText(period, null, published);
}

/** "Twice the share of 2024. In Singapore, where it had been 3.2 per cent that year": of the times just said any may be meant. */
function isSameYear({ period }: Draft): boolean {
  const reference = period?.mention.reference;
  return reference?.kind === 'carried-relative' && reference.grain === 'year' && reference.offset === 0;
}

/** "In April 2025 the institute put them at 40": a month beside a yearly statistic may be that of its report, which tells of the last year that was over. */
function lastOverBy({
  catalogue,
  draft: { period: said },
  chosen,
  args: { period },
}: FirstReading): PeriodText | null {
  const month = period === null || said === null || !MONTH.test(period) ? null : parsePeriod(period);
  if (month === null || statisticOf(catalogue, chosen)?.frequency !== 'annual') return null;
  return (
    periodsHeld(catalogue, chosen).find((text) => (parsePeriod(text)?.to ?? month.to) < month.to) ?? null
  );
}

/** A month, or a day of one. */
const MONTH = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/;

/** 올해 초 조사에서: a statistic of whole years has the year's value for what a poll near one end of it found. */
function yearOfItsEnd({
  catalogue,
  language,
  draft: { period: said },
  chosen,
  args: { period },
}: FirstReading): PeriodText | null {
  if (said === null || period === null || chosen.judgement.shown !== null) return null;
  if (!looseRulesOf(language).isNearEndOfYear(said.mention.text)) return null;
  return statisticOf(catalogue, chosen)?.frequency === 'annual' ? period.slice(0, YEAR) : null;
}

/** "In one week of March they handled 4.69tn tokens": the last week of that month of which a weekly statistic has a value. */
function weekWithin({
  catalogue,
  language,
  view,
  draft: { period: said },
  chosen,
  args: { period },
}: FirstReading): PeriodText | null {
  const month = said === null || period === null || !MONTH.test(period) ? null : parsePeriod(period);
  if (month === null || statisticOf(catalogue, chosen)?.frequency !== 'weekly') return null;
  if (!looseRulesOf(language).tellsOfWeek(wordsOf(view.tokens))) return null;
  const isWithin = ({ from, to }: DayRange): boolean => from >= month.from && to <= month.to;
  return (
    periodsHeld(catalogue, chosen).find((text) => {
      const range = parsePeriod(text);
      return range !== null && isWithin(range);
    }) ?? null
  );
}

/** So many letters of a period are its year. */
const YEAR = 4;

/** "In 2024 it installed 295,000, up 7 per cent from 276,000": where a change began that says no time is the year before. */
function periodBefore({
  catalogue,
  draft: { began, period, agreesOnly },
  chosen,
  args,
}: FirstReading): PeriodText | null {
  if (began !== true || args.period === null) return null;
  /** "5,505 in 2025, against 3,538": of the year that both stand beside only one is of it. */
  if (period !== null && agreesOnly !== true) return null;
  return periodsHeld(catalogue, chosen).find((text) => text < (args.period ?? '')) ?? null;
}

/** "Up from 34,200 in 2024. In Japan, where they had numbered 44,500": of the earlier time of which the same statistic was just told. */
function timeSpokenBefore({
  focus: { recent },
  draft: { form },
  chosen: { candidate },
  args: { period },
}: FirstReading): PeriodText | null {
  if (period === null || !hasTrait(form, 'states')) return null;
  const told = recent
    .slice(0, JUST_TOLD)
    .find((value) => value.indicator === candidate.indicator && value.period < period);
  return told?.period ?? null;
}

/** So many values back the earlier time may have been told: a comparison of two stands between. */
const JUST_TOLD = 5;

/** The time of the last value shown, unless another was said since; the years between the two ends of a change are no time of another value. */
function timeShown({ shown, periodSentence }: Focus): PeriodText | null {
  if (shown === null || shown.sentence < periodSentence) return null;
  return spokenOn(shown.period) === shown.period ? shown.period : null;
}

/** Whether a statistic of a stated bearer has no value at the time that was spoken of another statistic: its newest is meant. */
function isOfAnothersTime({ candidate, subjectsAssumed, judgement }: Tried, { indicator }: Focus): boolean {
  return (
    judgement.shown === null &&
    judgement.reason === 'no-observation' &&
    !subjectsAssumed &&
    candidate.ownScore > 0 &&
    indicator !== candidate.indicator
  );
}

/** "Last year alone Russia passed the most. Fear of robots has fallen for two years running": up to its own newest value. */
function isRunOfAnother(
  { form }: Draft,
  { candidate, subjectsAssumed }: Tried,
  { indicator }: Focus,
): boolean {
  return form === 'streak' && !subjectsAssumed && candidate.ownScore > 0 && indicator !== candidate.indicator;
}

function holdsOnePeriod(catalogue: Catalogue, chosen: Tried): boolean {
  const held = cellsHeld(catalogue, chosen);
  return new Set(held.filter(({ forecast }) => !forecast).map(({ record }) => record.period)).size === 1;
}
