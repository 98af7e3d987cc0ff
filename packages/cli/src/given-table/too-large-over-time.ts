import { type Language, loadSeriesDescription, type Table } from '@assay/engine';
import { EN_TABLE } from '../language/en/table.ts';
import { KO_TABLE } from '../language/ko/table.ts';
import { printable } from '../terminal/width.ts';

/** Fewer cells than this are never too many. */
const MANY_CELLS = 4_000;

/**
 * What to tell of tables that are held against a text row by row alone, as they have too many values for more.
 * Example: of a table of 60,000 monthly values → `sales: Not read over time: …`.
 */
export async function tooLargeOverTime(
  tables: readonly Table[],
  language: Language,
): Promise<readonly string[]> {
  const large = tables.filter(({ rows, columns }) => rows.length * columns.length > MANY_CELLS);
  if (large.length === 0) return [];
  const { isTooLargeOverTime } = await loadSeriesDescription();
  const words = language === 'ko' ? KO_TABLE : EN_TABLE;
  return large
    .filter(isTooLargeOverTime)
    .map(({ given }) => `${printable(given.name)}: ${words.series.refusal['too-large']}`);
}
