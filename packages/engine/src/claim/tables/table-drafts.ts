import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Draft, EntityArgument } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';
import { bearersOfCell } from './cell-bearers.ts';
import { type CellPath, cornersOf, firstOf, headSays, pathOf } from './cell-path.ts';
import { timesOfCell } from './cell-times.ts';
import { valueOfCell } from './cell-value.ts';
import { directionOf, formOfChange, isMultipleOfLevels } from './table-change.ts';
import { isInside, type Part, type TableModel, type TableRow, tableOf, written } from './table-model.ts';
import { foretells } from './table-period.ts';

/** The rule of every claim that a cell of a table makes. */
export const TABLE_CELL = 'table.cell';

/** A claim that a cell of a table makes, with the stretches whose words name its statistic. */
export interface TableDraft {
  readonly draft: Draft;
  /** The header above, the labels at the left, and the row that speaks of the rows below it. */
  readonly namedBy: readonly Part[];
  /** What tells what the whole table shows, the nearest first; it speaks where the others do not. */
  readonly captions: readonly Part[];
  /** The table has more columns of figures than its own. */
  readonly isOneOfMany: boolean;
  /** The first sentence of the table, and the one behind it. */
  readonly first: number;
  readonly next: number;
}

/**
 * The claims of one row of a table: each number is a value of what the header of its column and the labels of its row name, with
 * the bearer, time and unit that these say, else the row that groups it, the table's title or its caption. Where a table has a
 * bearer for its other rows or columns and none for this one (others, total), the cell is left open. Of `| Korea | 12 | 15 |`
 * under `| Country | 2023 | 2024 |`, two claims of Korea.
 */
export function draftTableRow(text: TextView, view: SentenceView): TableDraft[] {
  const table = tableOf(text, view);
  const row = table.rows.find((one) => one.view === view);
  if (row === undefined || table.header.length === 0) return [];
  return row.cells.flatMap((part, column) => draftCell(text, table, row, part, column) ?? []);
}

function draftCell(
  text: TextView,
  table: TableModel,
  row: TableRow,
  part: Part,
  column: number,
): TableDraft | null {
  if (table.labels.has(column) || table.ordinals.has(column)) return null;
  const quantity = part.view.quantities.find(
    (item) => item.role === 'measure' && isInside(item.span, part.span),
  );
  const path = quantity === undefined ? null : pathOf(text, table, row, column);
  const subjects = path === null ? null : bearersOfCell(table, path);
  if (quantity === undefined || path === null || subjects === null) return null;
  const cell = { part, column, sentence: row.view.index, quantity, subjects };
  return {
    draft: claimOfCell(text, table, cell, path),
    namedBy: path.around,
    captions: [...cornersOf(table), ...path.captions],
    isOneOfMany: hasManyColumns(table),
    first: table.first,
    next: table.next,
  };
}

/** A cell that makes a claim: where it stands, its number, and whom it is about. */
interface Cell {
  readonly part: Part;
  readonly column: number;
  readonly sentence: number;
  readonly quantity: Quantity;
  readonly subjects: readonly EntityArgument[];
}

function claimOfCell(text: TextView, table: TableModel, cell: Cell, path: CellPath): Draft {
  const { part, column, sentence, quantity, subjects } = cell;
  const { headsChange, headsShare } = claimRulesOf(text.language);
  const value = valueOfCell(text, quantity, path);
  const change =
    firstOf(path.head, (head) => headsChange(written(text, head))) ??
    (isMultipleOfLevels(text, table, column, value) ? 'either' : null);
  const { period, base } = timesOfCell(text, table, column, path, change !== null);
  return {
    form: value.unit === 'rank' ? 'rank' : change === null ? 'value' : formOfChange(value),
    span: quantity.span,
    sentence,
    clause: part.span,
    quantity: value,
    operands: [value],
    subjects,
    names: subjects,
    whole: null,
    others: [],
    period,
    base,
    direction: change === null ? null : directionOf(value, written(text, part), change),
    modality: path.around.some((said) => foretells(text, said)) ? 'forecast' : 'asserted',
    negated: false,
    ofWhole: value.unit === 'percent' && headSays(text, path, headsShare),
    /** A multiple in a table is what one is of the other, not by how much more. */
    arrives: value.shape === 'multiple',
    perMonth: false,
    combined: false,
    rule: TABLE_CELL,
  };
}

function hasManyColumns({ header, labels, ordinals }: TableModel): boolean {
  return Math.max(...header.map((cells) => cells.length)) - labels.size - ordinals.size > 1;
}
