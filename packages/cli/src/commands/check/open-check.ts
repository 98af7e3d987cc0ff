import { type Catalogue, checkDocument, loadTableCheck, type Table } from '@assay/engine';
import type { Check } from '../../disputes/check-draft.ts';

/** How documents are checked, with the reader of tables only where there are some. */
export async function openCheck(catalogue: Catalogue, tables: readonly Table[]): Promise<Check> {
  if (tables.length === 0) return (document) => checkDocument(catalogue, document);
  const { checkWithTables } = await loadTableCheck();
  return (document) => checkWithTables(catalogue, document, tables);
}
