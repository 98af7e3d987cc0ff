import type * as check from './check-with-tables.ts';
import type * as describe from './table/series/describe-series.ts';

/**
 * Checking against tables of the user's own. Loaded when first asked for: a check without a table needs none of it.
 * Example: `(await loadTableCheck()).checkWithTables(catalogue, document, tables).claims[0]?.table?.cells` → `['B7']`.
 */
export function loadTableCheck(): Promise<typeof check> {
  return import('./check-with-tables.ts');
}

/**
 * What a table holds over time. Loaded when first asked for, as above.
 * Example: `(await loadSeriesDescription()).describeSeries(catalogue, table).statistics[0]?.name` → `Revenue`.
 */
export function loadSeriesDescription(): Promise<typeof describe> {
  return import('./table/series/describe-series.ts');
}
