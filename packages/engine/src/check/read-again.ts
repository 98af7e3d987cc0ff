import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Focus, periodText } from '../claim/carry.ts';
import type { Draft } from '../claim/draft.ts';
import { hasTrait } from '../forms/form-traits.ts';
import type { Language } from '../language/language.ts';
import { looseRulesOf } from '../language/registry-loose-rules.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';
import { isSaidForList } from './bare-item.ts';
import { bearersNear, THE_WORLD } from './bearers-near.ts';
import { spokenOn } from './carried-period.ts';
import { isFine } from './fine-number.ts';
import type { Setting } from './setting.ts';
import { isOfBeforeThen } from './time-untold.ts';
import { isToldNow } from './told-now.ts';
import { cellsHeld, isToldFinely, periodsHeld, statisticOf, type Tried } from './tried.ts';
import type { Arguments } from './try-candidate.ts';

/** A claim with the bearer and period with which it agrees. */
export interface Reread {
  readonly draft: Draft;
  readonly args: Arguments;
  readonly item: Tried;
}

/**
 * The claim read with another bearer or period, where it says none itself and the one that was assumed has no such value: the
 * names of its sentence, the last before it, the world; the period spoken of, the newest. Only a number that is written finely
 * can tell, and only by agreeing; of a bearer with values for one period alone any claim is about that one. Null where no
 * reading agrees.
 */
export function readAgain(
  { catalogue, language, view, focus, published }: Setting,
  draft: Draft,
  chosen: Tried,
  args: Arguments,
  attempt: (draft: Draft, args: Arguments) => Tried,
): Reread | null {
  const tells = draft.quantity !== null && isFine(draft.quantity);
  /** Of three that were named before one is the third, by chance. */
  const isPlace = draft.form === 'rank';
  const tryAgain = (again: Draft, period: PeriodText | null): Reread | null => {
    const others = { ...args, period };
    const item = attempt(again, others);
    return item.judgement.verdict === 'supported' && isToldFinely(draft, item)
      ? { draft: again, args: others, item }
      : null;
  };
  if (tells && chosen.subjectsAssumed)
    for (const bearer of bearersNear(
      view.entities.filter(({ role }) => role !== 'comparator'),
      isPlace ? { ...focus, mentioned: [] } : focus,
    )) {
      const found = tryAgain({ ...draft, subjects: [bearer] }, args.period);
      if (found !== null) return found;
    }
  if (tells && draft.form === 'sum' && draft.subjects.length < 2) {
    const found = tryAgain({ ...draft, form: 'value', subjects: [THE_WORLD] }, args.period);
    if (found !== null) return found;
  }
  const inYearSpoken = partInYearSpoken(draft, chosen, focus);
  if (inYearSpoken !== null) {
    const found = tryAgain(draft, inYearSpoken);
    if (found !== null) return found;
  }
  const latest = partOfLatestYear(draft, published);
  if (latest !== null && latest !== args.period) {
    const found = tryAgain(draft, latest);
    if (found !== null) return found;
  }
  if (tells && isSameYear(draft))
    for (const period of focus.said) {
      const found = period === args.period ? null : tryAgain(draft, period);
      if (found !== null) return found;
    }
  const over = tells ? lastOverBy(catalogue, draft, chosen, args) : null;
  if (over !== null) {
    const found = tryAgain(draft, over);
    if (found !== null) return found;
  }
  const year = tells ? yearOfItsEnd(catalogue, language, draft, chosen, args) : null;
  if (year !== null) {
    const found = tryAgain(draft, year);
    if (found !== null) return found;
  }
  const before = periodBefore(catalogue, draft, chosen, args);
  if (before !== null) {
    const found = tryAgain(draft, before);
    if (found !== null) return found;
  }
  const earlier = isOfBeforeThen({ language, view, draft })
    ? timeSpokenBefore(focus, draft, chosen, args)
    : null;
  if (earlier !== null) {
    const found = tryAgain(draft, earlier);
    if (found !== null) return found;
  }
  if (isToldNow(language, view, draft)) {
    const found = tryAgain({ ...draft, period: null }, null);
    if (found !== null) return found;
  }
  if (draft.period === null && !isSaidForList(view, focus, args.period))
    for (const period of tells
      ? [focus.period === null ? null : spokenOn(focus.period), timeShown(focus), null]
      : holdsOnePeriod(catalogue, chosen) ||
          isOfAnothersTime(chosen, focus) ||
          isRunOfAnother(draft, chosen, focus)
        ? [null]
        : []) {
      const found = period === args.period ? null : tryAgain(draft, period);
      if (found !== null) return found;
    }
  return null;
}

