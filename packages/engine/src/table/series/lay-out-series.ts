import type { Language } from '../../language/language.ts';
import type { PeriodText } from '../../period/period.ts';
import { foldText } from '../../text/fold.ts';
import { periodTold } from '../header-period.ts';
import { tableWords } from '../language/registry-table-words.ts';
import type { Table, TableCell, TableColumn, TableRow } from '../table.ts';
import { labelOf } from './label.ts';
import { readRowPeriods } from './row-periods.ts';
import { sectionsOf } from './sections.ts';
import { type Units, unitsOf } from './series-units.ts';
import { type SeriesValue, seriesValue } from './series-value.ts';

/** Values of one thing over time. */
export interface TableSeries {
  /** What the row says it is of, outermost first. */
  readonly labels: readonly string[];
  /** What the column says it is of, without period and unit; empty where it says no more. */
  readonly head: string;
  /** A row that sums up others. */
  readonly isTotal: boolean;
  readonly values: readonly SeriesValue[];
}

/** The series of a table that tells of times. */
export interface SeriesLayout {
  readonly series: readonly TableSeries[];
  /** The headers of the columns that the labels stand in. */
  readonly labelHeads: readonly string[];
  /** How many series were left out, as they have two values of one time. */
  readonly twice: number;
}

/** Why a table gives no series. */
export type SeriesRefusal = 'no-periods' | 'too-large';

/** More values or series than this are not indexed: a report of a page speaks of few. */
const MOST_VALUES = 50_000;
const MOST_SERIES = 2_000;
/** So many periods at least are a history. */
const LEAST_PERIODS = 2;
/** A row is told by no more columns of words. */
const MOST_LABELS = 3;

/**
 * The series of a table: periods across (a column each), or down (a column that says when), with what names each. Reads every
 * cell once. Example: `Item | 2023 | 2024` over `Revenue | 10 | 12` → one series of two values, labelled `Revenue`.
 */
export function layOutSeries(table: Table): SeriesLayout | SeriesRefusal {
  const across = columnsAcross(table);
  const found = across.length > 0 ? readAcross(table, across) : readDown(table);
  if (found === null) return 'no-periods';
  const { gathered, labelHeads } = found;
  if (gathered === null) return 'too-large';
  const series = [...gathered.series.values()];
  if (series.length > MOST_SERIES) return 'too-large';
  const isHistory = series.some(
    ({ values }) => new Set(values.map(({ period }) => period)).size >= LEAST_PERIODS,
  );
  return isHistory ? { series, labelHeads, twice: gathered.twice } : 'no-periods';
}

interface Found {
  readonly gathered: { readonly series: ReadonlyMap<string, TableSeries>; readonly twice: number } | null;
  readonly labelHeads: readonly string[];
}

/** A column of values with its period and what else its header says. */
interface ColumnAcross {
  readonly column: TableColumn;
  readonly period: PeriodText;
  readonly head: string;
}

/** The columns whose headers tell when; those that say more beside (2024 change) only where none says its time alone. */
function columnsAcross({ columns, language }: Table): readonly ColumnAcross[] {
  const told = columns.flatMap((column) =>
    column.period === null || column.ignored || column.kind === 'empty' || column.kind === 'text'
      ? []
      : [{ column, period: column.period, head: headOf(column, language) }],
  );
  const bare = told.filter(({ head }) => head === '');
  const used = bare.length >= LEAST_PERIODS ? bare : told;
  return new Set(used.map(({ period }) => period)).size >= LEAST_PERIODS ? used : [];
}

function headOf({ name }: TableColumn, language: Language): string {
  const told = periodTold(name, language);
  return labelOf(told === null ? name : `${name.slice(0, told.span.start)} ${name.slice(told.span.end)}`);
}

function readAcross(table: Table, across: readonly ColumnAcross[]): Found {
  const first = Math.min(...across.map(({ column }) => column.index));
  const units = unitsOf(table, (column) => column.index < first);
  const labels = labelColumns(table, units).filter(
    ({ index }) => index < first || index === table.entityColumn,
  );
  const sections = sectionsOf(table, labels[0]?.index ?? 0);
  const gather = new SeriesGatherer(table, units);
  for (const row of table.rows) {
    if (row.kind === 'note') continue;
    const said = labelsIn(row, labels);
    if (said.every((label) => label === '')) continue;
    const section = sections.get(row.index);
    const named = section === undefined ? said : [section, ...said];
    for (const { column, period, head } of across) gather.add(row, column, named, head, period);
  }
  return { gathered: gather.done(), labelHeads: labels.map(({ name }) => name) };
}

