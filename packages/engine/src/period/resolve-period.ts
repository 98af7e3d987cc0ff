import { dateText, dayNumber, parsePeriod, previousPeriod, shiftYears, yearOf } from './calendar.ts';
import type { Grain, Length, PeriodReference, PeriodText } from './period.ts';
import { partBounds } from './readings.ts';

/** A period in the catalogue's syntax; an open end is null. */
export interface ResolvedPeriod {
  readonly from: PeriodText | null;
  readonly to: PeriodText | null;
  readonly grain: Grain | 'span';
}

/** What a relative period counts from. */
export interface PeriodContext {
  /** The document's date. */
  readonly published: PeriodText | null;
  /** The period that the text is speaking of; `2019/2022` where it is a stretch. */
  readonly carried: PeriodText | null;
}

/**
 * Where a reference points: 지난해 with a document of 2026-05-07 → 2025; 전년 after 2024 → 2023; 3년 새 after 2025 → 2022
 * to 2025. `null` where there is nothing to count from, or where the period spoken of is too coarse to count in.
 */
export function resolvePeriod(reference: PeriodReference, context: PeriodContext): ResolvedPeriod | null {
  switch (reference.kind) {
    case 'absolute':
      return closed(reference.from, reference.to);
    case 'part':
      return resolvePart(
        reference.part,
        reference.latest !== undefined && context.published !== null
          ? { ...context, carried: null }
          : context,
        reference.latest === 'over',
      );
    case 'document-relative':
      return resolveFromDocument(reference, context.published);
    case 'carried-relative':
      return resolveFromCarried(reference, context);
    case 'span-back':
      return resolveSpanBack(reference, context);
  }
}

type Relative = Extract<PeriodReference, { kind: 'document-relative' | 'carried-relative' }>;
type SpanBack = Extract<PeriodReference, { kind: 'span-back' }>;

const MONTHS: Readonly<Record<Grain, number>> = {
  decade: 120,
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
  day: 0,
};

function closed(from: PeriodText | null, to: PeriodText | null): ResolvedPeriod {
  if (from === null || from !== to) return { from, to, grain: 'span' };
  return { from, to, grain: parsePeriod(from)?.grain ?? 'span' };
}

function ofYear(year: number, part: string | null): ResolvedPeriod {
  return closed(...partBounds(year, part));
}

/** The last of a stretch: `2019/2022` → `2022`. */
function lastOf(text: PeriodText): PeriodText {
  return text.slice(text.indexOf('/') + 1);
}

function yearIn(text: PeriodText): number {
  return Number(lastOf(text).slice(0, 4));
}

/** A part without a year: in the year spoken of, else the latest that had begun, or was over, when the document appeared. */
function resolvePart(
  part: string,
  { published, carried }: PeriodContext,
  isOver: boolean,
): ResolvedPeriod | null {
  const spoken = carried === null ? null : ofYear(yearIn(carried), part);
  if (published === null) return spoken;
  const day = parsePeriod(published)?.to ?? Number.POSITIVE_INFINITY;
  const year = yearIn(published);
  const candidates = [spoken, ofYear(year, part), ofYear(year - 1, part)];
  return (
    candidates.find(
      (candidate) =>
        candidate !== null && hasBegun(candidate, day) && !(isOver && isUnderWay(candidate, day)),
    ) ?? null
  );
}

/** "Last November" is not the one in which the document appears. */
function isUnderWay({ to }: ResolvedPeriod, day: number): boolean {
  const end = to === null ? null : parsePeriod(to);
  return end !== null && end.to >= day;
}

function hasBegun({ from, to }: ResolvedPeriod, day: number): boolean {
  const first = from === null ? null : parsePeriod(from);
  const last = to === null ? null : parsePeriod(to);
  return first !== null && last !== null && (from === to ? first.from : last.from) <= day;
}

function resolveFromDocument(reference: Relative, published: PeriodText | null): ResolvedPeriod | null {
  const { grain, offset, part } = reference;
  if (published === null) return null;
  if (part !== null || grain === 'year') return ofYear(yearIn(published) + offset, part);
  if (grain === 'decade') return ofYear(endOfDecade(yearIn(published)) + offset * 10, null);
  const current = containing(published, grain);
  const shifted = current === null ? null : shift(current, grain, offset);
  if (shifted === null) return null;
  const day = 'day' in reference ? reference.day : undefined;
  const text = day === undefined ? shifted : `${shifted}-${day}`;
  return closed(text, text);
}

