import { type Focus, lastPart, periodText } from '../../claim/carry.ts';
import type { PeriodArgument } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import type { FormName } from '../../forms/form-names.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import type { PeriodMention, PeriodReference, PeriodText } from '../../period/period.ts';
import type { Span } from '../../text/span.ts';
import { looksBack } from '../focus.ts';
import { shownNear } from './carried-period.ts';
import { stretchOfValues } from './stretch-told.ts';

/** What the times of a claim may count from. */
export interface TimesSpoken {
  readonly view: SentenceView;
  readonly focus: Focus;
  readonly published: PeriodText | null;
  readonly form: FormName;
  /** The period that the claim takes over, if any. */
  readonly carried: PeriodText | null;
}

/** As `periodSpokenFor`, for the times of one claim. */
export type SpokenFor = (argument: PeriodArgument) => PeriodText | null;

/**
 * The time from which an argument counts that does not say it in full: 같은 해 and 전년 reach back over paragraphs, a quarter takes
 * the paragraph's year, a month just its sentence's. "In 2023 it had 40. A year later it had 52": 2023.
 */
export function periodSpokenFor(times: TimesSpoken, argument: PeriodArgument): PeriodText | null {
  const { view, focus, carried } = times;
  const { reference } = argument.mention;
  switch (reference.kind) {
    case 'carried-relative':
      return isSameStretch(argument) ? stretchSpokenFor(times, argument) : timeSpokenFor(times, argument);
    case 'span-back':
      return carried ?? shownNear(view, focus);
    case 'part':
      return yearSpokenFor(times, argument, reference);
    default:
      return carried;
  }
}

/** "Over the same stretch", "back then": the stretch or time spoken of. */
function stretchSpokenFor(times: TimesSpoken, argument: PeriodArgument): PeriodText | null {
  const { view, focus, form } = times;
  if (focus.period?.includes('/') === true) return focus.period;
  const same = hasTrait(form, 'between-times') ? lastStretch(focus) : null;
  if (same !== null) return same;
  if (argument.mention.use === 'over') return null;
  /** "It was a different world three years ago. Back then …": of the time that a sentence without figures told. */
  const isLone = focus.periodSentence < view.index - 1 && hasTrait(form, 'states', 'place');
  return (isLone ? focus.said[0] : undefined) ?? timeSpokenFor(times, argument);
}

/** From 2019 to 2022; in 2022 it was 59%; 그사이 13%포인트 줄었다: the last stretch, else that between the last two values. */
function lastStretch(focus: Focus): PeriodText | null {
  return endsAt(focus) ? focus.stretch : stretchOfValues(focus);
}

/** 전년, a year later: of the time that the sentence says before, else of the value told last, else of the period spoken of. */
function timeSpokenFor({ view, focus, published }: TimesSpoken, argument: PeriodArgument): PeriodText | null {
  return saidBefore(view, argument, published) ?? timeOfValue(view, focus, argument) ?? focus.period;
}

/** The time of the value told last, right before, where that and not the period spoken of is meant. */
function timeOfValue(
  { index }: SentenceView,
  { shown, periodSentence }: Focus,
  { mention }: PeriodArgument,
): PeriodText | null {
  if (shown === null || shown.sentence < index - 1) return null;
  const { said } = shown;
  const isUnspoken =
    periodSentence < shown.sentence && (said === null || (said !== mention && !isOfBefore(said)));
  return isUnspoken || (said?.aside === true && isAfter(mention)) ? shown.period : null;
}

/** 2015년만 해도 42.8%였다. 이듬해 39%로 떨어졌다: the year after the one looked back to. */
function isAfter({ reference }: PeriodMention): boolean {
  return reference.kind === 'carried-relative' && reference.offset > 0;
}

/** The year in which a quarter or month without one lies. */
function yearSpokenFor(
  { view, focus, published, carried }: TimesSpoken,
  argument: PeriodArgument,
  { part, grain }: PartOfYear,
): PeriodText | null {
  const isElsewhere = focus.periodSentence !== view.index;
  const own = isElsewhere ? yearBefore(view, argument, published) : null;
  if (own !== null) return own;
  const isFine = grain === 'month' || grain === 'day' || part.includes('/');
  /** "In November alone", in a text of 20 November on last year: a month that is not over has no figures of its own. */
  if (isFine && isElsewhere && !isUnderWay(part, published)) return null;
  return carried ?? yearOfQuarters(focus.period, argument);
}

type PartOfYear = Extract<PeriodReference, { readonly kind: 'part' }>;

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

/** "Over the same stretch": both ends of a change spoken of, whatever single value was told since. */
export function isSameStretch(argument: PeriodArgument | null): boolean {
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

/** "The peak was 2021, when that year's listings …", 2023년 말 17.5였던 차이가 1년 뒤: it counts from the time of the same sentence. */
export function saidBefore(
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
