import type { Fault } from '../fault/fault.ts';
import type { TableFile } from '../table/table-file.ts';
import { splitList } from '../tables/column.ts';

/** Tables whose rows have parents, and the columns that name parents and children. */
const LINKS = {
  entities: { parents: 'part_of', children: 'members' },
  indicators: { parents: 'part_of', children: '' },
  publications: { parents: 'restates', children: '' },
} as const;

/** Faults of rows that are their own ancestors: one fault for each cycle, at the row where the walk entered it. */
export function checkCycles(files: readonly TableFile[], table: keyof typeof LINKS): readonly Fault[] {
  const { parents: up, children: down } = LINKS[table];
  const places = new Map<
    string,
    { readonly file: TableFile; readonly place: number; readonly column: number }
  >();
  const parents = new Map<string, Set<string>>();
  const link = (child: string, parent: string): void => {
    const known = parents.get(child);
    if (known === undefined) parents.set(child, new Set([parent]));
    else known.add(parent);
  };
  for (const file of files) {
    const ids = file.cells('id');
    file.cells(up).forEach((cell, place) => {
      const id = ids[place] ?? '';
      for (const parent of splitList(cell)) link(id, parent);
      if (cell !== '') places.set(id, { file, place, column: file.columnAt(up) });
    });
    file.cells(down).forEach((cell, place) => {
      const id = ids[place] ?? '';
      for (const child of splitList(cell)) link(child, id);
      if (cell !== '' && !places.has(id)) places.set(id, { file, place, column: file.columnAt(down) });
    });
  }
  return findCycles(parents).flatMap((cycle) => {
    const at = cycle.map((id) => places.get(id)).find((place) => place !== undefined);
    if (at === undefined) return [];
    return [at.file.fault('cyclic-parents', at.place, at.column, [...cycle, cycle[0]].join(' → '))];
  });
}

/**
 * The cycles that a walk from child to parent runs into, each begun at the node where the walk entered it.
 * Example: `findCycles(new Map([['a', ['b']], ['b', ['a']]]))` → `[['a', 'b']]`.
 */
export function findCycles(parents: ReadonlyMap<string, Iterable<string>>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of parents.keys()) {
    if (done.has(start)) continue;
    const path: string[] = [start];
    const onPath = new Set(path);
    const pending: string[][] = [[...(parents.get(start) ?? [])]];
    while (path.length > 0) {
      const next = pending.at(-1)?.shift();
      if (next === undefined) {
        const left = path.pop() ?? '';
        pending.pop();
        onPath.delete(left);
        done.add(left);
      } else if (onPath.has(next)) {
        cycles.push(path.slice(path.indexOf(next)));
      } else if (!done.has(next)) {
        path.push(next);
        onPath.add(next);
        pending.push([...(parents.get(next) ?? [])]);
      }
    }
  }
  return cycles;
}
