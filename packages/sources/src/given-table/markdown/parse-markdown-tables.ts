import type { GivenTable } from '@assay/engine';
import { Grid, type GridBudget } from '../grid.ts';
import type { ParsedTables } from '../table-file.ts';
import { TableFileError } from '../table-file-error.ts';
import type { TableLimits } from '../table-limits.ts';
import { tableName } from '../table-name.ts';
import { placeIn } from '../table-place.ts';
import { cellAddress } from '../xlsx/cell-address.ts';
import { findPipeTables, type PipeTable } from './find-pipe-tables.ts';
import { plainWords } from './plain-words.ts';

/** A longer paragraph above a table tells of more than the table. */
const LONGEST_CAPTION = 300;

/**
 * The pipe tables of a Markdown text, in their order. A table is named after the heading it stands under; a short paragraph
 * right above is its caption. Addresses count within the table, its header being row 1.
 * Example: `parseMarkdownTables('## 수출\n\n|나라|값|\n|-|-|\n|중국|1|\n', 'a.md', TABLE_LIMITS)` → a table `a – 수출`.
 * Throws TableFileError `too-many-tables`, `long-row`, and what the grid throws.
 */
export function parseMarkdownTables(text: string, file: string, limits: TableLimits): ParsedTables {
  const budget: GridBudget = { file, limits, cells: 0 };
  const tables: GivenTable[] = [];
  for (const pipe of findPipeTables(text)) {
    if (tables.length >= limits.tables)
      throw new TableFileError('too-many-tables', placeIn(file, { line: pipe.line }), {
        limit: limits.tables,
      });
    const name = tableName(file, pipe.heading === null ? null : plainWords(pipe.heading));
    const table = readTable(pipe, budget, name);
    if (table !== null) tables.push(table);
  }
  return { tables, notices: [] };
}

function readTable({ line, rows, above }: PipeTable, budget: GridBudget, name: string): GivenTable | null {
  const grid = new Grid(budget, null);
  const width = rows[0]?.length ?? 0;
  for (const [index, row] of rows.entries()) {
    const at = line + index + (index > 0 ? 1 : 0);
    if (row.length > width && row.slice(width).some((cell) => cell !== ''))
      throw new TableFileError(
        'long-row',
        placeIn(budget.file, { cell: cellAddress(index, width), line: at }),
        { cells: row.length, width },
      );
    for (const [column, cell] of row.entries())
      grid.put(index, column, { text: plainWords(cell), number: null }, at);
  }
  const found = grid.trim();
  if (found === null) return null;
  const said = above === null ? '' : plainWords(above);
  const caption = said === '' || said.length > LONGEST_CAPTION ? null : said;
  return { name, caption, rows: found.rows, origin: { sheet: null, row: found.row, column: found.column } };
}
