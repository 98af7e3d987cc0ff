import { findWarnings } from './check/find-warnings.ts';
import type { Fault } from './fault/fault.ts';
import { sortFaults } from './fault/fault-list.ts';
import { LIMITS, type Limits } from './package/limits.ts';
import { loadPackage } from './package/load-package.ts';
import { checkSet } from './package/package-set.ts';
import type { TableName } from './tables/column.ts';

/** What validating a package came to. Warnings do not keep it from loading. */
export interface Validation {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** Rows that could be read, by table. */
  readonly counts: Readonly<Record<TableName, number>>;
}

/**
 * Everything that is wrong with a package. `beside` are packages that it will be read with and may refer to; their own
 * faults are left out.
 * Example: `validatePackage('data/ai-race')` → `{faults: [], warnings: […], counts: {observations: 15603, …}}`.
 */
export function validatePackage(
  folder: string,
  { beside = [], limits = LIMITS }: { readonly beside?: readonly string[]; readonly limits?: Limits } = {},
): Validation {
  const own = loadPackage(folder, limits);
  const others = beside.map((one) => loadPackage(one, limits));
  const { faults } = checkSet([...others, own], limits);
  return {
    faults: sortFaults(faults.filter((fault) => fault.folder === folder)),
    warnings: findWarnings(own.tables),
    counts: countRows(own.tables),
  };
}

function countRows(
  tables: readonly { readonly name: TableName; readonly count: number }[],
): Readonly<Record<TableName, number>> {
  const count = (name: TableName): number =>
    tables.filter((file) => file.name === name).reduce((sum, file) => sum + file.count, 0);
  return {
    producers: count('producers'),
    publications: count('publications'),
    entities: count('entities'),
    contractions: count('contractions'),
    indicators: count('indicators'),
    idioms: count('idioms'),
    sources: count('sources'),
    observations: count('observations'),
    events: count('events'),
  };
}
