import type { Language } from '@assay/engine';
import type * as Plot from '@observablehq/plot';
import type { Cell } from '../../statistics/cell.ts';
import { type ChartSize, type Drawing, WIDTHS } from '../chart.ts';
import { COLOURS } from '../colours.ts';
import { wrapText } from '../text/text-width.ts';
import { tickText } from '../words/period-text.ts';
import { LOOKS } from './draw-lines.ts';
import { arrangeLabels, type EndLabel, labelMarks, labelWidth } from './end-labels.ts';
import { lineParts, usualStep } from './line-parts.ts';
import { dotMark, LABEL, lineMark, linkMark, type Point, SMALL, textMark, type Words } from './marks.ts';
import { renderMarks } from './render-marks.ts';

export interface Panel {
  readonly title: string;
  /** The first and the second entity; one without a value has no cells. */
  readonly lines: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly cells: readonly Cell[];
  }[];
  readonly ranked: boolean;
  readonly language: Language;
}

const COLUMNS: Readonly<Record<ChartSize, number>> = { wide: 2, narrow: 1 };
const BETWEEN = 32;
const LEADING = 18;
const FIELD = 84;
const BELOW = 22;
const APART = 26;
const ROLES = ['first', 'second'] as const;

/** What all panels draw together, so that Plot is asked once. */
interface Layers {
  readonly parts: Record<(typeof ROLES)[number], Point[][]>;
  readonly dots: Record<(typeof ROLES)[number], Point[]>;
  readonly titles: Words[];
  readonly starts: Words[];
  readonly finishes: Words[];
  readonly bases: (readonly [Point, Point])[];
  readonly labels: Plot.Markish[];
}

/** Draws panels of one height in rows, each with its title, its two lines and its own scale from zero. */
export function drawPanels(panels: readonly Panel[], size: ChartSize, nothing: string): Drawing {
  const columns = Math.min(COLUMNS[size], panels.length);
  const width = (WIDTHS[size] - BETWEEN * (columns - 1)) / columns;
  const layers: Layers = {
    parts: { first: [], second: [] },
    dots: { first: [], second: [] },
    titles: [],
    starts: [],
    finishes: [],
    bases: [],
    labels: [],
  };
  let top = 0;
  for (let from = 0; from < panels.length; from += columns) {
    const row = panels.slice(from, from + columns);
    const titles = row.map(({ title }) => wrapText(title, width, LABEL, 'semibold', 2));
    const head = Math.max(...titles.map((lines) => lines.length)) * LEADING + 10;
    for (const [column, panel] of row.entries()) {
      const left = column * (width + BETWEEN);
      for (const [line, text] of (titles[column] ?? []).entries()) {
        layers.titles.push({ x: left, y: top + LEADING * (line + 0.5), text });
      }
      addPanel(layers, panel, { left, top: top + head, width }, nothing);
    }
    top += head + FIELD + BELOW + APART;
  }
  const height = top - APART + 4;
  const marks = [
    linkMark(layers.bases, { colour: COLOURS.mute, width: 1 }),
    textMark(layers.titles, { size: LABEL, weight: 'semibold' }),
    textMark(layers.starts, { size: SMALL, colour: COLOURS.soft }),
    textMark(layers.finishes, { size: SMALL, colour: COLOURS.soft, anchor: 'end' }),
    ...[...ROLES]
      .reverse()
      .flatMap((role) => [
        lineMark(layers.parts[role], { ...LOOKS[role], width: 2 }),
        dotMark(layers.dots[role], { ...LOOKS[role], radius: 3 }),
      ]),
    ...layers.labels,
  ];
  return { inner: renderMarks(marks, WIDTHS[size], height), width: WIDTHS[size], height };
}

function addPanel(
  layers: Layers,
  { lines, ranked, language }: Panel,
  { left, top, width }: { left: number; top: number; width: number },
  nothing: string,
): void {
  const cells = lines.flatMap((line) => line.cells);
  const looks = lines.map(({ name, value }, place): Omit<EndLabel, 'end'> => {
    const role = ROLES[place] ?? 'second';
    return { name, value: value ?? nothing, colour: LOOKS[role].text, weight: 'semibold' };
  });
  const right = left + width - labelWidth(looks, width * 0.5);
  const bottom = top + FIELD;
  const times = cells.map(({ at }) => at);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const values = cells.map(({ newest }) => Number(newest.value));
  const low = Math.min(0, ...values);
  const high = Math.max(low === 0 && !values.some((value) => value > 0) ? 1 : 0, ...values);
  const point = (cell: Cell): Point => {
    const share = (Number(cell.newest.value) - low) / (high - low || 1);
    const along = last === first ? 1 : (cell.at - first) / (last - first);
    return {
      x: left + 4 + along * (right - left - 8),
      y: ranked ? top + 4 + share * (FIELD - 8) : bottom - share * (FIELD - 4),
    };
  };
  layers.bases.push([
    { x: left, y: bottom },
    { x: right, y: bottom },
  ]);
  const ends = [cells.find(({ at }) => at === first), cells.find(({ at }) => at === last)];
  const dates = ends.map((cell) => tickText(shownPeriod(cell?.period ?? ''), language));
  const beneath = bottom + 12;
  if (last > first) layers.starts.push({ x: left, y: beneath, text: dates[0] ?? '' });
  layers.finishes.push({ x: right, y: beneath, text: dates[1] ?? '' });
  const labels = lines.map((line, place): EndLabel => {
    const role = ROLES[place] ?? 'second';
    for (const part of lineParts(line.cells, usualStep([line.cells])))
      layers.parts[role].push(part.cells.map(point));
    const newest = line.cells.at(-1);
    if (newest !== undefined) layers.dots[role].push(point(newest));
    const end = newest === undefined ? { x: right, y: bottom } : point(newest);
    return { ...(looks[place] as Omit<EndLabel, 'end'>), end };
  });
  const room = left + width - right;
  layers.labels.push(...labelMarks(arrangeLabels(labels, { right, top, bottom, room })));
}

/** What an axis says of a period: the year of a part of it, the end of a span. */
function shownPeriod(period: string): string {
  return (period.split('/').at(-1) ?? period)
    .replace(/^([0-9]{4}-[0-9]{2})-[0-9]{2}$/, '$1')
    .replace(/-[HQ][0-9]$/, '');
}
