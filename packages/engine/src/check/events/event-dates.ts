import { type Focus, periodText } from '../../claim/carry.ts';
import type { SentenceView } from '../../claim/view.ts';
import type { Language } from '../../language/language.ts';
import { eventWordsOf } from '../../language/registry-event-words.ts';
import { parsePeriod, previousPeriod, shiftYears } from '../../period/calendar.ts';
import type { Grain, PeriodMention, PeriodText } from '../../period/period.ts';
import { decimalText } from '../../quantity/exact.ts';
import { contains, type Span } from '../../text/span.ts';

/** A date that a sentence tells; `mention` is null where only the day of a month is told (27일). */
export interface DateTold {
  readonly span: Span;
  readonly mention: PeriodMention | null;
  readonly day: string;
  readonly grain: Grain;
}

/** Where a date stands: what was spoken of before, and when the document appeared. */
export interface DateContext {
  readonly view: SentenceView;
  readonly focus: Focus;
  readonly published: PeriodText | null;
}

const GRAINS: ReadonlySet<Grain> = new Set(['year', 'month', 'day']);

/** The days, months and years at which a sentence may tell that something happened, in order. */
export function findDates(language: Language, view: SentenceView): DateTold[] {
  const dates = view.periods
    .filter(({ use, grain, reference }) => use === 'at' && GRAINS.has(grain) && isOneDate(reference))
    .map((mention): DateTold => ({ span: mention.span, mention, day: '', grain: mention.grain }));
  const { dayAlone } = eventWordsOf(language);
  if (dayAlone === null) return dates;
  const days = view.quantities
    .filter(({ role, text, span }) => role === 'date' && dayAlone.test(text) && isAlone(view, span))
    .map(
      ({ span, value }): DateTold => ({
        span,
        mention: null,
        day: decimalText(value).padStart(2, '0'),
        grain: 'day',
      }),
    );
  return [...dates, ...days].sort((a, b) => a.span.start - b.span.start);
}

function isOneDate(reference: PeriodMention['reference']): boolean {
  return reference.kind === 'absolute'
    ? reference.from === reference.to
    : reference.kind === 'part' || reference.kind === 'document-relative';
}

/** Whether a number is no part of a longer date. */
function isAlone({ periods, quantities }: SentenceView, { start, end }: Span): boolean {
  const follows = quantities.some(({ role, span }) => role === 'date' && start - span.end === 1);
  return !follows && !periods.some(({ span }) => contains(span, { start, end }));
}

/**
 * The dates that may be meant, likeliest first: a year left out is that of the sentence, of what was spoken of before in the
 * paragraph, or of the document. Example: `3월 13일` in a document of 2024-07-22 → `2024-03-13`.
 */
export function readingsOf({ mention, day }: DateTold, context: DateContext): PeriodText[] {
  const { view, focus, published } = context;
  const spoken = focus.periodBlock === view.sentence.blockIndex ? focus.period : null;
  const read =
    mention === null
      ? monthsBefore(spoken, published).map((month) => `${month}-${day}`)
      : [...yearsIn(context), spoken, null].map((carried) =>
          periodText({ mention, origin: 'stated' }, carried, published),
        );
  return [...new Set(read)].filter(
    (text): text is PeriodText => text !== null && !text.includes('/') && parsePeriod(text) !== null,
  );
}

/** The same dates in the years around another: what a date says where its year is only supposed. */
export function inYearOf(readings: readonly PeriodText[], other: PeriodText): PeriodText[] {
  const year = Number(other.slice(0, 4));
  return readings.flatMap((text) =>
    [-1, 0, 1].map((offset) => shiftYears(text, year + offset - Number(text.slice(0, 4)))),
  );
}

/** The years that a sentence says. */
function yearsIn({ view, published }: DateContext): PeriodText[] {
  return view.periods
    .filter(({ reference }) => reference.kind === 'absolute')
    .flatMap((mention) => periodText({ mention, origin: 'stated' }, null, published) ?? []);
}

/** The months in which a day alone may lie: the one spoken of, that of the document, and the one before. */
function monthsBefore(spoken: PeriodText | null, published: PeriodText | null): PeriodText[] {
  const ofSpoken = spoken !== null && MONTH.test(spoken) ? [spoken.slice(0, 7)] : [];
  if (published === null || !MONTH.test(published)) return ofSpoken;
  const month = published.slice(0, 7);
  return [...ofSpoken, month, ...(previousPeriod(month) === null ? [] : [previousPeriod(month) ?? month])];
}

const MONTH = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/;
