import { type DayRange, parsePeriod } from '../period/calendar.ts';
import { type Exact, exact, parseExact, powerOfTen } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import type { ObservationRecord } from './records.ts';

/** One observation, placed in time: the value of an indicator for an entity and period in one edition. */
export interface Cell {
  readonly record: ObservationRecord;
  readonly range: DayRange;
  /** The first day of the edition's date. */
  readonly editionDay: number;
  /** The first day of the period is after the edition: the publication foretells it. */
  readonly forecast: boolean;
}

/** Places an observation; `null` where its period or edition is not one (the reader of packages refuses those). */
export function placeCell(
  record: ObservationRecord,
  read: (text: string) => DayRange | null = parsePeriod,
): Cell | null {
  const range = read(record.period);
  const edition = read(record.edition);
  if (range === null || edition === null) return null;
  return { record, range, editionDay: edition.from, forecast: edition.to < range.from };
}

/** The published value, exactly. */
export function cellValue(cell: Cell): Exact {
  const known = VALUES.get(cell);
  if (known !== undefined) return known;
  const value = parseExact(cell.record.value) ?? exact(0);
  VALUES.set(cell, value);
  return value;
}

/** A cell's value never changes; it goes with its cell. */
const VALUES = new WeakMap<Cell, Exact>();

/**
 * The values that the published figure can stand for: half a unit of its last digit either way. Whole numbers over 1,000
 * count as rounded at their last non-zero digit; `about` is ±5%, `nearly` [0.93x, x], `over` (x, 1.1x].
 * `54` → [53.5, 54.5), unless `countable` (a count, rank or year of few digits is exact).
 */
export function cellInterval(cell: Cell, countable: boolean): Interval {
  const value = cellValue(cell);
  const size = value.abs();
  if (cell.record.qualifier === 'about') {
    const spread = size.mul(exact(1, 20));
    return closed(value.sub(spread), value.add(spread));
  }
  if (cell.record.qualifier === 'nearly') return closed(value.mul(exact(93, 100)), value);
  if (cell.record.qualifier === 'over') {
    return { low: value, high: value.mul(exact(11, 10)), lowOpen: true, highOpen: false };
  }
  if (countable && lastPlace(cell.record.value) === 0) return closed(value, value);
  const half = powerOfTen(lastPlace(cell.record.value)).div(exact(2));
  return { low: value.sub(half), high: value.add(half), lowOpen: false, highOpen: true };
}

/** The power of ten of the last digit that a value states: `12.40` → −2, `354000` → 3, `34` → 0. */
export function lastPlace(text: string): number {
  const point = text.indexOf('.');
  if (point >= 0) return point + 1 - text.length;
  const digits = text.replace('-', '');
  if (digits.length <= 3) return 0;
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.at(-1 - zeros) === '0') zeros++;
  return zeros;
}

function closed(low: Exact, high: Exact): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}
