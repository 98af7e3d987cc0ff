import { measuresBetween } from '../../claim/measures.ts';
import type { SentenceView } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { once } from '../../once.ts';
import type { PeriodText } from '../../period/period.ts';
import { wordsOf, wordsWithin } from '../../text/tokens.ts';
import { cellsShown, periodsHeld } from '../judging/tried.ts';
import { attemptsOf, type Reading } from './reading.ts';

/** So many of the newest times may be where a pair of values began or ended. */
const RECENT = 8;

/** Whether a figure that disagrees is of a time, or between two, that the text does not surely tell. */
export function isOfTimeUntold(reading: Reading): boolean {
  return (
    isOfOldTime(reading) ||
    isOfLaterTime(reading) ||
    isOfBeforeThen(reading) ||
    isMultipleOfNoTime(reading) ||
    isWithinStretch(reading) ||
    isOfNewerList(reading) ||
    isAcrossTimes(reading) ||
    beganAtTimeOfAnother(reading) ||
    isBetweenOtherTimes(reading)
  );
}

/** "At the turn of the century the picture was the reverse": a time that no calendar gives. */
function isOfOldTime({ language, view, draft: { period } }: Reading): boolean {
  if (period !== null) return false;
  return once(OLD, view, () => looseRulesOf(language).tellsOldTime(wordsOf(view.tokens)));
}

/** "Anthropic's had hit $19 billion a few days later", 며칠 뒤: of a time beside the one spoken of that no words say. */
function isOfLaterTime({ language, view, draft: { period, span } }: Reading): boolean {
  const isSaid = period?.origin === 'stated' && period.mention.span.start >= view.sentence.start;
  if (isSaid) return false;
  const { tellsLaterTime } = looseRulesOf(language);
  const near = { start: Math.max(view.sentence.start, span.start - LATER), end: span.end + LATER };
  return tellsLaterTime(wordsWithin(view.tokens, near));
}

/** So many letters around a figure tell that it was so a while later. */
const LATER = 40;

/** "It had had 41": before the time spoken of, at one that is not said. */
export function isOfBeforeThen({
  language,
  view,
  draft: { period, span },
}: Pick<Reading, 'language' | 'view' | 'draft'>): boolean {
  if (period !== null) return false;
  const before = view.tokens.filter(({ end }) => end <= span.start).slice(-BEFORE_THEN);
  const next = view.tokens.find(({ start }) => start >= span.end)?.text ?? '';
  const { toldOfBefore, toldOfThen } = looseRulesOf(language);
  return toldOfBefore(wordsOf(before)) || toldOfThen(next);
}

/** So many words tell that a figure is of before. */
const BEFORE_THEN = 5;

/** Asked once for all claims of a sentence; goes with it. */
const OLD = new WeakMap<SentenceView, boolean>();

/** 특허 30배: so many times what, of when, no word says. */
function isMultipleOfNoTime({ focus, draft: { form, base, period }, args }: Reading): boolean {
  const isOverStretch = focus.period?.includes('/') === true;
  return (
    form === 'growth-multiple' && base === null && period === null && args.base === null && !isOverStretch
  );
}

/** 2년도 안 돼 두 배가 됐다: over less than that, nobody says how much less. */
function isWithinStretch({ language, view, draft: { base } }: Reading): boolean {
  return base !== null && looseRulesOf(language).isShorter(wordsWithin(view.tokens, base.mention.span));
}

/**
 * "On the June list America has ten fewer than in November. Korea has 16": no time is said, and the newest list, of which others have
 * a value and this bearer none, may be meant.
 */
function isOfNewerList({ catalogue, publishedDay, draft: { period }, args, chosen }: Reading): boolean {
  if (period !== null || args.period !== null) return false;
  const [cell, more] = cellsShown(chosen);
  if (cell === undefined || more !== undefined) return false;
  const { publication, indicator } = cell.record;
  const length = cell.range.to - cell.range.from;
  return [...(catalogue.cells.get(indicator)?.byEntity.values() ?? [])].some((others) =>
    others.some(
      ({ record, range, editionDay, forecast }) =>
        record.publication === publication &&
        !forecast &&
        editionDay <= publishedDay &&
        range.to > cell.range.to &&
        Math.abs(range.to - range.from - length) <= SAME_LENGTH,
    ),
  );
}

/** Months and years differ by so many days. */
const SAME_LENGTH = 4;

/** 2024년 말에 10억 달러였으니 1년 2개월 만에 열아홉 배다: over a length that begins at the time of the figure before, or ends there. */
function beganAtTimeOfAnother(reading: Reading): boolean {
  const { view, draft, args } = reading;
  const { form, period, base, span } = draft;
  const at = period?.mention.span;
  if (!hasTrait(form, 'change')) return false;
  if (at === undefined || at.end > span.start || base?.mention.reference.kind !== 'span-back') return false;
  if (measuresBetween(view, at.end, span.start) === 0) return false;
  const agrees = agreesBetween(reading);
  return recentOf(reading).some((end) => end !== args.period && agrees(args.period, end));
}

/** 지난해 미국은 7년 전 지구 전체의 다섯 배: one at one time against another at another. */
function isAcrossTimes({ view, draft: { form, others, span } }: Reading): boolean {
  const other = others[0]?.span;
  return (
    form === 'ratio' &&
    other != null &&
    view.periods.length > 1 &&
    view.periods.some(
      (mention) =>
        mention.use !== 'each' &&
        mention.span.end <= span.start &&
        Math.abs(other.start - mention.span.end) <= BESIDE,
    )
  );
}

/** So few letters stand between a time and whose value it is of. */
const BESIDE = 4;

/** 24위에서 21위로: from one value to another, at times that the clause does not say. */
function isBetweenOtherTimes(reading: Reading): boolean {
  const { draft, args } = reading;
  if (draft.form !== 'from-to' || draft.base !== null) return false;
  const agrees = agreesBetween(reading);
  const recent = recentOf(reading);
  const ends = draft.period === null ? [args.period, ...recent.slice(0, 2)] : [args.period];
  return ends.some((end) => recent.some((base) => base !== end && agrees(base, end)));
}

/** Whether a reading's claim agrees where it is from one time to another. */
function agreesBetween(reading: Reading): (base: PeriodText | null, end: PeriodText | null) => boolean {
  const { draft, chosen, args } = reading;
  const tryWith = attemptsOf(reading)(draft, chosen.candidate.indicator);
  return (base, period) => tryWith({ ...args, period, base }).judgement.verdict === 'supported';
}

function recentOf({ catalogue, chosen }: Reading): readonly PeriodText[] {
  return periodsHeld(catalogue, chosen).slice(0, RECENT);
}
