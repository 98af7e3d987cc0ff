import type { GivenTable } from '@assay/engine';
import type { GridBudget } from '../grid.ts';
import type { ParsedTables } from '../table-file.ts';
import { TableFileError } from '../table-file-error.ts';
import type { TableLimits } from '../table-limits.ts';
import { tableName } from '../table-name.ts';
import { buildNotice, type TableNotice } from '../table-notice.ts';
import { placeIn } from '../table-place.ts';
import { readSheet, type SheetPart, type WorkbookFacts } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { UnpackBudget } from './unpack-part.ts';
import { findRelation, readWorkbookPart } from './workbook-part.ts';
import { readZipDirectory, type ZipPart } from './zip-directory.ts';

/**
 * The sheets of a workbook (XLSX, XLSM) as tables, in their order. Nothing is computed: formulas count what the workbook
 * keeps of them. Hidden sheets are left out, hidden rows and columns are empty; merged headings stand in each of their cells.
 * Example: `parseWorkbook(bytes, 'a.xlsx', TABLE_LIMITS)` → `{ tables: [{ name: 'a – 2024', … }], notices: [] }`.
 * Throws TableFileError.
 */
export async function parseWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: TableLimits,
): Promise<ParsedTables> {
  const parts = readZipDirectory(bytes, file, limits);
  const unpack: UnpackBudget = { file, limits, unpacked: 0 };
  const cells: GridBudget = { file, limits, cells: 0 };
  const workbook = await readWorkbookPart(parts, unpack);
  const shown = workbook.sheets.filter(({ isHidden }) => !isHidden);
  if (shown.length > limits.tables)
    throw new TableFileError('too-many-tables', placeIn(file), { limit: limits.tables });
  const strings = findRelation(workbook.relations, 'sharedStrings', parts);
  const styles = findRelation(workbook.relations, 'styles', parts);
  const facts: WorkbookFacts = {
    strings: strings === null ? [] : await readSharedStrings(strings, unpack),
    styles: styles === null ? [] : await readStyles(styles, unpack),
    epoch: workbook.epoch,
    unpack,
    cells,
  };
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const notices: TableNotice[] =
    hidden.length === 0 ? [] : [buildNotice('hidden-sheets', placeIn(file), { names: hidden.join(', ') })];
  const tables: GivenTable[] = [];
  for (const { name, target } of shown) {
    const part: ZipPart | undefined = parts.get(target);
    if (part === undefined) throw new TableFileError('no-such-part', placeIn(file), { part: target });
    const read = await readTable({ name, part }, facts);
    if (read.table !== null) tables.push(read.table);
    notices.push(...read.notices);
  }
  return { tables, notices };
}

async function readTable(
  sheet: SheetPart,
  facts: WorkbookFacts,
): Promise<{ table: GivenTable | null; notices: readonly TableNotice[] }> {
  const { grid, tally } = await readSheet(sheet, facts);
  const found = grid.trim();
  if (found === null) return { table: null, notices: tally.notices() };
  const { rows, row, column } = found;
  const name = tableName(facts.unpack.file, sheet.name);
  return {
    table: { name, caption: null, rows, origin: { sheet: sheet.name, row, column } },
    notices: tally.notices(),
  };
}
