import type { GivenCell, GivenTable } from '@assay/engine';
import { cleanText } from '../clean-text.ts';
import { Grid, type GridBudget } from '../grid.ts';
import type { ParsedTables } from '../table-file.ts';
import { TableFileError } from '../table-file-error.ts';
import type { TableLimits } from '../table-limits.ts';
import { tableName } from '../table-name.ts';
import { placeIn } from '../table-place.ts';
import { plainDecimal } from '../xlsx/plain-decimal.ts';
import { jsonErrorLine } from './json-error-line.ts';
import { JsonNumber, parseExactJson } from './json-number.ts';

/** Something of the file, and how a path names it: `$[3].name`. */
interface At {
  readonly value: unknown;
  readonly path: string;
}

/**
 * The tables of a JSON text: a list of objects, a list of lists, `{columns, rows}` with a name and a caption if any, or a list
 * of these. The names of columns are the first row, as a spreadsheet would have it; a list within a cell is joined by `; `.
 * Example: `parseJsonTables('[{"나라": "중국", "값": 1.50}]', 'a.json', TABLE_LIMITS)` → a table of two rows of two cells.
 * Throws TableFileError `bad-json`, `json-shape`, and what the grid throws.
 */
export function parseJsonTables(text: string, file: string, limits: TableLimits): ParsedTables {
  const budget: GridBudget = { file, limits, cells: 0 };
  const root: At = { value: parse(text, file), path: '$' };
  const listed = listOf(root.value);
  const several = listed !== null && listed.length > 0 && listed.every(isTable);
  if (several && listed.length > limits.tables)
    throw new TableFileError('too-many-tables', placeIn(file), { limit: limits.tables });
  const tables = several ? listed.map((value, at): At => ({ value, path: `$[${at}]` })) : [root];
  return { tables: tables.flatMap((at) => readTable(at, budget)), notices: [] };
}

function parse(text: string, file: string): unknown {
  try {
    return parseExactJson(text);
  } catch (cause) {
    throw new TableFileError('bad-json', placeIn(file, { line: jsonErrorLine(text) }), {}, cause);
  }
}

function readTable(at: At, budget: GridBudget): GivenTable[] {
  const { value, path } = at;
  const whole = isTable(value) ? objectOf(value) : null;
  const rows: At = whole === null ? at : { value: whole.get('rows'), path: `${path}.rows` };
  const columns =
    whole === null ? null : columnsOf({ value: whole.get('columns'), path: `${path}.columns` }, budget);
  const list = listOf(rows.value);
  if (list === null) throw shapeFault(rows.path, budget);
  const grid = new Grid(budget, null);
  const names = new Map<string, number>((columns ?? []).map((name, column) => [name, column]));
  const hasNames = columns !== null || list.some((row) => objectOf(row) !== null);
  list.forEach((row, index) => {
    const object = objectOf(row);
    const cells = listOf(row);
    const place = `${rows.path}[${index}]`;
    const put = (column: number, cell: unknown, path: string): void =>
      grid.put(hasNames ? index + 1 : index, column, readCell({ value: cell, path }, budget));
    if (object !== null)
      for (const [name, cell] of object) {
        const column = names.get(name) ?? names.size;
        names.set(name, column);
        put(column, cell, `${place}.${name}`);
      }
    else if (cells !== null)
      for (const [column, cell] of cells.entries()) put(column, cell, `${place}[${column}]`);
    else throw shapeFault(place, budget);
  });
  for (const [name, column] of names) grid.put(0, column, { text: cleanText(name), number: null });
  const found = grid.trim();
  if (found === null) return [];
  const { rows: cells, row, column } = found;
  const caption = whole === null ? null : textOf(whole.get('caption'));
  return [
    {
      name: textOf(whole?.get('name')) ?? tableName(budget.file, null),
      caption,
      rows: cells,
      origin: { sheet: null, row, column },
    },
  ];
}

function columnsOf({ value, path }: At, budget: GridBudget): readonly string[] {
  const list = listOf(value);
  if (list === null) throw shapeFault(path, budget);
  return list.map((name, at) => readCell({ value: name, path: `${path}[${at}]` }, budget).text);
}

function readCell({ value, path }: At, budget: GridBudget): GivenCell {
  if (value === null) return { text: '', number: null };
  if (typeof value === 'string') return { text: cleanText(value), number: null };
  if (typeof value === 'boolean') return { text: String(value), number: null };
  if (value instanceof JsonNumber) {
    const isPlain = /^-?[0-9]+(?:\.[0-9]+)?$/.test(value.source);
    const number = isPlain ? value.source : plainDecimal(value.source);
    return { text: number ?? value.source, number };
  }
  const list = listOf(value);
  if (list === null || list.some((item) => listOf(item) !== null || objectOf(item) !== null))
    throw shapeFault(path, budget);
  const texts = list.map((item, at) => readCell({ value: item, path: `${path}[${at}]` }, budget).text);
  return { text: texts.join('; '), number: null };
}

function isTable(value: unknown): boolean {
  const object = objectOf(value);
  return object?.has('rows') === true && object.has('columns');
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function objectOf(value: unknown): ReadonlyMap<string, unknown> | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !(value instanceof JsonNumber) ? new Map(Object.entries(value)) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && cleanText(value) !== '' ? cleanText(value) : null;
}

function shapeFault(path: string, { file }: GridBudget): TableFileError {
  return new TableFileError('json-shape', placeIn(file), { path });
}
