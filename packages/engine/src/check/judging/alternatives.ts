import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Cell } from '../../catalogue/cell.ts';
import type { DayRange } from '../../period/calendar.ts';

/** What a computation needs: the value of an indicator for an entity and period. */
export interface Operand {
  readonly indicator: string;
  readonly entity: string;
  /** The periods of cells that can stand for what the text says, best first. */
  readonly periods: readonly DayRange[];
}

/** One consistent way to fill every operand. */
export interface Alternative {
  readonly cells: readonly Cell[];
  /** The publication, or several joined by `+` where no single one covers the operands. */
  readonly publication: string;
  /** The newest edition among the cells. */
  readonly editionDay: number;
  /** All cells come from one edition. */
  readonly oneEdition: boolean;
  /** Cells come from different publications. */
  readonly mixed: boolean;
}

/** Which cells may be used: editions by a day (inclusive), and perhaps certain publications alone. */
export interface Scope {
  readonly asOf: number;
  readonly publications: ReadonlySet<string> | null;
  /** What is foretold is asked for: values that were told before their time began. */
  readonly forecasts: boolean;
  /** And those that were told before it was over. */
  readonly unfinished?: boolean;
  /** Values up to this day count beside forecasts: a change that is foretold begins at one. */
  readonly upTo?: number;
}

const LIMIT = 64;

/** Every consistent way to fill the operands from one period choice, newest edition first within a publication. */
export function findAlternatives(
  catalogue: Catalogue,
  operands: readonly Operand[],
  scope: Scope,
): Alternative[] {
  const [only] = operands;
  if (only !== undefined && operands.length === 1) return eachAlone(cellsOf(catalogue, only, scope));
  const slots = operands.map((operand) => cellsOf(catalogue, operand, scope));
  if (slots.length === 0 || slots.some((slot) => slot.length === 0)) return [];
  const publications = [...new Set(slots[0]?.map((cell) => cell.record.publication) ?? [])];
  const found: Alternative[] = [];
  for (const publication of publications) {
    const own = slots.map((slot) => slot.filter((cell) => cell.record.publication === publication));
    if (own.some((slot) => slot.length === 0)) continue;
    found.push(...withinPublication(own, publication));
  }
  return found.length > 0 ? found : acrossPublications(slots);
}

/** Each cell as an alternative: those of one period stand by publication, the newest edition of each first. */
function eachAlone(cells: readonly Cell[]): Alternative[] {
  return cells.map((cell) => ({
    cells: [cell],
    publication: cell.record.publication,
    editionDay: cell.editionDay,
    oneEdition: true,
    mixed: false,
  }));
}

/** The cells that can stand for an operand, sorted as they are held: those of its first period that has any in scope. */
function cellsOf(catalogue: Catalogue, operand: Operand, scope: Scope): Cell[] {
  const all = catalogue.cells.get(operand.indicator)?.byEntity.get(operand.entity) ?? [];
  for (const period of operand.periods) {
    const cells: Cell[] = [];
    for (const cell of all) {
      const { from, to } = cell.range;
      if (from > period.from) break;
      if (from === period.from && to === period.to && inScope(cell, scope)) cells.push(cell);
    }
    if (cells.length > 0) return cells;
  }
  return [];
}

/** Whether a value was told before its time was over, or is one from which a change that is foretold counts. */
function foretells({ forecast, editionDay, range }: Cell, { unfinished, upTo }: Scope): boolean {
  return (
    forecast || (unfinished === true && editionDay < range.to) || (upTo !== undefined && range.to <= upTo)
  );
}

/** Whether a cell may be used under a scope. */
export function inScope(cell: Cell, scope: Scope): boolean {
  return (
    cell.editionDay <= scope.asOf &&
    (scope.forecasts ? foretells(cell, scope) : !cell.forecast) &&
    (scope.publications === null || scope.publications.has(cell.record.publication))
  );
}

function withinPublication(slots: readonly (readonly Cell[])[], publication: string): Alternative[] {
  const editions = [...new Set(slots.flat().map((cell) => cell.editionDay))].sort((a, b) => b - a);
  const whole: Alternative[] = [];
  for (const edition of editions) {
    const cells = slots.map((slot) => slot.filter((cell) => cell.editionDay === edition));
    if (cells.every((slot) => slot.length > 0)) whole.push(...combine(cells, publication));
  }
  const newest = combine(
    slots.map((slot) => newestOf(slot)),
    publication,
  );
  return whole.length > 0 ? [...whole, ...newest.filter(({ oneEdition }) => !oneEdition)] : newest;
}

function acrossPublications(slots: readonly (readonly Cell[])[]): Alternative[] {
  return combine(
    slots.map((slot) => newestOfEach(slot)),
    null,
  );
}

function newestOf(cells: readonly Cell[]): Cell[] {
  const newest = Math.max(...cells.map((cell) => cell.editionDay));
  return cells.filter((cell) => cell.editionDay === newest);
}

function newestOfEach(cells: readonly Cell[]): Cell[] {
  const publications = [...new Set(cells.map((cell) => cell.record.publication))];
  return publications.flatMap((publication) =>
    newestOf(cells.filter((cell) => cell.record.publication === publication)),
  );
}

function combine(slots: readonly (readonly Cell[])[], publication: string | null): Alternative[] {
  let rows: Cell[][] = [[]];
  for (const slot of slots) {
    rows = rows.flatMap((row) => slot.map((cell) => [...row, cell]));
    if (rows.length > LIMIT) rows = rows.slice(0, LIMIT);
  }
  return rows.map((cells) => {
    const names = [...new Set(cells.map((cell) => cell.record.publication))];
    const days = new Set(cells.map((cell) => cell.editionDay));
    return {
      cells,
      publication: publication ?? names.join('+'),
      editionDay: Math.max(...days),
      oneEdition: names.length === 1 && days.size === 1,
      mixed: names.length > 1,
    };
  });
}
