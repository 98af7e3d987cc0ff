import { unitOfHead } from '../claim/unit-of-head.ts';
import type { Language } from '../language/language.ts';
import { exact } from '../quantity/exact.ts';
import type { Unit } from '../quantity/unit.ts';
import { foldText } from '../text/fold.ts';
import { isYear } from './cell-date.ts';
import type { ColumnCorrection } from './corrections.ts';
import { columnLetters } from './given-table.ts';
import { periodTold } from './header-period.ts';
import { tableWords } from './language/registry-table-words.ts';
import type { ColumnKind, ColumnUnit, TableCell, TableColumn } from './table.ts';

/** So large a part of a column's values must be of a kind. */
const MOST = 0.7;

/**
 * What a column is, by its header and its cells; what the author corrects is taken over.
 * Example: `Attendance` over `12,450`, `9,800` → a number; `#` over `1`, `2` → a rank; `Sales ($m)` → in millions of dollars.
 */
export function inferColumn(
  index: number,
  name: string,
  cells: readonly TableCell[],
  language: Language,
  correction: ColumnCorrection | undefined,
): TableColumn {
  const said = correction?.name ?? name;
  const period = periodTold(said, language)?.period ?? null;
  const kind = correction?.kind ?? kindOf(foldText(said).trim(), cells, period !== null);
  const unit =
    correction?.unit === undefined
      ? (unitIn(said, language, kind) ?? unitOfCells(cells))
      : correction.unit === null
        ? null
        : asUnit(correction.unit, language);
  return {
    index,
    name: said === '' ? columnLetters(index) : said,
    kind,
    unit,
    period: correction?.period === undefined ? period : correction.period,
    ignored: correction?.ignore ?? false,
  };
}

/** Under a header that tells when, a cell tells no year: `2,045` under 2023 is a value. */
function kindOf(head: string, cells: readonly TableCell[], isOfPeriod: boolean): ColumnKind {
  const values = cells.filter(({ missing }) => !missing);
  if (values.length === 0) return 'empty';
  const share = (is: (cell: TableCell) => boolean): number => values.filter(is).length / values.length;
  if (share(({ seconds }) => seconds !== null) >= MOST) return 'duration';
  if (share(({ score }) => score !== null) >= MOST) return 'score';
  if (share(({ date }) => date !== null) >= MOST)
    return share(({ date }) => date?.month === null) >= MOST ? 'year' : 'date';
  const bracket = head.search(/[([]/);
  const words = (bracket < 0 ? head : head.slice(0, bracket)).trim();
  if (share(({ number, plain }) => plain && number !== null) >= MOST) {
    if (tableWords('ranks').has(words) && isRun(values)) return 'rank';
    const years = share(
      ({ number, text }) => isYear(number?.valueOf() ?? 0) && /^[0-9]{4}\b/.test(text.trim()),
    );
    if (!isOfPeriod && (years === 1 || (years >= MOST && tableWords('years').has(words)))) return 'year';
    return 'number';
  }
  if (share(({ number }) => number !== null) >= MOST && hasFewRests(values))
    return tableWords('ranks').has(words) ? 'rank' : 'number';
  return share(({ text }) => text.includes(';')) >= MOST ? 'list' : 'text';
}

/** Whether what stands behind the numbers is mostly the same, as units and notes are; names differ. */
function hasFewRests(values: readonly TableCell[]): boolean {
  const rests = new Set(values.map(({ text }) => foldText(text).replace(/\([^()]*\)|[^\p{L}]/gu, '')));
  return rests.size <= Math.max(2, values.length / 4);
}

/** Small whole numbers, as ranks are. */
function isRun(values: readonly TableCell[]): boolean {
  return values.every(({ number, plain }) => !plain || (number !== null && number.d === 1n && number.gte(0)));
}

function unitIn(name: string, language: Language, kind: ColumnKind): ColumnUnit | null {
  return kind === 'number' ? asUnit(name, language) : null;
}

function asUnit(written: string, language: Language): ColumnUnit | null {
  const stated = unitOfHead(written, language) ?? unitOfHead(`(${written})`, language);
  return stated === null ? null : { unit: stated.unit, factor: stated.value };
}

/** The unit that most cells write themselves. */
function unitOfCells(cells: readonly TableCell[]): ColumnUnit | null {
  const counts = new Map<Unit, number>();
  for (const { unit } of cells) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const values = cells.filter(({ missing }) => !missing).length;
  for (const [unit, count] of counts) if (count >= values * MOST) return { unit, factor: exact(1) };
  return null;
}

/**
 * The column that says what a row is about: the leftmost text whose values differ, a header that names such things first; null
 * where no column has text. Example: `Rank | Driver | Team` → the driver.
 */
export function inferEntityColumn(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): number | null {
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const { index, name, kind } of columns) {
    if (kind !== 'text' && kind !== 'list') continue;
    const texts = rows.flatMap((row) => row[index] ?? []).filter(({ missing }) => !missing);
    const distinct = new Set(texts.map(({ text }) => foldText(text))).size / Math.max(1, rows.length);
    const named = tableWords('entities').has(foldText(name).trim()) ? 0.3 : 0;
    const score = distinct + named - index * 0.06;
    if (best === null || score > best.score) best = { index, score };
  }
  return best?.index ?? null;
}

/**
 * The column that says when: a date or year, the first of them; null where there is none, or where the headers say it.
 * Example: `Year | Winner` → the year.
 */
export function inferPeriodColumn(columns: readonly TableColumn[]): number | null {
  return columns.find(({ kind }) => kind === 'year' || kind === 'date')?.index ?? null;
}