/** "Up from 34,200 in 2024. In Japan, where they had numbered 44,500": of the earlier time of which the same statistic was just told. */
function timeSpokenBefore(
  { recent }: Focus,
  { form }: Draft,
  { candidate }: Tried,
  { period }: Arguments,
): PeriodText | null {
  if (period === null || !hasTrait(form, 'states')) return null;
  const told = recent
    .slice(0, JUST_TOLD)
    .find((value) => value.indicator === candidate.indicator && value.period < period);
  return told?.period ?? null;
}

/** So many values back the earlier time may have been told: a comparison of two stands between. */
const JUST_TOLD = 5;

/** The time of the last value shown; the years between the two ends of a change are no time of another value. */
function timeShown({ shown }: Focus): PeriodText | null {
  return shown === null || spokenOn(shown.period) !== shown.period ? null : shown.period;
}

/**
 * June in the year spoken of, where the latest June has no value: "In the November 2025 list China had 40 machines. In the June
 * list it had 47."
 */
function partInYearSpoken(
  { period }: Draft,
  { judgement }: Tried,
  { period: spoken }: Focus,
): PeriodText | null {
  if (period?.mention.reference.kind !== 'part' || judgement.shown !== null) return null;
  return spoken === null ? null : periodText(period, spoken, null);
}

/** "In the first quarter", behind last year's figures: that of the year of the text may be meant as well. */
function partOfLatestYear({ period }: Draft, published: PeriodText | null): PeriodText | null {
  if (period?.mention.reference.kind !== 'part') return null;
  return periodText(period, null, published);
}

/** 올해 초 조사에서: a statistic of whole years has the year's value for what a poll near one end of it found. */
function yearOfItsEnd(
  catalogue: Catalogue,
  language: Language,
  { period: said }: Draft,
  chosen: Tried,
  { period }: Arguments,
): PeriodText | null {
  if (said === null || period === null || chosen.judgement.shown !== null) return null;
  if (!looseRulesOf(language).isNearEndOfYear(said.mention.text)) return null;
  return statisticOf(catalogue, chosen)?.frequency === 'annual' ? period.slice(0, YEAR) : null;
}

/** "In April 2025 the institute put them at 40": a month beside a yearly statistic may be that of its report, which tells of the last year that was over. */
function lastOverBy(
  catalogue: Catalogue,
  { period: said }: Draft,
  chosen: Tried,
  { period }: Arguments,
): PeriodText | null {
  const month = period === null || said === null || !MONTH.test(period) ? null : parsePeriod(period);
  if (month === null || statisticOf(catalogue, chosen)?.frequency !== 'annual') return null;
  return (
    periodsHeld(catalogue, chosen).find((text) => (parsePeriod(text)?.to ?? month.to) < month.to) ?? null
  );
}

/** A month, or a day of one. */
const MONTH = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/;

/** So many letters of a period are its year. */
const YEAR = 4;

/** "Twice the share of 2024. In Singapore, where it had been 3.2 per cent that year": of the times just said any may be meant. */
function isSameYear({ period }: Draft): boolean {
  const reference = period?.mention.reference;
  return reference?.kind === 'carried-relative' && reference.grain === 'year' && reference.offset === 0;
}

/** "In 2024 it installed 295,000, up 7 per cent from 276,000": where a change began that says no time is the year before. */
function periodBefore(
  catalogue: Catalogue,
  { began, period, agreesOnly }: Draft,
  chosen: Tried,
  args: Arguments,
): PeriodText | null {
  if (began !== true || args.period === null) return null;
  /** "5,505 in 2025, against 3,538": of the year that both stand beside only one is of it. */
  if (period !== null && agreesOnly !== true) return null;
  if (statisticOf(catalogue, chosen)?.frequency !== 'annual') return null;
  return periodsHeld(catalogue, chosen).find((text) => text < (args.period ?? '')) ?? null;
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
