import type { PeriodText } from '../../period/period.ts';
import { decimalText, exact } from '../../quantity/exact.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { ColumnUnit, TableCell } from '../table.ts';

/** A value of a series and its cell, by row and column within the table. */
export interface SeriesValue {
  readonly period: PeriodText;
  /** In the base unit (USD, not million USD), a decimal. */
  readonly value: string;
  /** The power of ten to which the cell writes it: `1,200` in millions → 6. */
  readonly place: number;
  readonly unit: Unit | null;
  readonly row: number;
  readonly column: number;
}

/** The value that a cell states; null where it is no number. Example: `262.5` in $ million → 262500000, written to 10^5. */
export function seriesValue(
  cell: TableCell,
  { unit, factor }: ColumnUnit,
  period: PeriodText,
): SeriesValue | null {
  if (cell.number === null) return null;
  const decimals = /\.([0-9]{1,20})(?![0-9])/.exec(cell.text)?.[1]?.length ?? 0;
  const place = powerOf(factor) - decimals;
  const scaled = decimalText(cell.number.mul(factor));
  return {
    period,
    value: withPlaces(scaled, Math.max(0, -place)),
    place,
    unit,
    row: cell.row,
    column: cell.column,
  };
}

/** The power of ten that a factor is, or lies above. */
function powerOf(factor: ColumnUnit['factor']): number {
  let power = 0;
  for (let rest = factor; rest.gte(exact(10)) && power < 30; rest = rest.div(exact(10))) power++;
  return power;
}

/** A decimal with at least so many places: its digits are its precision. */
function withPlaces(value: string, places: number): string {
  const point = value.indexOf('.');
  const written = point < 0 ? 0 : value.length - point - 1;
  if (written >= places) return value;
  return `${value}${point < 0 ? '.' : ''}${'0'.repeat(places - written)}`;
}
