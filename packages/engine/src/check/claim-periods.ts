import { type Focus, lastPart, periodText } from '../claim/carry.ts';
import type { Draft, PeriodArgument } from '../claim/draft.ts';
import type { SentenceView } from '../claim/view.ts';
import { hasTrait } from '../forms/form-traits.ts';
import { firstPart } from '../forms/pair.ts';
import type { Language } from '../language/language.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { isBefore, shiftYears } from '../period/calendar.ts';
import type { Length, PeriodMention, PeriodReference, PeriodText } from '../period/period.ts';
import type { Span } from '../text/span.ts';
import { wordsWithin } from '../text/tokens.ts';
import { looksBack } from './focus.ts';
import type { Setting } from './setting.ts';
import { stretchOfValues } from './stretch-told.ts';
import { isLater, timeToldBefore } from './told-before.ts';

/** The periods of a claim, and what they rest on. */
export interface ClaimPeriods {
  readonly period: PeriodText | null;
  readonly base: PeriodText | null;
  /** The period was said too far before to be as good as stated. */
  readonly periodCarried: boolean;
  /** Neither the claim nor a sentence near it says the period. */
  readonly periodAssumed: boolean;
  /** The length over which a change runs to the statistic's newest value, where the text says no time at all: "doubled within a year". */
  readonly back: Length | null;
  /** It counts back from a time that the text does not say. */
  readonly unspoken: boolean;
  /** When the publication appeared that its sentence names: what it tells is of before. */
  readonly edition: PeriodText | null;
}

/** A period said so many sentences before, in the same block, is as good as stated. */
const NEAR_PERIOD = 2;

