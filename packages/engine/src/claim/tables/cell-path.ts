import type { TextView } from '../view.ts';
import { captionsOf } from './table-caption.ts';
import { isEmpty, type Part, type TableModel, type TableRow, written } from './table-model.ts';

/** All that speaks of one cell, the nearest of each kind first. */
export interface CellPath {
  /** The header of its column. */
  readonly head: readonly Part[];
  /** What stands at the left of its row. */
  readonly labels: readonly Part[];
  /** The row that groups it, the rows over the header. */
  readonly above: readonly Part[];
  /** All of these, in this order. */
  readonly around: readonly Part[];
  /** What tells what the whole table shows. */
  readonly captions: readonly Part[];
}

/**
 * What speaks of the cell of a column; null where nothing does, or where its row has no label and others do: of 12 in the row
 * `| Korea | 12 |` under `| Country | 2024 |`, the header 2024 and the label Korea.
 */
export function pathOf(text: TextView, table: TableModel, row: TableRow, column: number): CellPath | null {
  const head = table.header
    .flatMap((cells) => cells[column] ?? [])
    .filter((part) => !isEmpty(part))
    .reverse();
  const labels = row.cells.filter((part, index) => table.labels.has(index) && !isEmpty(part));
  if (head.length === 0 && labels.length === 0) return null;
  if (table.labels.size > 0 && labels.length === 0) return null;
  const above = [...(row.group === null ? [] : [row.group]), ...table.titles];
  return { head, labels, above, around: [...head, ...labels, ...above], captions: captionsOf(text, table) };
}

/** The cells over the labels, which may name what the whole table shows: Country. */
export function cornersOf(table: TableModel): readonly Part[] {
  return table.header.flatMap((cells) =>
    cells.filter((part, index) => table.labels.has(index) && !isEmpty(part)),
  );
}

/** Whether the header of a cell's column says something of its figures: that they are shares, or places. */
export function headSays(text: TextView, { head }: CellPath, says: (written: string) => boolean): boolean {
  return head.some((part) => says(written(text, part)));
}

/** What the first of some cells that says anything says; null where none does. */
export function firstOf<T>(parts: readonly Part[], read: (part: Part) => T | null): T | null {
  for (const part of parts) {
    const found = read(part);
    if (found !== null) return found;
  }
  return null;
}
