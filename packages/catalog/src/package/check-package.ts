import type { KnownIds } from '../check/check-cell.ts';
import { checkCells } from '../check/check-cells.ts';
import { checkCycles } from '../check/check-cycles.ts';
import { checkKeys } from '../check/check-keys.ts';
import { checkPublications } from '../check/check-publications.ts';
import type { Fault } from '../fault/fault.ts';
import type { TableFile } from '../table/table-file.ts';
import { TABLE_NAMES } from '../tables/column.ts';
import type { Limits } from './limits.ts';

/** What a package's rows may refer to: its own rows and those of the packages read beside it. */
export interface Surroundings {
  readonly known: KnownIds;
  /** The publication of each source. */
  readonly publicationOf: ReadonlyMap<string, string>;
}

/** Every fault of the rows of one package, in the order of its files and lines. */
export function checkPackage(
  tables: readonly TableFile[],
  { known, publicationOf }: Surroundings,
  limits: Limits,
): readonly Fault[] {
  const of = (name: string): readonly TableFile[] => tables.filter((file) => file.name === name);
  return [
    ...TABLE_NAMES.flatMap((name) => checkCells(of(name), known, limits.cellLength)),
    ...TABLE_NAMES.flatMap((name) => checkKeys(of(name))),
    ...checkPublications(of('observations'), (source) => {
      const publication = publicationOf.get(source);
      return publication !== undefined && known('publications', publication) ? publication : null;
    }),
    ...checkCycles(of('entities'), 'entities'),
    ...checkCycles(of('indicators'), 'indicators'),
    ...checkCycles(of('publications'), 'publications'),
  ];
}

/** The publication of each source, over all files of `sources`. */
export function publicationsOfSources(tables: readonly TableFile[]): ReadonlyMap<string, string> {
  const publicationOf = new Map<string, string>();
  for (const file of tables.filter((one) => one.name === 'sources')) {
    const publications = file.cells('publication');
    file.cells('id').forEach((id, place) => {
      publicationOf.set(id, publications[place] ?? '');
    });
  }
  return publicationOf;
}
