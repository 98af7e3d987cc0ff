import type { Cell } from '../../statistics/cell.ts';

/** A stretch of cells that follow each other without a missing period, all reported or all foretold. */
export interface LinePart {
  readonly cells: readonly Cell[];
  readonly forecast: boolean;
}

/** The usual distance between neighbouring cells, in years; beyond one and a half of it something is missing. */
export function usualStep(series: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of series) {
    for (const [place, cell] of cells.entries()) {
      const before = cells[place - 1];
      if (before === undefined || cell.at <= before.at) continue;
      const step = Math.round((cell.at - before.at) * 365);
      counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  }
  let usual = 365;
  let most = 0;
  for (const [step, count] of counts) {
    if (count > most || (count === most && step > usual)) {
      usual = step;
      most = count;
    }
  }
  return usual / 365;
}

/** Cuts a line where a period is missing and where forecasts begin; a forecast part starts at the last cell reported. */
export function lineParts(cells: readonly Cell[], step: number): readonly LinePart[] {
  const parts: LinePart[] = [];
  let current: Cell[] = [];
  for (const cell of cells) {
    const before = current.at(-1);
    if (before !== undefined && cell.at - before.at > step * 1.5) {
      parts.push({ cells: current, forecast: before.forecast });
      current = [cell];
    } else if (before !== undefined && cell.forecast !== before.forecast) {
      parts.push({ cells: current, forecast: before.forecast });
      current = [before, cell];
    } else {
      current.push(cell);
    }
  }
  const last = current.at(-1);
  return last === undefined ? parts : [...parts, { cells: current, forecast: last.forecast }];
}