/** The period of a claim and the one it counts from: as its words say, else as was said before. */
export function periodsOf({ view, focus, language, published }: Setting, told: Draft): ClaimPeriods {
  const isNow = isToldOfNow(view, told, language);
  const draft = isNow ? { ...told, period: null } : told;
  const carriedPeriod = isNow || tellsOfNow(view, focus, language) ? null : carriedIn(view, focus);
  const shownNear =
    focus.shown !== null && focus.shown.sentence >= view.index - NEAR_PERIOD ? focus.shown.period : null;
  /** 같은 해 and 전년 reach back over paragraphs, a quarter takes the paragraph's year, a month just its sentence's. */
  const spokenFor = (argument: PeriodArgument | null): PeriodText | null => {
    const reference = argument?.mention.reference;
    const { shown } = focus;
    const unspoken =
      shown !== null &&
      (shown.said === null || (shown.said !== argument?.mention && !isOfBefore(shown.said))) &&
      shown.sentence >= view.index - 1 &&
      focus.periodSentence < shown.sentence;
    if (isSameStretch(argument) && focus.period?.includes('/') === true) return focus.period;
    if (isSameStretch(argument) && hasTrait(draft.form, 'between-times')) {
      const same = endsAt(focus) ? focus.stretch : stretchOfValues(focus);
      if (same !== null) return same;
    }
    if (isSameStretch(argument) && argument?.mention.use === 'over') return null;
    /** "It was a different world three years ago. Back then …": of the time that a sentence without figures told. */
    const isLone = focus.periodSentence < view.index - 1 && hasTrait(draft.form, 'states', 'place');
    const [saidBeside] = isLone ? focus.said : [];
    if (isSameStretch(argument) && saidBeside !== undefined) return saidBeside;
    /** 2015년만 해도 42.8%였다. 이듬해 39%로 떨어졌다: the year after the one looked back to. */
    const goesOn =
      reference?.kind === 'carried-relative' &&
      reference.offset > 0 &&
      shown?.said?.aside === true &&
      shown.sentence >= view.index - 1;
    if (reference?.kind === 'carried-relative')
      return saidBefore(view, argument, published) ?? (unspoken || goesOn ? shown.period : focus.period);
    if (reference?.kind === 'span-back' && carriedPeriod === null && shownNear !== null) return shownNear;
    const fine =
      reference?.kind === 'part' &&
      (reference.grain === 'month' || reference.grain === 'day' || reference.part.includes('/'));
    if (reference?.kind === 'part' && focus.periodSentence !== view.index) {
      const own = yearBefore(view, argument, published);
      if (own !== null) return own;
    }
    const carried = carriedPeriod ?? yearOfQuarters(focus.period, argument);
    /** "In November alone", in a text of 20 November on last year: a month that is not over has no figures of its own. */
    if (reference?.kind === 'part' && isUnderWay(reference.part, published)) return carried;
    return fine && focus.periodSentence !== view.index ? null : carried;
  };
  const back = lengthAlone(draft, spokenFor);
  if (back !== null)
    return {
      period: null,
      base: null,
      periodCarried: false,
      periodAssumed: false,
      back,
      unspoken: true,
      edition: null,
    };
  const follows =
    draft.period?.mention.use === 'over' ||
    (draft.form === 'from-to' && (isLater(draft.period) || endsInYearOfStart(draft)));
  const after = follows
    ? periodText(draft.base, spokenFor(draft.base), published)
    : startSaid(draft, published);
  const stated = isTold(focus, draft.period)
    ? (focus.told?.period ?? null)
    : notBefore(draft.period, periodText(draft.period, after ?? spokenFor(draft.period), published), after);
  const whole =
    stated ??
    (carriedPeriod === null || isHeldAgainst(view, carriedPeriod, published)
      ? null
      : spokenOn(carriedPeriod));
  const baseStated = beforeThat(
    draft.base,
    periodText(
      draft.base,
      saidBefore(view, draft.base, published) ?? stated ?? spokenFor(draft.base),
      published,
    ),
    whole,
  );
  const sinceTold = timeToldBefore(view, focus, draft, stated);
  /** A change "over the same period" has both ends in one; from autumn 2024 to this spring each end is a time of its own. */
  const stretch =
    (hasTrait(draft.form, 'between-times') || draft.form === 'direction') && !isBefore(baseStated, stated)
      ? [baseStated, whole].find(
          (text) => text?.includes('/') === true && (baseStated === null || baseStated === text),
        )
      : undefined;
  /** "It stood at 159,000 in 2012. Since then it has tripled": up to the newest, not to the time spoken of. */
  const isUpToNow =
    (hasTrait(draft.form, 'between-times') &&
      isCountedSince(draft.base, stated) &&
      baseStated !== null &&
      !isBefore(baseStated, whole)) ||
    hasGrownSince(view, focus, draft, language);
  const spoken = isUpToNow ? null : whole;
  const period = stretch ? (stated?.includes('/') === false ? stated : lastPart(stretch)) : spoken;
  const base = stretch ? firstPart(stretch) : (baseStated ?? sinceTold);
  /** 그사이 says both ends, however long ago they were told. */
  const said = stated ?? (isSameStretch(draft.base) && stretch !== undefined ? period : null);
  const near = isNear(view, focus);
  return {
    period,
    base,
    periodCarried: said === null && period !== null && !near,
    periodAssumed: said === null && !(period !== null && near),
    back: null,
    unspoken:
      [draft.period, draft.base].some(
        (argument) => isCountedBack(argument) && spokenFor(argument) === null && after === null,
      ) &&
      (draft.period === null || isCountedBack(draft.period)),
    edition: editionTold(view, draft.span, published),
  };
}

/** "The world passed 16 in 2024. Korea has adopted 17 since 2016": by now, and not by the time that another sentence told. */
function hasGrownSince(
  { index, tokens }: SentenceView,
  { periodSentence }: Focus,
  { form, period, base, clause }: Draft,
  language: Language,
): boolean {
  return (
    hasTrait(form, 'states') &&
    period === null &&
    base?.mention.use === 'since' &&
    base.mention.reference.kind === 'absolute' &&
    periodSentence < index &&
    claimRulesOf(language).tellsUpToNow(wordsWithin(tokens, clause))
  );
}

/** Since 2012, since then; "159,000 in 2012 and has tripled since": from a time on, whatever it is to its own figure. */
function isCountedSince(base: PeriodArgument | null, stated: PeriodText | null): boolean {
  return base?.mention.use === 'since' || (base?.mention.use === 'at' && stated === null);
}

/** When the last publication appeared that a sentence names before a claim, else the first behind it. */
function editionTold({ editions }: SentenceView, at: Span, published: PeriodText | null): PeriodText | null {
  const mention = editions.findLast(({ span }) => span.end <= at.start) ?? editions[0];
  return mention === undefined ? null : periodText({ mention, origin: 'stated' }, null, published);
}

/** Whether a month without a year is the one in which the text appeared, and not over. */
function isUnderWay(part: string, published: PeriodText | null): boolean {
  return (
    published !== null &&
    published.length === DAY &&
    published.slice(5, 7) === part &&
    published.slice(8) < MONTH_END
  );
}

/** A date has so many letters; a month is as good as over on so late a day. */
const DAY = 10;
const MONTH_END = '28';

