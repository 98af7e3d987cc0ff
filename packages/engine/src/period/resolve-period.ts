import { parsePeriod, previousPeriod, shiftYears, yearOf } from './calendar.ts';
import type { Grain, PeriodReference, PeriodText } from './period.ts';

/** A period in the catalogue's syntax; an open end is null. */
export interface ResolvedPeriod {
  readonly from: PeriodText | null;
  readonly to: PeriodText | null;
  readonly grain: Grain | 'span';
}

/** What a relative period counts from. */
export interface PeriodContext {
  readonly published: PeriodText | null;
  readonly carried: PeriodText | null;
}

/**
 * Where a reference points: 지난해 with a document of 2026-05-07 → 2025; 전년 after 2024 → 2023; 3년 새 after 2025 → 2022 to 2025.
 * `null` where there is nothing to count from.
 */
export function resolvePeriod(reference: PeriodReference, context: PeriodContext): ResolvedPeriod | null {
  switch (reference.kind) {
    case 'absolute':
      return { from: reference.from, to: reference.to, grain: reference.from === null || reference.from !== reference.to ? 'span' : (parsePeriod(reference.from)?.grain ?? 'span') };
    case 'part':
      return ofPart(reference.part, reference.grain, context);
    case 'document-relative':
      return documentRelative(reference, context.published);
    case 'carried-relative':
      return carriedRelative(reference, context);
    case 'span-back':
      return spanBack(reference, context);
  }
}

function same(text: PeriodText, grain: Grain): ResolvedPeriod {
  return { from: text, to: text, grain };
}

function yearText(text: PeriodText): string {
  return (text.split('/').at(-1) ?? text).slice(0, 4);
}

/** A part without a year: in the year spoken of, else the last one that had begun when the document appeared. */
function ofPart(part: string, grain: Grain, { published, carried }: PeriodContext): ResolvedPeriod | null {
  if (published !== null) {
    const year = Number(yearText(published));
    const day = parsePeriod(published)?.to ?? 0;
    if (carried !== null && !carried.includes('/') && (grain === 'quarter' || grain === 'half')) {
      const own = `${yearText(carried)}-${part}`;
      const range = parsePeriod(own);
      if (range !== null && range.from <= day) return same(own, grain);
    }
    for (const candidate of [year, year - 1]) {
      const range = parsePeriod(`${candidate}-${part}`);
      if (range !== null && range.from <= day) return same(`${candidate}-${part}`, grain);
    }
    return null;
  }
  return carried === null ? null : same(`${yearText(carried)}-${part}`, grain);
}

function documentRelative(reference: Extract<PeriodReference, { kind: 'document-relative' }>, published: PeriodText | null): ResolvedPeriod | null {
  if (published === null) return null;
  const year = Number(yearText(published));
  if (reference.part !== null) return same(`${year + reference.offset}-${reference.part}`, reference.grain);
  if (reference.grain === 'year') return same(String(year + reference.offset), 'year');
  const current = currentPart(published, reference.grain);
  const shifted = current === null ? null : previousPeriod(current, -reference.offset);
  return shifted === null ? null : same(shifted, reference.grain);
}

function carriedRelative(reference: Extract<PeriodReference, { kind: 'carried-relative' }>, { published, carried }: PeriodContext): ResolvedPeriod | null {
  if (carried === null) {
    if (published === null) return null;
    const offset = reference.offset === 0 ? -1 : reference.offset < 0 ? reference.offset - (reference.offset === -1 ? 1 : 0) : reference.offset;
    if (reference.grain !== 'year') return documentRelative({ ...reference, kind: 'document-relative' }, published);
    return documentRelative({ ...reference, kind: 'document-relative', offset }, published);
  }
  const last = carried.split('/').at(-1) ?? carried;
  if (reference.part !== null) return same(`${Number(yearText(last)) + reference.offset}-${reference.part}`, reference.grain);
  if (reference.grain === 'year') {
    const text = reference.offset === 0 ? carried : shiftYears(last, reference.offset);
    return { from: text.split('/')[0] ?? text, to: text.split('/').at(-1) ?? text, grain: parsePeriod(text)?.grain ?? 'year' };
  }
  const shifted = previousPeriod(last, -reference.offset);
  return shifted === null ? null : same(shifted, reference.grain);
}

function spanBack(reference: Extract<PeriodReference, { kind: 'span-back' }>, { published, carried }: PeriodContext): ResolvedPeriod | null {
  if (reference.length === 0) return null;
  const last = carried?.split('/').at(-1) ?? (published === null ? null : String(Number(yearText(published)) - 1));
  if (last === null) return null;
  const start =
    reference.grain === 'year' || reference.grain === 'decade'
      ? shiftYears(last, -reference.length)
      : reference.grain === 'half'
        ? backMonths(last, 6 * reference.length)
        : backMonths(last, (reference.grain === 'quarter' ? 3 : 1) * reference.length);
  return start === null ? null : { from: start, to: last, grain: 'span' };
}

/** The period so many months earlier, in its own grain: a half-year before 2025-H2 is 2025-H1. */
function backMonths(text: PeriodText, months: number): PeriodText | null {
  const grain = parsePeriod(text)?.grain;
  const step = grain === 'half' ? 6 : grain === 'quarter' ? 3 : grain === 'year' ? 12 : 1;
  return previousPeriod(text, Math.max(1, Math.round(months / step)));
}

function currentPart(published: PeriodText, grain: Grain): PeriodText | null {
  const range = parsePeriod(published);
  if (range === null) return null;
  const month = new Date(range.to * 86_400_000).getUTCMonth();
  const year = yearOf(range.to);
  if (grain === 'quarter') return `${year}-Q${Math.floor(month / 3) + 1}`;
  if (grain === 'half') return `${year}-H${month < 6 ? 1 : 2}`;
  if (grain === 'month') return `${year}-${String(month + 1).padStart(2, '0')}`;
  return published;
}
