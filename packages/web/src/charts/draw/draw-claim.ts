import type * as Plot from '@observablehq/plot';
import type { Cell } from '../../statistics/cell.ts';
import { type ChartSize, type Drawing, WIDTHS } from '../chart.ts';
import { COLOURS, VERDICT_MARKS } from '../colours.ts';
import type { ClaimDrawing } from './claim-drawing.ts';
import { claimLabels } from './claim-labels.ts';
import { FORECAST_DASHES } from './draw-lines.ts';
import { arrangeLabels, labelMarks, labelWidth } from './end-labels.ts';
import { lineParts, usualStep } from './line-parts.ts';
import { boxMark, diamondMark, dotMark, lineMark, linkMark, type Point, ringMark } from './marks.ts';
import { renderMarks } from './render-marks.ts';
import { buildTimeFrame, type TimeFrame } from './time-frame.ts';

const LABEL_LIMITS: Readonly<Record<ChartSize, number>> = { wide: 220, narrow: 150 };
/** Beyond this many cells in a line, dots would run together. */
const DOTS = 30;

/** Draws the series of a claim. */
export function drawClaim(drawing: ClaimDrawing, size: ChartSize): Drawing {
  const { cells, earlier, rings, claimed, unit, language } = drawing;
  const labels = claimLabels(drawing, size);
  const times = [...cells.map(({ at }) => at), ...(claimed === null ? [] : [claimed.at])];
  const heights = [
    ...cells.map(({ newest }) => Number(newest.value)),
    ...earlier.flatMap(({ points }) => points.map(({ value }) => Number(value))),
    ...(claimed === null ? [] : [Number(claimed.value), ...(claimed.low === null ? [] : [claimed.low])]),
    ...(claimed?.high == null ? [] : [claimed.high]),
  ];
  const frame = buildTimeFrame({
    size,
    unit,
    language,
    times,
    values: heights,
    labelWidth: labelWidth(labels, LABEL_LIMITS[size]),
  });
  const at = (where: number, value: number): Point => ({ x: frame.x(where), y: frame.y(value) });
  const { colour } = VERDICT_MARKS[drawing.verdict];
  const marks: Plot.Markish[] = [...frame.axes, ...bandMarks(frame, drawing)];
  marks.push(
    lineMark(
      earlier.map(({ points }) => points.map((point) => at(point.at, Number(point.value)))),
      { colour: COLOURS.mute, width: 1 },
    ),
    dotMark(
      earlier.flatMap(({ points }) => points.map((point) => at(point.at, Number(point.value)))),
      { colour: COLOURS.mute, radius: 1.5, width: 1 },
    ),
    ...seriesMarks(cells, at),
  );
  if (claimed !== null) marks.push(diamondMark([at(claimed.at, Number(claimed.value))], colour));
  marks.push(
    ringMark(
      rings.map((ring) => at(ring.at, Number(ring.value.value))),
      COLOURS.ink,
    ),
    dotMark(
      rings.map((ring) => at(ring.at, Number(ring.value.value))),
      { colour: COLOURS.ink, radius: 3 },
    ),
  );
  const placed = arrangeLabels(
    labels.map((one) => ({ ...one, end: at(one.at, one.height) })),
    { ...frame, room: WIDTHS[size] - frame.right },
  );
  marks.push(...labelMarks(placed));
  return { inner: renderMarks(marks, frame.width, frame.height), width: frame.width, height: frame.height };
}

/** The tolerance across the field, at least so high that it is seen, between two dashed edges. */
function bandMarks(frame: TimeFrame, { claimed, verdict }: ClaimDrawing): readonly Plot.Markish[] {
  if (claimed === null) return [];
  const { colour } = VERDICT_MARKS[verdict];
  const ends = [claimed.high, claimed.low].map((bound, place) =>
    bound === null ? (place === 0 ? frame.top : frame.bottom) : frame.y(bound),
  );
  const top = Math.max(frame.top, Math.min(...ends));
  const bottom = Math.min(frame.bottom, Math.max(...ends));
  const height = Math.max(2, bottom - top);
  const y = (top + bottom - height) / 2;
  const edge = (at: number): readonly [Point, Point] => [
    { x: frame.left, y: at },
    { x: frame.right, y: at },
  ];
  return [
    boxMark([{ x: frame.left, y, width: frame.right - frame.left, height }], colour, 0.14),
    linkMark(height > 4 ? [edge(y), edge(y + height)] : [edge(y + height / 2)], {
      colour,
      width: 0.75,
      dashes: '3 3',
    }),
  ];
}

function seriesMarks(
  cells: readonly Cell[],
  at: (where: number, value: number) => Point,
): readonly Plot.Markish[] {
  const parts = lineParts(cells, usualStep([cells]));
  const point = (cell: Cell): Point => at(cell.at, Number(cell.newest.value));
  const stretch = (forecast: boolean): Point[][] =>
    parts.filter((part) => part.forecast === forecast).map((part) => part.cells.map(point));
  const look = { colour: COLOURS.ink, width: 2.25 };
  const dots = cells.length <= DOTS ? cells : [];
  return [
    lineMark(stretch(false), look),
    lineMark(stretch(true), { ...look, dashes: FORECAST_DASHES }),
    dotMark(dots.filter(({ forecast }) => !forecast).map(point), { colour: COLOURS.ink, radius: 2.5 }),
    dotMark(dots.filter(({ forecast }) => forecast).map(point), {
      colour: COLOURS.ink,
      radius: 2.5,
      hollow: true,
    }),
  ];
}