function readDown(table: Table): Found | null {
  const when = readRowPeriods(table);
  if (when === null) return null;
  const units = unitsOf(table, ({ index }) => !when.columns.includes(index));
  const labels = labelColumns(table, units).filter(({ index }) => !when.columns.includes(index));
  const valued = table.columns.filter(
    (column) => !column.ignored && isValued(column) && !when.columns.includes(column.index),
  );
  if (valued.length === 0) return null;
  const heads = valued.map((column) => headOf(column, table.language));
  const gather = new SeriesGatherer(table, units);
  for (const row of table.rows) {
    const period = when.periods.get(row.index);
    if (row.kind === 'note' || period === undefined) continue;
    const said = labelsIn(row, labels);
    valued.forEach((column, at) => {
      gather.add(row, column, said, heads[at] ?? '', period);
    });
  }
  return { gathered: gather.done(), labelHeads: labels.map(({ name }) => name) };
}

/** Whether a column holds values: numbers, also such as could be years (1200, 1350) where another column says when and the header names none. */
function isValued({ kind, name }: TableColumn): boolean {
  const head = foldText(labelOf(name));
  return (
    kind === 'number' || (kind === 'year' && !tableWords('years').has(head) && !tableWords('dates').has(head))
  );
}

/** The columns of words that say what a row is of. */
function labelColumns(table: Table, units: Units): readonly TableColumn[] {
  return table.columns
    .filter(
      ({ index, kind, ignored }) =>
        !ignored && index !== units.column && (kind === 'text' || index === table.entityColumn),
    )
    .slice(0, MOST_LABELS);
}

function labelsIn({ cells }: TableRow, labels: readonly TableColumn[]): readonly string[] {
  return labels.map(({ index }) => labelOf(cells[index]?.text ?? ''));
}

/** Gathers values by what they are of. */
class SeriesGatherer {
  readonly #table: Table;
  readonly #units: Units;
  readonly #series = new Map<string, TableSeries & { readonly values: SeriesValue[] }>();
  readonly #times = new Map<string, Set<PeriodText>>();
  readonly #twice = new Set<string>();
  #count = 0;

  constructor(table: Table, units: Units) {
    this.#table = table;
    this.#units = units;
  }

  add(row: TableRow, column: TableColumn, labels: readonly string[], head: string, period: PeriodText): void {
    const cell: TableCell | undefined = row.cells[column.index];
    if (this.#count > MOST_VALUES || cell === undefined || cell.missing || !cell.plain) return;
    const value = seriesValue(cell, this.#units.at(row, column), period);
    if (value === null) return;
    this.#count++;
    const key = JSON.stringify([labels, head]);
    const times = this.#times.get(key) ?? new Set();
    if (times.has(period)) this.#twice.add(key);
    times.add(period);
    this.#times.set(key, times);
    const known = this.#series.get(key);
    if (known === undefined)
      this.#series.set(key, { labels, head, isTotal: isTotal(row, labels), values: [value] });
    else known.values.push(value);
  }

  /** The series but for those that have two values of one time, which may be of two things; null where there are too many. */
  done(): Found['gathered'] {
    if (this.#count > MOST_VALUES || this.#table.rows.length === 0)
      return this.#count > MOST_VALUES ? null : { series: new Map(), twice: 0 };
    for (const key of this.#twice) this.#series.delete(key);
    return { series: this.#series, twice: this.#twice.size };
  }
}

/** Whether a row sums up others: by its kind, or by a label that does not stand first in it, of which its kind says nothing. */
function isTotal({ kind, cells }: TableRow, labels: readonly string[]): boolean {
  const first = labelOf(cells.find(({ text }) => text.trim() !== '')?.text ?? '');
  return (
    kind === 'total' || labels.some((label) => label !== first && tableWords('totals').has(foldText(label)))
  );
}
