import type { FormName } from '../forms/form-names.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { exact, signumOf } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { scaleQuantity } from '../quantity/scale-quantity.ts';
import { argumentsOf } from './bind-entities.ts';
import type { Draft, EntityArgument, PeriodArgument } from './draft.ts';
import { captionsOf } from './table-caption.ts';
import { baseOfHead, directionOf, formOfChange, timeOfLevelBefore } from './table-change.ts';
import {
  isEmpty,
  isInside,
  type Part,
  type TableModel,
  type TableRow,
  tableOf,
  written,
} from './table-model.ts';
import { noteOf } from './table-notes.ts';
import { foretells, periodOfCell } from './table-period.ts';
import { unitOfCaption, unitOfHead } from './table-unit.ts';
import type { SentenceView, TextView } from './view.ts';

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
 * bearer for its other rows or columns and none for this one (others, total), the cell is left open.
 */
export function draftTableRow(text: TextView, view: SentenceView): TableDraft[] {
  const table = tableOf(text, view);
  const row = table.rows.find((one) => one.view === view);
  if (row === undefined || table.header.length === 0) return [];
  return row.cells.flatMap((cell, column): TableDraft[] => {
    if (table.labels.has(column) || table.ordinals.has(column)) return [];
    const quantity = cell.view.quantities.find(
      (item) => item.role === 'measure' && isInside(item.span, cell.span),
    );
    if (quantity === undefined) return [];
    const path = pathOf(text, table, row, column);
    if (path === null) return [];
    const subjects = bearersOf(table, path);
    if (subjects === null) return [];
    const { head, labels, captions } = path;
    const around = [...head, ...labels, ...path.above];
    const unit =
      firstOf(around, (part) => unitOfHead(written(text, part), text.language)) ??
      firstOf(captions, (part) => unitOfCaption(written(text, part), text.language));
    const rules = claimRulesOf(text.language);
    const heads = (says: (head: string) => boolean): boolean =>
      head.some((part) => says(written(text, part)));
    const value =
      quantity.unit === null && unit === null && isRank(quantity) && heads(rules.headsRank)
        ? { ...quantity, unit: 'rank' as const }
        : unit === null || quantity.unit !== null
          ? quantity
          : scaleQuantity(quantity, unit);
    const change = firstOf(head, (part) => rules.headsChange(written(text, part)));
    const isShare = value.unit === 'percent' && heads(rules.headsShare);
    const form: FormName = value.unit === 'rank' ? 'rank' : change === null ? 'value' : formOfChange(value);
    const said = periodOf(text, table, around, captions);
    const from =
      change === null
        ? null
        : (firstOf(head, (part) => baseOfHead(text, part)) ?? timeOfLevelBefore(text, table, column));
    const since = from ?? (said?.mention.use === 'since' ? said : null);
    const period =
      from === null ? said : periodOfLevel(text, table, column, [...labels, ...path.above], captions);
    return [
      {
        draft: {
          form,
          span: quantity.span,
          sentence: view.index,
          clause: cell.span,
          quantity: value,
          operands: [value],
          subjects,
          names: subjects,
          whole: null,
          others: [],
          period: from === null && since !== null ? null : period,
          base: since,
          direction: change === null ? null : directionOf(value, written(text, cell), change),
          modality: around.some((part) => foretells(text, part)) ? 'forecast' : 'asserted',
          negated: false,
          ofWhole: isShare,
          arrives: false,
          perMonth: false,
          combined: false,
          rule: TABLE_CELL,
        },
        namedBy: around,
        captions: [...cornersOf(table), ...captions],
        isOneOfMany: hasManyColumns(table),
        first: table.first,
        next: table.next,
      },
    ];
  });
}

function hasManyColumns({ header, labels, ordinals }: TableModel): boolean {
  return Math.max(...header.map((cells) => cells.length)) - labels.size - ordinals.size > 1;
}

/** All that speaks of one cell, the nearest of each kind first. */
interface Path {
  readonly head: readonly Part[];
  readonly labels: readonly Part[];
  /** The row that groups it, the rows over the header. */
  readonly above: readonly Part[];
  readonly captions: readonly Part[];
}

