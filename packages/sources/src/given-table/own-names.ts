import type { GivenTable } from '@assay/engine';

/** Each table is told by its name, so that one whose name is taken is called `… (2)`. Example: two tables `A` → `A`, `A (2)`. */
export function withOwnNames(
  tables: readonly GivenTable[],
  taken: ReadonlySet<string>,
): readonly GivenTable[] {
  const names = new Set(taken);
  return tables.map((table) => {
    let name = table.name;
    for (let times = 2; names.has(name); times++) name = `${table.name} (${times})`;
    names.add(name);
    return { ...table, name };
  });
}
