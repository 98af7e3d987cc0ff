import { overlaps, type Span } from '../../text/span.ts';
import { findCells } from '../../text/table-cells.ts';
import type { SentenceView, TextView } from '../view.ts';
import { isBareYear } from './table-period.ts';

/** A stretch of a sentence: a cell, or a caption. */
export interface Part {
  readonly view: SentenceView;
  readonly span: Span;
}

/** A row of figures with all that the table says of them at the left and above. */
export interface TableRow {
  readonly view: SentenceView;
  readonly cells: readonly Part[];
  /** The row above that alone speaks of all rows up to the next of its kind: **2024**, Europe. */
  readonly group: Part | null;
}

/** A table of a text: rows that stand on neighbouring lines. */
export interface TableModel {
  /** Index of its first sentence, and of the one behind its last. */
  readonly first: number;
  readonly next: number;
  /** Rows above the figures that speak of every column. */
  readonly titles: readonly Part[];
  /** The rows of the header, the outermost first. */
  readonly header: readonly (readonly Part[])[];
  readonly rows: readonly TableRow[];
  /** Columns that say of what a row is: without figures, years among them. */
  readonly labels: ReadonlySet<number>;
  /** Columns that only number the rows. */
  readonly ordinals: ReadonlySet<number>;
}

/** The table that holds a row; made once for all of them. */
export function tableOf(text: TextView, view: SentenceView): TableModel {
  const known = TABLES.get(view);
  if (known !== undefined) return known;
  let first = view.index;
  while (joins(text, first - 1)) first--;
  let next = view.index + 1;
  while (joins(text, next - 1)) next++;
  const rows = text.sentences.slice(first, next);
  const model = modelOf(text, rows, first, next);
  for (const row of rows) TABLES.set(row, model);
  return model;
}

/** No table that is read has more columns. */
const MOST_COLUMNS = 100;

/** Go with the rows. */
const TABLES = new WeakMap<SentenceView, TableModel>();

/** Whether a sentence and the next are rows of one table: no line stands between them but a rule. */
function joins(text: TextView, index: number): boolean {
  const [one, two] = [text.sentences[index], text.sentences[index + 1]];
  if (one?.sentence.block.kind !== 'table-row' || two?.sentence.block.kind !== 'table-row') return false;
  return !/\n[ \t]*\n/.test(text.text.slice(one.sentence.end, two.sentence.start));
}

function modelOf(text: TextView, views: readonly SentenceView[], first: number, next: number): TableModel {
  const parts = views.map((view) =>
    findCells(text.text, view.sentence)
      .slice(0, MOST_COLUMNS)
      .map((span): Part => ({ view, span })),
  );
  const body = bodyStart(text, views, parts);
  const titles: Part[] = [];
  const header: Part[][] = [];
  let group: Part | null = null;
  for (const cells of parts.slice(0, body)) {
    const alone = soleCell(cells);
    if (alone === null || (cells.length === 1 && body === 1)) header.push(cells);
    else if (header.length === 0) titles.push(alone);
    else group = alone;
  }
  const rows: TableRow[] = [];
  let above: readonly Part[] = [];
  for (const [index, cells] of parts.slice(body).entries()) {
    const view = views[body + index];
    if (view === undefined) continue;
    const alone = soleCell(cells);
    if (alone !== null && !holdsFigure(text, alone)) {
      group = alone;
      above = [];
      continue;
    }
    const filled = filledDown(text, cells, above);
    above = filled;
    rows.push({ view, cells: filled, group });
  }
  return { first, next, titles, header, rows, ...columnsOf(text, header, rows) };
}

/** How many rows stand above the figures: those before the rule, else the first; and such as go on beneath it in the same columns. */
function bodyStart(
  text: TextView,
  views: readonly SentenceView[],
  parts: readonly (readonly Part[])[],
): number {
  let start = 1;
  for (let at = 0; at + 1 < views.length; at++) {
    const [one, two] = [views[at], views[at + 1]];
    if (one === undefined || two === undefined) break;
    if (!RULED.test(text.text.slice(one.sentence.end, two.sentence.start))) continue;
    start = at + 1;
    break;
  }
  while (
    start < parts.length - 1 &&
    soleCell(parts[start - 1] ?? []) !== null &&
    start === 1 &&
    !isRuled(text, views, start)
  )
    start++;
  while (start < parts.length - 1 && goesOn(text, parts[start - 1] ?? [], parts[start] ?? [])) start++;
  return Math.min(start, parts.length);
}

