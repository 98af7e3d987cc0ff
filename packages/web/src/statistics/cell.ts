import { type Confidence, type ObservationRecord, parsePeriod } from '@assay/engine';

/** What one edition says of a cell. `value` is the decimal as printed. */
export interface EditionValue {
  readonly value: string;
  readonly edition: string;
  readonly source: string;
  readonly qualifier: ObservationRecord['qualifier'];
  readonly confidence: Confidence;
  readonly note: string;
}

export type CellGrain = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

/** A statistic of one entity in one period, as one publication has stated it. */
export interface Cell {
  readonly period: string;
  readonly grain: CellGrain;
  /** Where it stands on an axis of years: 2024 for 2024, 2024.5 for 2024-Q3; of a span, its end. */
  readonly at: number;
  /** Oldest to newest; within one edition in the order of the package. */
  readonly editions: readonly EditionValue[];
  readonly newest: EditionValue;
  /** The newest edition was published before the period began. */
  readonly forecast: boolean;
  /** The newest edition prints more than one value. */
  readonly disputed: boolean;
}

const RANK: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };
const GRAINS: Readonly<Record<string, CellGrain>> = {
  year: 'year',
  half: 'half',
  quarter: 'quarter',
  month: 'month',
  day: 'day',
};

/** Gathers the rows of one period; null where the period is not in the catalogue's syntax. */
export function buildCell(period: string, rows: readonly ObservationRecord[]): Cell | null {
  const place = placeOf(period);
  if (place === null) return null;
  const editions = rows
    .map(({ value, edition, source, qualifier, confidence, note }): EditionValue => {
      return { value, edition, source, qualifier, confidence, note };
    })
    .sort((a, b) => compareText(firstDayText(a.edition), firstDayText(b.edition)));
  const last = editions.at(-1);
  if (last === undefined) return null;
  const standing = editions.filter(({ edition }) => edition === last.edition);
  const newest = standing.reduce(
    (best, one) => (RANK[one.confidence] > RANK[best.confidence] ? one : best),
    standing[0] ?? last,
  );
  const published = parsePeriod(newest.edition)?.from ?? 0;
  return {
    period,
    grain: place.grain,
    at: place.at,
    editions,
    newest,
    forecast: place.from > published,
    disputed: standing.some(({ value }) => value !== newest.value),
  };
}

const DAYS_A_YEAR = 365.2425;

/** Where a period lies on an axis of years, from the first day of its last part: `placeOf('2024-Q3')` → at 2024.5, a quarter. */
export function placeOf(period: string): { at: number; grain: CellGrain; from: number } | null {
  const range = parsePeriod(period);
  if (range === null) return null;
  const grain = GRAINS[range.grain] ?? 'span';
  const end = grain === 'span' ? parsePeriod(period.slice(period.indexOf('/') + 1)) : range;
  const day = end?.from ?? range.from;
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const fine = grain === 'day' || (grain === 'span' && end?.grain === 'day');
  const part = fine ? (day - Date.UTC(year, 0, 1) / 86_400_000) / DAYS_A_YEAR : date.getUTCMonth() / 12;
  return { at: year + part, grain, from: range.from };
}

/** An edition as text that sorts by its first day: a coarse one before every finer one in it. */
function firstDayText(edition: string): string {
  return edition.split('/')[0] ?? edition;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
