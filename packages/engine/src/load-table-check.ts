import type * as check from './check-with-tables.ts';

/**
 * Checking against tables of the user's own. Loaded when first asked for: a check without a table needs none of it.
 * Example: `(await loadTableCheck()).checkWithTables(catalogue, document, tables).claims[0]?.table?.cells` → `['B7']`.
 */
export function loadTableCheck(): Promise<typeof check> {
  return import('./check-with-tables.ts');
}