const RULED = /-{2,}/;

function isRuled(text: TextView, views: readonly SentenceView[], start: number): boolean {
  const [one, two] = [views[start - 1], views[start]];
  return (
    one !== undefined &&
    two !== undefined &&
    RULED.test(text.text.slice(one.sentence.end, two.sentence.start))
  );
}

/** A second row of a header says nothing at the left, or what the first says, and holds no figures: the years, the units. */
function goesOn(text: TextView, above: readonly Part[], cells: readonly Part[]): boolean {
  const [label, ...rest] = cells;
  const [head] = above;
  if (label === undefined || rest.every(isEmpty)) return false;
  const isBlank = isEmpty(label) || (head !== undefined && written(text, label) === written(text, head));
  return isBlank && rest.every((cell) => !holdsFigure(text, cell));
}

/** The one cell of a row that is filled, or null. */
function soleCell(cells: readonly Part[]): Part | null {
  const filled = cells.filter((cell) => !isEmpty(cell));
  return filled.length === 1 && filled[0] === cells[0] ? (filled[0] ?? null) : null;
}

/** A row that leaves its first cell empty and says something else before its figures goes on about the label above. */
function filledDown(text: TextView, cells: readonly Part[], above: readonly Part[]): readonly Part[] {
  const [label, ...rest] = cells;
  const [last] = above;
  if (label === undefined || last === undefined || !isEmpty(label)) return cells;
  const second = rest[0];
  return second !== undefined && !isEmpty(second) && !holdsFigure(text, second) ? [last, ...rest] : cells;
}

function columnsOf(
  text: TextView,
  header: readonly (readonly Part[])[],
  rows: readonly TableRow[],
): Pick<TableModel, 'labels' | 'ordinals'> {
  const labels = new Set<number>();
  const ordinals = new Set<number>();
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < width; column++) {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? []).filter((cell) => !isEmpty(cell));
    const figures = cells.filter((cell) => holdsFigure(text, cell));
    if (cells.length > 0 && figures.length === 0) labels.add(column);
    else if (countsUp(text, cells) && !isNamed(header, column)) ordinals.add(column);
  }
  const [first] = [...labels, ...ordinals];
  /** What stands at the left are labels, if odd ones: figures there are none unless the header says whose they are. */
  if (first === undefined && !isNamed(header, 0)) labels.add(0);
  return { labels, ordinals };
}

/** 1, 2, 3 … */
function countsUp(text: TextView, cells: readonly Part[]): boolean {
  return (
    cells.length > 1 &&
    cells.every((cell, index) => written(text, cell).replace(/\.$/, '') === `${index + 1}`)
  );
}

/** Whether the header of a column names a bearer or a time. */
function isNamed(header: readonly (readonly Part[])[], column: number): boolean {
  return header.some((cells) => {
    const cell = cells[column];
    return (
      cell !== undefined &&
      (cell.view.entities.some((entity) => isInside(entity, cell.span)) ||
        cell.view.periods.some(({ span }) => isInside(span, cell.span)))
    );
  });
}

/** Whether a cell holds a figure: a number that measures, and is no bare year nor part of a name: Llama 3.1 405B. */
function holdsFigure(text: TextView, cell: Part): boolean {
  if (isBareYear(written(text, cell))) return false;
  return cell.view.quantities.some(
    ({ role, span }) =>
      role === 'measure' &&
      isInside(span, cell.span) &&
      !cell.view.entities.some((entity) => overlaps(entity, span)),
  );
}

/** Whether a cell is empty. */
export function isEmpty({ span }: Part): boolean {
  return span.start === span.end;
}

/** What a cell says. */
export function written(text: TextView, { span }: Part): string {
  return text.text.slice(span.start, span.end);
}

/** Whether a span lies in another. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
