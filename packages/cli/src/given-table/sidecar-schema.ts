import { COLUMN_KINDS, parsePeriod } from '@assay/engine';
import { z } from 'zod';
import { LANGUAGES } from '../interface-language.ts';

/** A row by the number that a spreadsheet shows beside it. */
const ROW = z.int().min(1);
/** A column by its letters. */
const COLUMN = z.string().regex(/^[A-Z]{1,3}$/);

const COLUMN_CORRECTION = z.strictObject({
  name: z.string().min(1).max(10_000).optional(),
  kind: z.enum(COLUMN_KINDS).optional(),
  unit: z.string().min(1).max(100).nullable().optional(),
  period: z
    .string()
    .refine((text) => parsePeriod(text) !== null)
    .nullable()
    .optional(),
  ignore: z.boolean().optional(),
});

const TABLE_CORRECTION = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  headerRows: z.array(ROW).max(20).optional(),
  entityColumn: COLUMN.nullable().optional(),
  totalRows: z.array(ROW).max(100_000).optional(),
  columns: z.record(COLUMN, COLUMN_CORRECTION).optional(),
});

/**
 * What stands beside a file of tables in `FILE.assay.json`: for each table by its name, what its author corrects of what would
 * be inferred. Rows and columns are called as a spreadsheet calls them; what is left out is inferred.
 */
export const SIDECAR = z.strictObject({ tables: z.record(z.string(), TABLE_CORRECTION) });

export type Sidecar = z.infer<typeof SIDECAR>;
export type SidecarTable = z.infer<typeof TABLE_CORRECTION>;
export type SidecarColumn = z.infer<typeof COLUMN_CORRECTION>;
