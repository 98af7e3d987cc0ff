import { readFileBytes } from '../bytes/read-file.ts';
import { readCp949 } from '../decode/read-cp949.ts';
import { parseTableFile } from './parse-table-file.ts';
import type { TableFile } from './table-file.ts';
import { TABLE_LIMITS, type TableLimits } from './table-limits.ts';

/**
 * Reads a file of tables that a user gives. Nothing is inferred yet: cells are text, and numbers where the file types them.
 * Example: `readTableFile('exports.xlsx')` → `{ kind: 'workbook', tables: [{ name: 'exports – 2024', … }], notices: [], … }`.
 * Throws TableFileError and SourceError, with one line a language that says where, what and what to do.
 */
export async function readTableFile(file: string, limits: Partial<TableLimits> = {}): Promise<TableFile> {
  const all = { ...TABLE_LIMITS, ...limits };
  return parseTableFile(await readFileBytes(file, all.bytes), file, all, readCp949);
}
