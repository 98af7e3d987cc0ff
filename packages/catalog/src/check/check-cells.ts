import type { Fault } from '../fault/fault.ts';
import { FaultList } from '../fault/fault-list.ts';
import type { TableFile } from '../table/table-file.ts';
import type { Column, ColumnKind } from '../tables/column.ts';
import { type CellProblem, checkCell, type KnownIds } from './check-cell.ts';

/** Faults of single cells of the files of one table. */
export function checkCells(files: readonly TableFile[], known: KnownIds, longest: number): readonly Fault[] {
  const columns = files[0]?.table.columns ?? [];
  return columns.flatMap((column, index) => checkColumn(files, column, index, known, longest));
}

/** Kinds of cells that tend to say the same in many rows; remembering the others costs more than judging them. */
const REPEATING: ReadonlySet<ColumnKind['kind']> = new Set(['text', 'choice', 'period', 'reference']);

/** Judges each different text of a repeating column once. */
function checkColumn(
  files: readonly TableFile[],
  column: Column,
  index: number,
  known: KnownIds,
  longest: number,
): readonly Fault[] {
  const faults = new FaultList();
  const judged = new Map<string, CellProblem | null>();
  const repeats = REPEATING.has(column.is.kind);
  for (const file of files) {
    const cells = file.columns[index] ?? [];
    let above: string | null = null;
    let found: CellProblem | null = null;
    for (let place = 0; place < cells.length && !faults.full; place += 1) {
      const cell = cells[place] ?? '';
      if (cell !== above) {
        above = cell;
        const before = judged.get(cell);
        found = before === undefined ? checkCell(column, cell, known, longest) : before;
        if (before === undefined && repeats) judged.set(cell, found);
      }
      if (found !== null) faults.add(file.fault(found.code, place, index, found.value, found.expected));
    }
  }
  return faults.faults;
}
