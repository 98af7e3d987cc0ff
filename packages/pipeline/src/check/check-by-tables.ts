import { type Catalogue, type DocumentInput, loadTableCheck } from '@assay/engine';
import {
  type DescribedFile,
  describeFile,
  excerptsOf,
  type GivenFile,
  type InEveryLanguage,
  readCp949,
  SourceError,
  TableFileError,
  TableShelf,
} from '@assay/sources';
import type { CheckedWithTables } from './check-request.ts';

/**
 * Reads files of tables and checks a document by them and by the catalogue; or says of the first that cannot be read where,
 * what, and what to do. Example: of a CSV whose quote is never closed → `{ messages: { en: 'a.csv, line 2: a quote …' } }`.
 */
export async function checkByTables(
  catalogue: Catalogue,
  document: DocumentInput,
  given: readonly GivenFile[],
): Promise<CheckedWithTables | { readonly messages: InEveryLanguage }> {
  const shelf = new TableShelf(readCp949);
  const files: DescribedFile[] = [];
  try {
    for (const [place, one] of given.entries()) files.push(describeFile(await shelf.put(String(place), one)));
  } catch (error) {
    if (error instanceof TableFileError || error instanceof SourceError) return { messages: error.messages };
    throw error;
  }
  const { checkWithTables } = await loadTableCheck();
  const report = checkWithTables(catalogue, document, shelf.tables);
  return { report, files, excerpts: excerptsOf(report, shelf.tables) };
}