function pathOf(text: TextView, table: TableModel, row: TableRow, column: number): Path | null {
  const head = table.header
    .flatMap((cells) => cells[column] ?? [])
    .filter((part) => !isEmpty(part))
    .reverse();
  const labels = row.cells.filter((part, index) => table.labels.has(index) && !isEmpty(part));
  if (head.length === 0 && labels.length === 0) return null;
  if (table.labels.size > 0 && labels.length === 0) return null;
  const above = [...(row.group === null ? [] : [row.group]), ...table.titles];
  return { head, labels, above, captions: captionsOf(text, table) };
}

/** The cells over the labels: they may name what the whole table shows. */
function cornersOf(table: TableModel): readonly Part[] {
  return table.header.flatMap((cells) =>
    cells.filter((part, index) => table.labels.has(index) && !isEmpty(part)),
  );
}

/**
 * Whom a cell is about: whom its labels name, else its header, the rows above, the one that the caption names. Null where others of
 * the table's rows or columns are of bearers, and this one of none that is known.
 */
function bearersOf(table: TableModel, { head, labels, above, captions }: Path): EntityArgument[] | null {
  const named = firstOf(labels, bearersIn);
  const over = firstOf(head, bearersIn);
  const isWhole = named?.every(({ ids }) => ids.includes('WLD')) === true;
  const own = (isWhole ? null : named) ?? over ?? named ?? firstOf(above, bearersIn);
  if (own !== null) return own;
  if (
    table.rows.some(({ cells }) =>
      cells.some((part, index) => table.labels.has(index) && bearersIn(part) !== null),
    )
  )
    return null;
  if (table.header.some((cells) => cells.some((part) => bearersIn(part) !== null))) return null;
  return firstOf(captions, soleBearersIn) ?? [];
}

/** When a cell is of: as the nearest of all that speaks of it says, else a note on it. */
function periodOf(
  text: TextView,
  table: TableModel,
  around: readonly Part[],
  captions: readonly Part[],
): PeriodArgument | null {
  const say = (part: Part): PeriodArgument | null => periodOfCell(text, part);
  return (
    firstOf(around, say) ??
    firstOf(cornersOf(table), (part) => (saysOneTime(part) ? say(part) : null)) ??
    firstOf(captions, (part) => (saysOneTime(part) ? say(part) : null)) ??
    firstOf([...around, ...cornersOf(table), ...captions], (part) => {
      const note = noteOf(text, part);
      return note === null ? null : periodOfCell(text, note);
    })
  );
}

/** No ranking is read that has more places. */
const MOST_PLACES = exact(500);

function isRank({ value }: Quantity): boolean {
  return value.d === 1n && signumOf(value) > 0 && value.lte(MOST_PLACES);
}

/** When a change ended whose column says when it began: as its labels say, else the column of the level beside it, else the caption. */
function periodOfLevel(
  text: TextView,
  table: TableModel,
  column: number,
  around: readonly Part[],
  captions: readonly Part[],
): PeriodArgument | null {
  const beside = table.header.flatMap((cells) => cells.filter((_, index) => index < column).reverse());
  return periodOf(text, table, [...around, ...beside], captions);
}

function firstOf<T>(parts: readonly Part[], read: (part: Part) => T | null): T | null {
  for (const part of parts) {
    const found = read(part);
    if (found !== null) return found;
  }
  return null;
}

function bearersIn({ view, span }: Part): EntityArgument[] | null {
  const found = view.entities.find((entity) => isInside(entity, span));
  return found === undefined ? null : argumentsOf(found);
}

function saysOneTime({ view, span }: Part): boolean {
  return view.periods.filter((period) => isInside(period.span, span)).length < 2;
}

/** The bearer that a caption names, if it is the only one. */
function soleBearersIn({ view, span }: Part): EntityArgument[] | null {
  const found = view.entities.filter((entity) => isInside(entity, span));
  return found.length === 1 && found[0] !== undefined ? argumentsOf(found[0]) : null;
}
