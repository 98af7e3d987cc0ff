// Looks up the cells of the catalogue as of a date. Cannot know values that no package holds.
import {
  type CatalogueRecords,
  exact,
  type ObservationRecord,
  parseExact,
  parsePeriod,
  powerOfTen,
} from '@assay/engine';
import type { Bounded } from './range.ts';

/** A cell with the values that its digits can stand for. */
export interface PlacedCell {
  readonly record: ObservationRecord;
  readonly range: Bounded;
  readonly from: number;
  readonly to: number;
  /** The first day of its edition. */
  readonly edition: number;
  /** It was published before its period began. */
  readonly forecast: boolean;
}

/** Cells by indicator and entity. */
export type CellIndex = ReadonlyMap<string, ReadonlyMap<string, readonly PlacedCell[]>>;

/** What a computation reads: the value of an indicator for an entity and period. */
export interface Slot {
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
}

/** All observations of the packages, by indicator and entity. */
export function indexCells(records: CatalogueRecords): CellIndex {
  const units = new Map(records.indicators.map(({ id, unit }) => [id, unit]));
  const index = new Map<string, Map<string, PlacedCell[]>>();
  for (const record of records.observations) {
    const unit = units.get(record.indicator);
    const cell = placeCell(record, unit === 'count' || unit === 'rank');
    if (cell === null) continue;
    const byEntity = index.get(record.indicator) ?? new Map<string, PlacedCell[]>();
    byEntity.set(record.entity, [...(byEntity.get(record.entity) ?? []), cell]);
    index.set(record.indicator, byEntity);
  }
  return index;
}

function placeCell(record: ObservationRecord, counted: boolean): PlacedCell | null {
  const period = parsePeriod(record.period);
  const edition = parsePeriod(record.edition);
  const range = rangeOf(record, counted);
  if (period === null || edition === null || range === null) return null;
  return {
    record,
    range,
    from: period.from,
    to: period.to,
    edition: edition.from,
    forecast: edition.to < period.from,
  };
}

/** Half a unit of the last digit either way, wider where the source itself hedges; small counts are exact (design, settled question 4). */
function rangeOf({ value: text, qualifier }: ObservationRecord, counted: boolean): Bounded | null {
  const value = parseExact(text);
  if (value === null) return null;
  if (qualifier === 'about') {
    const spread = value.abs().div(20);
    return { low: value.sub(spread), high: value.add(spread) };
  }
  if (qualifier === 'nearly') return { low: value.mul(exact(93, 100)), high: value };
  if (qualifier === 'over') return { low: value, high: value.mul(exact(11, 10)) };
  const place = lastPlace(text.replace('-', ''));
  if (counted && place === 0) return { low: value, high: value };
  const half = powerOfTen(place).div(2);
  return { low: value.sub(half), high: value.add(half) };
}

/** The power of ten of the last digit that a number states: `12.40` → −2, `354000` → 3, `40` → 0. */
export function lastPlace(digits: string): number {
  const point = digits.indexOf('.');
  if (point >= 0) return point + 1 - digits.length;
  if (digits.length <= 3) return 0;
  return Math.min(/0*$/.exec(digits)?.[0].length ?? 0, digits.length - 1);
}

/** Every cell of an indicator and entity published by a day, forecasts left out. */
export function seriesOf(index: CellIndex, indicator: string, entity: string, asOf: number): PlacedCell[] {
  return (index.get(indicator)?.get(entity) ?? []).filter((cell) => cell.edition <= asOf && !cell.forecast);
}

/** Every cell that can fill a slot, of all publications and editions by a day. */
export function cellsFor(index: CellIndex, slot: Slot, asOf: number): PlacedCell[] {
  const period = parsePeriod(slot.period);
  return period === null
    ? []
    : seriesOf(index, slot.indicator, slot.entity, asOf).filter(
        (cell) => cell.from === period.from && cell.to === period.to,
      );
}

/** The distinct periods of a series, oldest first, in the catalogue's syntax. */
export function periodsOf(index: CellIndex, indicator: string, entity: string, asOf: number): string[] {
  const cells = [...seriesOf(index, indicator, entity, asOf)].sort((a, b) => a.to - b.to || a.from - b.from);
  return [...new Map(cells.map((cell) => [`${cell.from}/${cell.to}`, cell.record.period])).values()];
}
