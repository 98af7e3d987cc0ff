// Holds what every measurement needs: catalogue, articles, reports. Cannot notice that an article or its gold is wrong.
import { readPackages } from '@assay/catalog';
import { buildCatalogue, type Catalogue, type CatalogueRecords } from '@assay/engine';
import { runFolder, type ScoredArticle } from './run-folder.ts';
import { type CellIndex, indexCells } from './truth/cells.ts';

/** The data package that the articles are about. */
export const FLAGSHIP = 'data/ai-race';

export interface Bench {
  readonly records: CatalogueRecords;
  readonly catalogue: Catalogue;
  readonly cells: CellIndex;
  readonly articles: readonly ScoredArticle[];
}

/** Reads the catalogue and checks the articles of the folders, in the order of folders and names. */
export async function setUpBench(folders: readonly string[]): Promise<Bench> {
  const records = await readPackages([FLAGSHIP]);
  const catalogue = buildCatalogue(records);
  return {
    records,
    catalogue,
    cells: indexCells(records),
    articles: folders.flatMap((folder) => runFolder(catalogue, folder)),
  };
}
