import { argumentsOf } from '../bearers/bind-entities.ts';
import type { EntityArgument } from '../draft.ts';
import { type CellPath, firstOf } from './cell-path.ts';
import { isInside, type Part, type TableModel } from './table-model.ts';

/**
 * Whom a cell is about: whom its labels name, else its header, the rows above, the one that the caption names. Null where others of
 * the table's rows or columns are of bearers, and this one of none that is known: in `| Korea | 12 |`, Korea; in `| Others | 40 |`
 * below it, null.
 */
export function bearersOfCell(
  table: TableModel,
  { head, labels, above, captions }: CellPath,
): EntityArgument[] | null {
  const named = firstOf(labels, bearersIn);
  const over = firstOf(head, bearersIn);
  const isWhole = named?.every(({ ids }) => ids.includes('WLD')) === true;
  const own = (isWhole ? null : named) ?? over ?? named ?? firstOf(above, bearersIn);
  if (own !== null) return own;
  return isOfBearers(table) ? null : (firstOf(captions, soleBearersIn) ?? []);
}

/** Whether a label or a header of a table names a bearer. */
function isOfBearers({ rows, header, labels }: TableModel): boolean {
  const names = (part: Part): boolean => bearersIn(part) !== null;
  return (
    rows.some(({ cells }) => cells.some((part, index) => labels.has(index) && names(part))) ||
    header.some((cells) => cells.some(names))
  );
}

function bearersIn({ view, span }: Part): EntityArgument[] | null {
  const found = view.entities.find((entity) => isInside(entity, span));
  return found === undefined ? null : argumentsOf(found);
}

/** The bearer that a caption names, if it is the only one. */
function soleBearersIn({ view, span }: Part): EntityArgument[] | null {
  const found = view.entities.filter((entity) => isInside(entity, span));
  return found.length === 1 && found[0] !== undefined ? argumentsOf(found[0]) : null;
}
