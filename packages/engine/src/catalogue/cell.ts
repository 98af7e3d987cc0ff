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
  /** The power of ten to which the value is rounded: of its last digit, or of its neighbours', where zeros hide it. */
  readonly place: number;
}

/** Places an observation; `null` where its period or edition is not one (the reader of packages refuses those). */
export function placeCell(
  record: ObservationRecord,
  read: (text: string) => DayRange | null = parsePeriod,
): Cell | null {
  const range = read(record.period);
  const edition = read(record.edition);
  if (range === null || edition === null) return null;
  const place = record.ofTable?.place ?? lastPlace(record.value);
  return { record, range, editionDay: edition.from, forecast: edition.to < range.from, place };
}

/** What may have been rounded off is no more than this part of the number: one in twenty. */
const MOST_ROUNDED = 20;

/**
 * The cells of one entity with the places to which they are rounded: where the zeros of a whole number would hide more than a
 * twentieth of it, it is rounded as finely as another that its edition prints. 20000 beside 19000 is in thousands.
 */
export function withPlaces(cells: readonly Cell[]): Cell[] {
  const finest = new Map<string, number>();
  for (const { record, place } of cells)
    if (place >= 0 && isLong(record.value))
      finest.set(tableOf(record), Math.min(place, finest.get(tableOf(record)) ?? place));
  return cells.map((cell) => {
    const place = finest.get(tableOf(cell.record)) ?? cell.place;
    if (cell.place <= place) return cell;
    const half = powerOfTen(cell.place).div(exact(2));
    const isLittle = half.mul(exact(MOST_ROUNDED)).lte(cellValue(cell).abs());
    return isLittle || cell.record.ofTable !== undefined ? cell : { ...cell, place };
  });
}

/** What prints values in one way: an edition of a publication, from one source. */
function tableOf({ publication, source, edition }: ObservationRecord): string {
  return [publication, source, edition].join(' ');
}

/** Whether a whole number has digits enough to tell how it is rounded: over 1,000. */
function isLong(value: string): boolean {
  return value.replace('-', '').length > 3;
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
 * count as rounded at their last non-zero digit, or as finely as their neighbours (`withPlaces`); `about` is ±5%, `nearly` [0.93x, x], `over` (x, 1.1x],
 * but none lies farther off than one unit of the last digit that is no zero: nearly 38,500 is 38,400 at least.
 * `54` → [53.5, 54.5), unless `countable` (a count, rank or year of few digits is exact).
 */
export function cellInterval(cell: Cell, countable: boolean): Interval {
  const value = cellValue(cell);
  const size = value.abs();
  const unit = powerOfTen(lastDigit(cell.record.value));
  if (cell.record.qualifier === 'about') {
    const spread = least(size.mul(exact(1, 20)), unit);
    return closed(value.sub(spread), value.add(spread));
  }
  if (cell.record.qualifier === 'nearly')
    return closed(value.sub(least(size.mul(exact(7, 100)), unit)), value);
  if (cell.record.qualifier === 'over') {
    const high = value.add(least(size.div(exact(10)), unit));
    return { low: value, high, lowOpen: true, highOpen: false };
  }
  if (countable && cell.place === 0) return closed(value, value);
  const half = powerOfTen(cell.place).div(exact(2));
  return { low: value.sub(half), high: value.add(half), lowOpen: false, highOpen: true };
}

function least(one: Exact, other: Exact): Exact {
  return one.lt(other) ? one : other;
}

/** The power of ten of the last digit that a value states: `12.40` → −2, `354000` → 3, `34` → 0. */
export function lastPlace(text: string): number {
  const point = text.indexOf('.');
  if (point >= 0) return point + 1 - text.length;
  const digits = text.replace('-', '');
  return digits.length <= 3 ? 0 : zerosBehind(digits);
}

/** How many zeros end a whole number, its first digit apart: `300` → 2, `0` → 0. */
function zerosBehind(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.at(-1 - zeros) === '0') zeros++;
  return zeros;
}

/** The power of ten of the last digit that is no zero, however short the number: `38500` → 2, `300` → 2, `75` → 0, `2.5` → −1. */
function lastDigit(text: string): number {
  return text.includes('.') ? lastPlace(text) : zerosBehind(text.replace('-', ''));
}

function closed(low: Exact, high: Exact): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}
