import type { Language, Unit } from '@assay/engine';
import type * as Plot from '@observablehq/plot';
import { type ChartSize, type Drawing, WIDTHS } from '../chart.ts';
import { COLOURS } from '../colours.ts';
import { fitText, textWidth } from '../text/text-width.ts';
import { axisText } from '../words/value-text.ts';
import { type Box, boxMark, LABEL, linkMark, SMALL, textMark, type Words } from './marks.ts';
import { renderMarks } from './render-marks.ts';
import { niceTicks } from './ticks.ts';

/** A bar, or what stands in for bars that are left out. */
export type BarRow =
  | {
      readonly kind: 'bar';
      /** Empty where ranks are not told. */
      readonly rank: string;
      readonly name: string;
      readonly value: number;
      readonly label: string;
      readonly stress: boolean;
    }
  | { readonly kind: 'gap'; readonly text: string };

const ROW = 26;
const THICK = 16;
const TOP = 24;
const GAP = 10;

interface BarFrame {
  readonly names: number;
  readonly ranks: number;
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Draws horizontal bars from a zero line, each with its name before and its value behind it. */
export function drawBars(rows: readonly BarRow[], unit: Unit, language: Language, size: ChartSize): Drawing {
  const frame = frameOf(rows, size);
  const height = TOP + rows.length * ROW + 4;
  const middle = (place: number): number => TOP + (place + 0.5) * ROW;
  const boxes: { box: Box; stress: boolean }[] = [];
  const names: (Words & { stress: boolean })[] = [];
  const values: (Words & { stress: boolean })[] = [];
  const ranks: Words[] = [];
  const gaps: Words[] = [];
  for (const [place, row] of rows.entries()) {
    const y = middle(place);
    if (row.kind === 'gap') {
      gaps.push({ x: frame.left - GAP - frame.names, y, text: row.text });
      continue;
    }
    const { name, value, label, stress, rank } = row;
    const from = frame.x(Math.min(0, value));
    const to = frame.x(Math.max(0, value));
    boxes.push({ box: { x: from, y: y - THICK / 2, width: Math.max(1, to - from), height: THICK }, stress });
    const weight = stress ? 'semibold' : 'regular';
    names.push({
      x: frame.left - GAP - frame.names,
      y,
      text: fitText(name, frame.names, LABEL, weight),
      stress,
    });
    values.push({ x: to + 6, y, text: label, stress });
    if (rank !== '') ranks.push({ x: frame.left - GAP - frame.names - GAP, y, text: rank });
  }
  const zero = frame.x(0);
  const bottom = height - 4;
  const words = frame.ticks.map((tick) => ({
    x: frame.x(tick),
    y: 10,
    text: axisText(tick, unit, language),
  }));
  const marks: Plot.Markish[] = [
    linkMark(
      frame.ticks.map((tick) => [
        { x: frame.x(tick), y: TOP - 4 },
        { x: frame.x(tick), y: bottom },
      ]),
      { colour: COLOURS.rule, width: 1 },
    ),
    textMark(words, { anchor: 'middle', colour: COLOURS.soft }),
    boxMark(boxesOf(boxes, false), COLOURS.mute),
    boxMark(boxesOf(boxes, true), COLOURS.ink),
    linkMark(
      [
        [
          { x: zero, y: TOP - 4 },
          { x: zero, y: bottom },
        ],
      ],
      { colour: COLOURS.ink, width: 1 },
    ),
    textMark(ranks, { size: SMALL, anchor: 'end', colour: COLOURS.soft }),
    textMark(gaps, { size: SMALL, colour: COLOURS.soft, halo: true }),
    ...[true, false].flatMap((stress) => {
      const weight = stress ? ('semibold' as const) : ('regular' as const);
      return [
        textMark(
          names.filter((one) => one.stress === stress),
          { size: LABEL, weight },
        ),
        textMark(
          values.filter((one) => one.stress === stress),
          { size: LABEL, weight, halo: true },
        ),
      ];
    }),
  ];
  return { inner: renderMarks(marks, WIDTHS[size], height), width: WIDTHS[size], height };
}

function boxesOf(boxes: readonly { box: Box; stress: boolean }[], stress: boolean): readonly Box[] {
  return boxes.filter((one) => one.stress === stress).map(({ box }) => box);
}

/** Names get what they need up to this part of the width. */
const NAMES: Readonly<Record<ChartSize, number>> = { wide: 0.36, narrow: 0.37 };

function frameOf(rows: readonly BarRow[], size: ChartSize): BarFrame {
  const width = WIDTHS[size];
  const bars = rows.filter((row) => row.kind === 'bar');
  const wide = (text: string): number => textWidth(text, LABEL, 'semibold');
  const names = Math.min(
    Math.ceil(Math.max(0, ...bars.map(({ name }) => wide(name)))) + 1,
    width * NAMES[size],
  );
  const longest = Math.max(0, ...bars.map(({ rank }) => textWidth(rank, SMALL)));
  const ranks = longest === 0 ? 0 : Math.ceil(longest) + GAP;
  const left = ranks + names + GAP;
  const values = bars.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const label = Math.ceil(Math.max(0, ...bars.map((bar) => wide(bar.label)))) + 8;
  const right = width - label;
  const span = high - low || 1;
  const x = (value: number): number => left + ((value - low) / span) * (right - left);
  const ticks = niceTicks(low, high, Math.max(2, Math.floor((right - left) / 90)));
  return { names, ranks, left, right, x, ticks: ticks.filter((tick) => tick >= low && tick <= high) };
}
