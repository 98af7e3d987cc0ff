import type { Language, Unit } from '@assay/engine';
import type * as Plot from '@observablehq/plot';
import type { Cell } from '../../statistics/cell.ts';
import { type ChartSize, type Drawing, WIDTHS } from '../chart.ts';
import { COLOURS } from '../colours.ts';
import { arrangeLabels, type EndLabel, labelMarks, labelWidth } from './end-labels.ts';
import { lineParts, usualStep } from './line-parts.ts';
import { dotMark, lineMark, type Point } from './marks.ts';
import { renderMarks } from './render-marks.ts';
import { buildTimeFrame, type TimeFrame } from './time-frame.ts';

/** A line as it is drawn: `first` and `second` stand out, `rest` stays behind. */
export interface DrawnLine {
  readonly name: string;
  /** The newest value, for the label. */
  readonly value: string;
  readonly cells: readonly Cell[];
  readonly role: 'first' | 'second' | 'rest';
}

interface Look {
  readonly colour: string;
  readonly width: number;
  readonly hollow: boolean;
  readonly text: string;
  readonly radius: number;
}

/** Told apart without colour: thick with filled dots, thick with hollow dots, thin with small dots. */
export const LOOKS: Readonly<Record<DrawnLine['role'], Look>> = {
  first: { colour: COLOURS.ink, width: 2.5, hollow: false, text: COLOURS.ink, radius: 3.5 },
  second: { colour: COLOURS.accent, width: 2.5, hollow: true, text: COLOURS.accent, radius: 3.5 },
  rest: { colour: COLOURS.mute, width: 1.25, hollow: false, text: COLOURS.soft, radius: 1.75 },
};
export const FORECAST_DASHES = '5 4';
const LABEL_LIMITS: Readonly<Record<ChartSize, number>> = { wide: 210, narrow: 128 };

/** Where each line ends, as its label wants it. */
function endLabels(lines: readonly DrawnLine[], frame: TimeFrame): readonly EndLabel[] {
  return lines.flatMap(({ cells, name, value, role }) => {
    const last = cells.at(-1);
    return last === undefined ? [] : [{ ...labelLook(role), end: at(frame, last), name, value }];
  });
}

function labelLook(role: DrawnLine['role']): Pick<EndLabel, 'colour' | 'weight'> {
  return { colour: LOOKS[role].text, weight: role === 'rest' ? 'regular' : 'semibold' };
}

/** The field for lines, with room for their labels. */
function lineFrame(lines: readonly DrawnLine[], unit: Unit, language: Language, size: ChartSize): TimeFrame {
  const cells = lines.flatMap((line) => line.cells);
  const labels = lines.map(({ name, value, role }) => ({ ...labelLook(role), name, value }));
  return buildTimeFrame({
    size,
    unit,
    language,
    times: cells.map((cell) => cell.at),
    values: cells.map((cell) => Number(cell.newest.value)),
    labelWidth: labelWidth(labels, LABEL_LIMITS[size]),
  });
}

/** Draws lines with direct labels at their ends. */
export function drawLines(
  lines: readonly DrawnLine[],
  unit: Unit,
  language: Language,
  size: ChartSize,
): Drawing {
  const frame = lineFrame(lines, unit, language, size);
  const step = usualStep(lines.map(({ cells }) => cells));
  const field = { ...frame, room: WIDTHS[size] - frame.right };
  const dotted = lines.every((line) => line.cells.length <= DOTS[size]);
  const marks: Plot.Markish[] = [...frame.axes];
  for (const role of ['rest', 'second', 'first'] as const) {
    const cells = lines.filter((line) => line.role === role).map((line) => line.cells);
    if (cells.length > 0) marks.push(...roleMarks(frame, cells, role, { step, dotted }));
  }
  marks.push(...labelMarks(arrangeLabels(endLabels(lines, frame), field)));
  return {
    inner: renderMarks(marks, frame.width, frame.height),
    width: frame.width,
    height: frame.height,
  };
}

/** Where a line has more cells than this, dots would run together, and every line has one at its end alone. */
const DOTS: Readonly<Record<ChartSize, number>> = { wide: 30, narrow: 14 };

function roleMarks(
  frame: TimeFrame,
  series: readonly (readonly Cell[])[],
  role: DrawnLine['role'],
  { step, dotted }: { readonly step: number; readonly dotted: boolean },
): readonly Plot.Markish[] {
  const look = LOOKS[role];
  const parts = series.flatMap((cells) => lineParts(cells, step));
  const stretch = (forecast: boolean): Point[][] =>
    parts
      .filter((part) => part.forecast === forecast && part.cells.length > 1)
      .map((part) => part.cells.map((cell) => at(frame, cell)));
  const shown = series.flatMap((cells) =>
    dotted ? cells : cells.filter((cell) => cell === cells.at(-1) || isAlone(cell, parts)),
  );
  const reported = shown.filter(({ forecast }) => !forecast).map((cell) => at(frame, cell));
  const foretold = shown.filter(({ forecast }) => forecast).map((cell) => at(frame, cell));
  const marks = [lineMark(stretch(false), look)];
  const ahead = stretch(true);
  if (ahead.length > 0) marks.push(lineMark(ahead, { ...look, dashes: FORECAST_DASHES }));
  const small = role === 'rest' ? 1 : look.width * 0.7;
  marks.push(dotMark(reported, { ...look, width: small }));
  if (foretold.length > 0) marks.push(dotMark(foretold, { ...look, hollow: true, width: small }));
  return marks;
}

function isAlone(cell: Cell, parts: readonly { readonly cells: readonly Cell[] }[]): boolean {
  return parts.some(({ cells }) => cells.length === 1 && cells[0] === cell);
}

function at(frame: TimeFrame, cell: Cell): Point {
  return { x: frame.x(cell.at), y: frame.y(Number(cell.newest.value)) };
}