/** "Now it is at 37%", after a time that another sentence said: that time is over. */
function tellsOfNow({ index, tokens }: SentenceView, { periodSentence }: Focus, language: Language): boolean {
  const opening = tokens.slice(0, OPENING).map(({ text }) => text);
  return periodSentence !== index && claimRulesOf(language).opensWithNow(opening.join(' '));
}

/** "Was the runner-up for 2024 and is now seventh": no more of the time told before. */
function isToldOfNow(view: SentenceView, { period, span }: Draft, language: Language): boolean {
  const said = period?.mention.span;
  if (said !== undefined && said.end > span.start) return false;
  const before = wordsWithin(view.tokens, { start: said?.end ?? view.sentence.start, end: span.start });
  return claimRulesOf(language).leadsToNow(before);
}

/** So many words open a sentence. */
const OPENING = 3;

/** "Over the same stretch": both ends of a change spoken of, whatever single value was told since. */
function isSameStretch(argument: PeriodArgument | null): boolean {
  const reference = argument?.mention.use === 'since' ? undefined : argument?.mention.reference;
  return reference?.kind === 'carried-relative' && reference.grain === 'day' && reference.offset === 0;
}

/** Whether the time spoken of is the end of the last stretch: from 2019 to 2022; in 2022 it was 59%; 그사이 13%포인트 줄었다. */
function endsAt({ stretch, period }: Focus): boolean {
  return stretch !== null && period === lastPart(stretch);
}

/** Whether a value was told of a time only to compare: 한 해 전의 51%에서, 2024년의 0.15명보다. */
function isOfBefore(mention: PeriodMention): boolean {
  return mention.use === 'base' || looksBack(mention);
}

/** After "in the first quarter of 2025" a later quarter without a year is of that year too, in another paragraph as well. */
function yearOfQuarters(spoken: PeriodText | null, argument: PeriodArgument | null): PeriodText | null {
  const reference = argument?.mention.reference;
  if (spoken === null || reference?.kind !== 'part' || reference.grain !== 'quarter') return null;
  const last = QUARTER.exec(spoken)?.[1];
  const next = QUARTER.exec(reference.part)?.[1];
  return last !== undefined && next !== undefined && next >= last ? spoken : null;
}

const QUARTER = /Q([1-4])$/;

/** "Of adverts 1.9 per cent mention it, against 1.1 in 2024": what is held against 2024 is of another time, though the text spoke of 2024. */
function isHeldAgainst(
  { periods }: SentenceView,
  carried: PeriodText,
  published: PeriodText | null,
): boolean {
  return periods.some(
    (mention) =>
      mention.use === 'base' &&
      mention.reference.kind === 'absolute' &&
      periodText({ mention, origin: 'stated' }, null, published) === carried,
  );
}

/** "The peak was 2021, when that year's listings …", 2023년 말 17.5였던 차이가 1년 뒤: it counts from the time of the same sentence. */
function saidBefore(
  { periods }: SentenceView,
  argument: PeriodArgument | null,
  published: PeriodText | null,
): PeriodText | null {
  const own = argument?.mention;
  if (own?.reference.kind !== 'carried-relative' || own.reference.offset < 0) return null;
  const isLater = own.reference.offset > 0;
  const mention = periods.findLast(
    ({ span, reference, use }) =>
      span.end <= own.span.start &&
      reference.kind === 'absolute' &&
      (use === 'at' || use === 'since' || (isLater && use === 'base')),
  );
  return mention === undefined ? null : periodText({ mention, origin: 'stated' }, null, published);
}

/** 2025년 상반기 16.7%이던 이용률이 하반기 19.1%로, 지난해 상반기 25.9%에서 하반기 30.7%, "in the first half of 2025 it had been 18th, and in the second half", 지난해 D램 점유율은 1분기에 34%였다: a part of the year that its sentence says before, with no figure between. */
function yearBefore(
  { periods, quantities }: SentenceView,
  argument: PeriodArgument | null,
  published: PeriodText | null,
): PeriodText | null {
  const own = argument?.mention;
  if (own === undefined) return null;
  const leadsTo = (said: Span): boolean =>
    !quantities.some(
      ({ role, span }) => role === 'measure' && span.start >= said.end && span.end <= own.span.start,
    );
  const mention = periods.findLast(
    ({ span, reference, use, grain, aside }) =>
      span.end <= own.span.start &&
      (use === 'base' || (aside === true && grain === own.grain)
        ? reference.kind === 'absolute' || (use === 'base' && isPartBefore(reference, own.reference))
        : use === 'at' &&
          grain === 'year' &&
          (reference.kind === 'absolute' || reference.kind === 'document-relative') &&
          leadsTo(span)),
  );
  return mention === undefined ? null : periodText({ mention, origin: 'stated' }, null, published);
}

