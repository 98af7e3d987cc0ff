import type { Fault } from '../fault/fault.ts';
import { sortFaults } from '../fault/fault-list.ts';
import type { TableFile } from '../table/table-file.ts';
import { readProducers } from '../tables/indicator-producers.ts';

/** What does not keep a package from loading but should be mended: indicators without producers, limits or cells. */
export function findWarnings(tables: readonly TableFile[]): readonly Fault[] {
  const carried = publicationsByIndicator(tables);
  return sortFaults(
    tables
      .filter((file) => file.name === 'indicators')
      .flatMap((file) =>
        file
          .cells('id')
          .flatMap((id, place) => [
            ...missingProducers(file, place, id, carried.get(id) ?? new Set()),
            ...missingLimitations(file, place, id),
            ...(carried.has(id) ? [] : [file.fault('no-observations', place, file.columnAt('id'), id)]),
          ]),
      ),
  );
}

/** The publications that carry each indicator. */
function publicationsByIndicator(tables: readonly TableFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const carried = new Map<string, Set<string>>();
  for (const file of tables.filter((one) => one.name === 'observations')) {
    const publications = file.cells('publication');
    file.cells('indicator').forEach((indicator, place) => {
      const known = carried.get(indicator) ?? new Set<string>();
      known.add(publications[place] ?? '');
      carried.set(indicator, known);
    });
  }
  return carried;
}

function missingProducers(
  file: TableFile,
  place: number,
  id: string,
  publications: ReadonlySet<string>,
): readonly Fault[] {
  const producers = readProducers(file.cells('producers')[place] ?? '');
  if ((producers['*'] ?? []).length > 0) return [];
  const column = file.columnAt('producers');
  return [...publications]
    .filter((publication) => (producers[publication] ?? []).length === 0)
    .map((publication) => file.fault('no-producer', place, column, id, publication));
}

function missingLimitations(file: TableFile, place: number, id: string): readonly Fault[] {
  return ['limitations_en', 'limitations_ko'].flatMap((name) => {
    const empty = (file.cells(name)[place] ?? '').trim() === '';
    return empty ? [file.fault('no-limitations', place, file.columnAt(name), id)] : [];
  });
}
