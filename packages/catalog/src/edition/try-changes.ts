import type { Fault } from '../fault/fault.ts';
import type { Limits } from '../package/limits.ts';
import { type LoadedPackage, loadPackage } from '../package/load-package.ts';
import { checkSet } from '../package/package-set.ts';
import type { TableFile } from '../table/table-file.ts';
import type { Changes } from './plan-changes.ts';

/**
 * The faults that a package would have after some changes, without writing them. They are told in the places that the user
 * knows: the given file, or the new source, which has no line yet and whose faults are not told again for every row.
 */
export function tryChanges(
  folder: string,
  beside: readonly LoadedPackage[],
  { files, path, source }: Changes,
  given: TableFile,
  limits: Limits,
): readonly Fault[] {
  const overlay = new Map(files.map((change) => [change.path, Buffer.from(change.text)]));
  const { faults } = checkSet([...beside, loadPackage(folder, limits, overlay)], limits);
  const own = faults.filter((fault) => fault.folder === folder);
  const isNew = (fault: Fault): boolean => fault.file === source.path && (fault.line ?? 0) >= source.line;
  const sourceIsFaulty = own.some(isNew);
  return own.flatMap((fault): Fault[] => {
    if (isNew(fault)) return [{ ...fault, line: null }];
    if (fault.file !== path) return [fault];
    const placed = placeInGiven(fault, given);
    return placed.column === null && sourceIsFaulty ? [] : [placed];
  });
}

/** Rows stand in the same lines of both files; columns may not, and those filled in from the source are in one only. */
function placeInGiven(fault: Fault, given: TableFile): Fault {
  const name = fault.column?.name ?? '';
  const index = (given.order[given.columnAt(name)] ?? -1) + 1;
  return { ...fault, folder: given.folder, file: given.path, column: index > 0 ? { index, name } : null };
}