/** The same part of another year: of `2024-Q3` in 2023 → `2023-Q3`. */
function inYear(carried: PeriodText, year: number): ResolvedPeriod | null {
  const text = shiftYears(carried, year - yearIn(carried));
  const [from = text, to = from] = text.split('/');
  return closed(from, to);
}

/** The round year with which a decade ends, as foretold: of 2026 and of 2030 it is 2030. */
function endOfDecade(year: number): number {
  return Math.ceil(year / 10) * 10;
}

function resolveFromCarried(
  reference: Relative,
  { published, carried }: PeriodContext,
): ResolvedPeriod | null {
  if (carried === null)
    return resolveFromDocument({ ...reference, offset: unspokenOffset(reference) }, published);
  const { grain, offset, part } = reference;
  const last = lastOf(carried);
  if (reference.kind === 'carried-relative' && reference.year !== undefined)
    return inYear(carried, reference.year);
  if (part !== null) return ofYear(yearIn(last) + offset, part);
  if (offset === 0) {
    if (grain === 'day')
      return closed(carried.includes('/') ? carried.slice(0, carried.indexOf('/')) : carried, last);
    const around = containing(last, grain);
    return around === null ? null : closed(around, around);
  }
  const shifted = shift(last, grain, offset);
  return shifted === null ? null : closed(shifted, shifted);
}

/**
 * Where no period has been spoken of, a document of 2026 speaks of the last full year, 2025: 전년 is then 2024, and 같은 해
 * 2025. Longer ways (3년 전) are counted from the document itself.
 */
function unspokenOffset({ grain, offset, part }: Relative): number {
  return grain === 'year' && part === null && (offset === 0 || offset === -1) ? offset - 1 : offset;
}

function resolveSpanBack(
  { grain, length }: SpanBack,
  { published, carried }: PeriodContext,
): ResolvedPeriod | null {
  if (length === 0) return null;
  const spoken = carried ?? (published === null ? null : String(yearIn(published) - 1));
  if (spoken === null) return null;
  const to = lastOf(spoken);
  const from = shift(to, grain, -length);
  return from === null ? null : { from, to, grain: 'span' };
}

/** The stretch of a grain that holds a finer one: quarter of `2025-05-07` → `2025-Q2`; null where it is coarser. */
function containing(text: PeriodText, grain: Grain): PeriodText | null {
  const range = parsePeriod(text);
  if (range === null || range.grain === 'span') return null;
  if (range.grain === grain) return text;
  if (MONTHS[range.grain] > MONTHS[grain]) return null;
  const year = yearOf(range.to);
  const month = Number(dateText(range.to).slice(5, 7));
  if (grain === 'month') return `${year}-${String(month).padStart(2, '0')}`;
  if (grain === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return grain === 'half' ? `${year}-H${Math.ceil(month / 6)}` : String(year);
}

/** The stretch that lies a length before another: half a year before `2025-11` → `2025-05`; null where it is too coarse. */
export function lengthBefore(text: PeriodText, { grain, length }: Length): PeriodText | null {
  return shift(text, grain, -length);
}

/** So many units later, in the stretch's own grain: `2025-Q2` two quarters on → `2025-Q4`; null in a finer unit than it. */
function shift(text: PeriodText, grain: Grain, count: number): PeriodText | null {
  if (count === 0) return text;
  const own = parsePeriod(text)?.grain;
  if (own === undefined || own === 'span') return null;
  if (grain === 'year' || grain === 'decade')
    return keptInMonth(shiftYears(text, (count * MONTHS[grain]) / 12));
  if (own === 'day')
    return grain === 'day' ? previousPeriod(text, -count) : shiftDate(text, count * MONTHS[grain]);
  const steps = (count * MONTHS[grain]) / MONTHS[own];
  return grain !== 'day' && Number.isInteger(steps) ? previousPeriod(text, -steps) : null;
}

function shiftDate(date: PeriodText, months: number): PeriodText | null {
  const month = previousPeriod(date.slice(0, 7), -months);
  return month === null ? null : keptInMonth(`${month}-${date.slice(8)}`);
}

/** A day past the end of its month becomes the last: `2025-02-29` → `2025-02-28`. */
function keptInMonth(text: PeriodText): PeriodText {
  if (text.length !== 10 || parsePeriod(text) !== null) return text;
  return dateText(dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)) + 1, 1) - 1);
}
