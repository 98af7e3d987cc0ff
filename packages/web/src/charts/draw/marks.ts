import * as Plot from '@observablehq/plot';
import { COLOURS } from '../colours.ts';
import type { Weight } from '../text/text-width.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sizes of text in charts. */
export const LABEL = 13;
export const SMALL = 12;

export interface Words extends Point {
  readonly text: string;
}

export interface TextLook {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: string | undefined;
  readonly weight?: Weight | undefined;
  /** A halo of paper behind the letters, where lines may run below them. */
  readonly halo?: boolean;
}

/** Texts, middled on their y. */
export function textMark(words: readonly Words[], look: TextLook = {}): Plot.Markish {
  const { size = SMALL, anchor = 'start', colour = COLOURS.ink, weight = 'regular', halo = false } = look;
  if (words.length === 0) return null;
  return Plot.text(words, {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: anchor,
    fontSize: size,
    fill: colour,
    ...(weight === 'semibold' ? { fontWeight: 600 } : {}),
    ...(halo ? { stroke: COLOURS.paper, strokeWidth: 4 } : {}),
  });
}

export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dashes?: string | undefined;
}

function dashed(dashes: string | undefined): { readonly strokeDasharray?: string } {
  return dashes === undefined ? {} : { strokeDasharray: dashes };
}

/** Lines through points; each array is a line of its own. */
export function lineMark(
  lines: readonly (readonly Point[])[],
  { colour, width, dashes }: LineLook,
): Plot.Markish {
  const rows = lines.flatMap((line, z) => line.map(({ x, y }) => ({ x, y, z })));
  if (rows.length === 0) return null;
  return Plot.line(rows, {
    x: 'x',
    y: 'y',
    z: 'z',
    stroke: colour,
    strokeWidth: width,
    ...dashed(dashes),
  });
}

/** Straight lines from one point to another. */
export function linkMark(links: readonly (readonly [Point, Point])[], look: LineLook): Plot.Markish {
  const rows = links.map(([from, to]) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }));
  if (rows.length === 0) return null;
  return Plot.link(rows, {
    x1: 'x1',
    y1: 'y1',
    x2: 'x2',
    y2: 'y2',
    stroke: look.colour,
    strokeWidth: look.width,
    ...dashed(look.dashes),
  });
}

/** Dots; hollow ones are filled with paper. */
export function dotMark(
  points: readonly Point[],
  look: {
    readonly colour: string;
    readonly radius: number;
    readonly hollow?: boolean;
    readonly width?: number;
  },
): Plot.Markish {
  if (points.length === 0) return null;
  return Plot.dot(points, {
    x: 'x',
    y: 'y',
    r: look.radius,
    fill: look.hollow === true ? COLOURS.paper : look.colour,
    stroke: look.colour,
    strokeWidth: look.width ?? 1.5,
  });
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Filled rectangles. */
export function boxMark(boxes: readonly Box[], colour: string, opacity = 1): Plot.Markish {
  const rows = boxes.map(({ x, y, width, height }) => ({ x1: x, x2: x + width, y1: y, y2: y + height }));
  if (rows.length === 0) return null;
  return Plot.rect(rows, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill: colour,
    ...(opacity === 1 ? {} : { fillOpacity: opacity }),
  });
}

/** Hollow diamonds. */
export function diamondMark(points: readonly Point[], colour: string): Plot.Markish {
  return Plot.dot(points, {
    x: 'x',
    y: 'y',
    r: 8,
    symbol: 'diamond',
    fill: COLOURS.paper,
    stroke: colour,
    strokeWidth: 2.25,
  });
}

/** Rings, through which what lies below is seen. */
export function ringMark(points: readonly Point[], colour: string): Plot.Markish {
  return Plot.dot(points, { x: 'x', y: 'y', r: 6.5, fill: 'none', stroke: colour, strokeWidth: 1.5 });
}