/** 지난해 상반기에서 하반기로: a later part of the same length may be of the same year. */
function isPartBefore(start: PeriodReference, end: PeriodReference): boolean {
  if (start.kind !== 'document-relative' || start.part === null || end.kind !== 'part') return false;
  return start.grain === end.grain && start.part < end.part;
}

/** The length over which a change runs where the text says no time at all: "doubled within two years", "up 5% on the quarter before". */
function lengthAlone(
  { form, period, base }: Draft,
  spokenFor: (argument: PeriodArgument) => PeriodText | null,
): Length | null {
  if (period !== null || base === null || !hasTrait(form, 'between-times') || spokenFor(base) !== null)
    return null;
  const { reference } = base.mention;
  if (reference.kind === 'span-back') return reference.length === 0 ? null : reference;
  if (reference.kind !== 'carried-relative' || reference.part !== null || reference.offset >= 0) return null;
  return { grain: reference.grain, length: -reference.offset };
}

/** A month or quarter from which a change counts lies before its end: in February, up from 30 in November. */
function beforeThat(
  argument: PeriodArgument | null,
  base: PeriodText | null,
  end: PeriodText | null,
): PeriodText | null {
  if (argument?.mention.reference.kind !== 'part' || base === null) return base;
  return isBefore(end, base) ? shiftYears(base, -1) : base;
}

/** From the first quarter of 2025 (of last year) to the second: an end without a year is in that of the start. */
function endsInYearOfStart({ period, base }: Draft): boolean {
  const start = base?.mention.reference.kind;
  return period?.mention.reference.kind === 'part' && (start === 'absolute' || start === 'document-relative');
}

/** "Four years later it had 40, when it was level with Germany": of both claims those words mean the same time. */
function isTold({ told }: Focus, argument: PeriodArgument | null): boolean {
  return isLater(argument) && told?.mention === argument?.mention;
}

/** Between June 2025 and January: the start that a change says in full before its end. */
function startSaid({ period, base }: Draft, published: PeriodText | null): PeriodText | null {
  if (base?.mention.reference.kind !== 'absolute' || period?.mention.reference.kind !== 'part') return null;
  return base.mention.span.end <= period.mention.span.start ? periodText(base, null, published) : null;
}

/** From November 2024 to February: an end without a year that would lie before the start is in the next year. */
function notBefore(
  argument: PeriodArgument | null,
  end: PeriodText | null,
  start: PeriodText | null,
): PeriodText | null {
  if (argument?.mention.reference.kind !== 'part' || end === null) return end;
  return isBefore(end, start) ? shiftYears(end, 1) : end;
}

/** The period spoken of in the paragraph; of a value that this very sentence stated since, that value's. */
function carriedIn({ index, sentence }: SentenceView, focus: Focus): PeriodText | null {
  const { shown } = focus;
  if (shown !== null && shown.said === null && shown.sentence === index && focus.periodSentence < index)
    return shown.period;
  if (focus.periodBlock === sentence.blockIndex) return focus.period;
  return focus.list?.period ?? focus.section?.period ?? null;
}

/** Whether the period carried was said so near that it is as good as stated: right before, or for the whole list. */
function isNear(
  { index, sentence }: SentenceView,
  { periodBlock, periodSentence, list, section }: Focus,
): boolean {
  if (periodBlock !== sentence.blockIndex && list === null && section !== null) return false;
  return list?.period != null || index - periodSentence <= NEAR_PERIOD;
}

/** Within a year; half a year earlier: a length, or a time away of less than a year, which may be any of the statistic's. */
function isCountedBack(argument: PeriodArgument | null): boolean {
  const reference = argument?.mention.reference;
  if (reference?.kind !== 'carried-relative') return reference?.kind === 'span-back';
  return reference.grain !== 'year' && reference.grain !== 'day' && reference.offset !== 0;
}

/** What is left of a period for a claim that names none: the end of a stretch of years, a run of months whole. */
export function spokenOn(period: PeriodText): PeriodText {
  return period.slice(0, 4) === lastPart(period).slice(0, 4) ? period : lastPart(period);
}
