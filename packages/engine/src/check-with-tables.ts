import type { Catalogue } from './catalogue/catalogue.ts';
import type { DocumentInput } from './check/check-text.ts';
import { checkAndAdd } from './check.ts';
import type { Report } from './receipt/report-schema.ts';
import { seriesClaims } from './receipt/series-claims.ts';
import { withTableClaims } from './receipt/table-claims.ts';
import type { Table } from './table/table.ts';

/**
 * Checks a document against a catalogue and against tables of the user's own: a sentence that a table decides is a claim with
 * the addresses of the cells that it rests on. Never throws for an article.
 * Example: with a table of results, `The Reds won three games.` → one claim, supported, `table: { name: 'results', cells: ['C2', 'C5', 'C9'] }`.
 */
export function checkWithTables(
  catalogue: Catalogue,
  document: DocumentInput,
  tables: readonly Table[],
): Report {
  return checkAndAdd(catalogue, document, (report, view, read) =>
    withTableClaims(report, view, tables, seriesClaims(catalogue, read, tables)),
  );
}
