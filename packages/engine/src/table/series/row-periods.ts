import type { PeriodText } from '../../period/period.ts';
import { foldText } from '../../text/fold.ts';
import { periodTold } from '../header-period.ts';
import { inAnyLanguage } from '../language/registry-series-words.ts';
import { monthNamed } from '../language/registry-table-words.ts';
import type { CellDate, Table, TableCell, TableRow } from '../table.ts';

/** When each row is of, and the columns that say so. */
export interface RowPeriods {
  readonly columns: readonly number[];
  readonly periods: ReadonlyMap<number, PeriodText>;
}

/** So many rows tell whether a column says when. */
const SAMPLE = 40;
/** So large a part of them must. */
const MOST = 0.7;

/**
 * The periods that a table's rows are of: a column of dates, years or periods in words, and beside one of years a column of
 * their quarters or months; null where no column says when. Example: `연도 | 분기` over `2024 | 3분기` → 2024-Q3.
 */
export function readRowPeriods(table: Table): RowPeriods | null {
  const rows = table.rows.filter(({ kind }) => kind !== 'note');
  const column = periodColumnOf(table, rows);
  if (column === null) return null;
  const parts = partColumnOf(table, rows, column);
  const periods = new Map<number, PeriodText>();
  for (const { index, cells } of rows) {
    const period = periodOf(cells[column], table);
    if (period === null) continue;
    const part = parts === null ? null : partOf(cells[parts]?.text ?? '');
    if (parts === null) periods.set(index, period);
    else if (part !== null && period.length === 4) periods.set(index, `${period}-${part}`);
  }
  return { columns: parts === null ? [column] : [column, parts], periods };
}

function periodColumnOf(table: Table, rows: readonly TableRow[]): number | null {
  if (table.periodColumn !== null && table.columns[table.periodColumn]?.ignored === false)
    return table.periodColumn;
  const isWhen = (column: number): boolean => {
    const cells = filledIn(rows, column);
    return cells.length > 1 && cells.filter((cell) => isWhole(cell, table)).length >= cells.length * MOST;
  };
  return table.columns.find(({ index, ignored }) => !ignored && isWhen(index))?.index ?? null;
}

function filledIn(rows: readonly TableRow[], column: number): readonly TableCell[] {
  return rows
    .slice(0, SAMPLE)
    .flatMap(({ cells }) => cells[column] ?? [])
    .filter(({ missing }) => !missing);
}

/** Whether a cell is nothing but a period in words; a number alone is none. */
function isWhole({ text, number, plain }: TableCell, { language }: Table): boolean {
  const bare = text.trim();
  if ((number !== null && plain) || bare.length > 30) return false;
  const told = periodTold(bare, language);
  return told !== null && told.span.end - told.span.start >= bare.length - 1;
}

function periodOf(cell: TableCell | undefined, { language }: Table): PeriodText | null {
  if (cell === undefined || cell.missing) return null;
  if (cell.date !== null) return dateText(cell.date);
  return periodTold(cell.text.trim(), language)?.period ?? null;
}

function dateText({ year, month, day }: CellDate): PeriodText | null {
  if (year === null) return null;
  return [String(year), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The part of a year that a cell names: `Q3` → Q3; `Nov` → 11. */
function partOf(text: string): string | null {
  const bare = foldText(text).trim();
  const part = inAnyLanguage((words) => words.partOfYear(bare));
  return part ?? monthNamed(bare)?.toString().padStart(2, '0') ?? null;
}

/** The column that says which part of the year, beside one that says which year. */
function partColumnOf({ columns }: Table, rows: readonly TableRow[], period: number): number | null {
  const isPart = (column: number): boolean => {
    const cells = filledIn(rows, column);
    return (
      cells.length > 1 && cells.filter(({ text }) => partOf(text) !== null).length >= cells.length * MOST
    );
  };
  return columns.find(({ index, ignored }) => index !== period && !ignored && isPart(index))?.index ?? null;
}
