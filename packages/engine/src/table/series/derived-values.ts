import { parsePeriod, yearOf } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import { decimalText, exact, parseExact, signumOf } from '../../quantity/exact.ts';
import { addressOf } from '../given-table.ts';
import type { Table } from '../table.ts';
import type { TableSeries } from './lay-out-series.ts';
import type { SeriesValue } from './series-value.ts';

/** A value and the cells that it comes from, as a spreadsheet would reckon it: `C4`, `C4 ÷ C9`, `B2 + C2 + D2 + E2`. */
export interface Reckoned {
  readonly period: PeriodText;
  readonly value: string;
  readonly place: number;
  readonly cell: string;
}

/** The value of a cell as it stands. */
export function asItStands(table: Table, { period, value, place, row, column }: SeriesValue): Reckoned {
  return { period, value, place, cell: addressOf(table.given, row, column) };
}

/** Places behind the point of a share in per cent; it is told to no more. */
const SHARE_PLACES = 2;

/**
 * A part in per cent of its whole, time by time, as exactly as both are written.
 * Example: 3,120 in F4 of 10,000 in F10 → 31.2, `F4 ÷ F10`.
 */
export function sharesOf(table: Table, part: TableSeries, whole: TableSeries): readonly Reckoned[] {
  const wholes = new Map(whole.values.map((value) => [value.period, value]));
  return part.values.flatMap((own) => {
    const all = wholes.get(own.period);
    const [top, base] = [parseExact(own.value), parseExact(all?.value ?? '')];
    if (all === undefined || top === null || base === null || signumOf(base) === 0) return [];
    const share = top.mul(exact(100)).div(base);
    const error = share.abs().valueOf() * (errorOf(own) + errorOf(all));
    return [
      {
        period: own.period,
        value: decimalText(share, SHARE_PLACES),
        place: Math.max(-SHARE_PLACES, error > 0 ? Math.ceil(Math.log10(2 * error)) : -SHARE_PLACES),
        cell: `${asItStands(table, own).cell} ÷ ${asItStands(table, all).cell}`,
      },
    ];
  });
}

/** By what part of itself a value may be off, as it is rounded. */
function errorOf({ value, place }: SeriesValue): number {
  const size = Math.abs(Number(value));
  return size === 0 ? 0 : 10 ** place / 2 / size;
}

/** How many of the same length make up a year, by their days at most. */
const IN_A_YEAR: readonly (readonly [days: number, count: number])[] = [
  [31, 12],
  [92, 4],
  [184, 2],
];

/** The sums of years of which every quarter, month or half is held. Example: 10, 11, 12 and 13 in 2024 → 46, `B2 + C2 + D2 + E2`. */
export function yearsOf(table: Table, { values }: TableSeries): readonly Reckoned[] {
  const years = new Map<number, SeriesValue[]>();
  for (const value of values) {
    const range = parsePeriod(value.period);
    if (range === null) continue;
    const year = yearOf(range.to);
    years.set(year, [...(years.get(year) ?? []), value]);
  }
  return [...years].flatMap(([year, parts]) => {
    const days = Math.max(...parts.map(({ period }) => lengthOf(period)));
    const [, count] = IN_A_YEAR.find(([most]) => days <= most) ?? [];
    if (parts.length !== count) return [];
    const sum = parts.reduce((all, { value }) => all.add(parseExact(value) ?? exact(0)), exact(0));
    return [
      {
        period: String(year),
        value: decimalText(sum),
        place: Math.max(...parts.map(({ place }) => place)),
        cell: parts.map((part) => asItStands(table, part).cell).join(' + '),
      },
    ];
  });
}

function lengthOf(period: PeriodText): number {
  const range = parsePeriod(period);
  return range === null ? 0 : range.to - range.from + 1;
}
