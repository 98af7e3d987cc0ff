import type { Language, Unit } from '@assay/engine';
import type * as Plot from '@observablehq/plot';
import type { ChartSize } from '../chart.ts';
import { WIDTHS } from '../chart.ts';
import { COLOURS } from '../colours.ts';
import { textWidth } from '../text/text-width.ts';
import { tickText } from '../words/period-text.ts';
import { axisText } from '../words/value-text.ts';
import { linkMark, SMALL, textMark } from './marks.ts';
import { niceTicks, timeTicks } from './ticks.ts';

/** A field of time and value in pixels, with its axes. */
export interface TimeFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly axes: readonly Plot.Markish[];
}

export interface FrameQuestion {
  readonly size: ChartSize;
  readonly unit: Unit;
  readonly language: Language;
  /** Every place and value that must lie inside. */
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** Room for labels at the ends of lines. */
  readonly labelWidth: number;
}

const HEIGHTS: Readonly<Record<ChartSize, number>> = { wide: 320, narrow: 260 };
const TOP = 14;
const BELOW = 28;

/** Lays a field out: axes as wide as their words, and room for labels on the right. */
export function buildTimeFrame({
  size,
  unit,
  language,
  times,
  values,
  labelWidth,
}: FrameQuestion): TimeFrame {
  const width = WIDTHS[size];
  const height = HEIGHTS[size];
  const ranked = unit === 'rank';
  const ticks = valueTicks(values, ranked);
  const words = ticks.map((tick) => axisText(tick, unit, language));
  const left = Math.ceil(Math.max(...words.map((text) => textWidth(text, SMALL)))) + 10;
  const right = width - labelWidth - 12;
  const bottom = height - BELOW;
  const low = Math.min(...times);
  const high = Math.max(...times);
  const slack = high > low ? 0 : 0.5;
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? 1;
  const inset = 8;
  const x = (at: number): number =>
    left + inset + ((at - low + slack) / (high - low + 2 * slack)) * (right - left - 2 * inset);
  const share = (value: number): number => (value - first) / (last - first);
  const y = (value: number): number => {
    return ranked ? TOP + share(value) * (bottom - TOP) : bottom - share(value) * (bottom - TOP);
  };
  const count = Math.max(2, Math.floor((right - left) / 56));
  const marks = timeTicks(low, high, count);
  const axes = [
    linkMark(
      ticks.map((tick) => [
        { x: left, y: y(tick) },
        { x: right, y: y(tick) },
      ]),
      { colour: COLOURS.rule, width: 1 },
    ),
    textMark(
      ticks.map((tick, place) => ({ x: left - 8, y: y(tick), text: words[place] ?? '' })),
      { anchor: 'end', colour: COLOURS.soft },
    ),
    linkMark(
      marks.map(({ at }) => [
        { x: x(at), y: bottom },
        { x: x(at), y: bottom + 5 },
      ]),
      { colour: COLOURS.mute, width: 1 },
    ),
    textMark(
      marks.map(({ at, period }) => ({ x: x(at), y: bottom + 16, text: tickText(period, language) })),
      { anchor: 'middle', colour: COLOURS.soft },
    ),
  ];
  return { width, height, left, right, top: TOP, bottom, x, y, axes };
}

const TICKS = 5;
/** Where the lowest value is below this part of the highest, the axis begins at zero. */
const NEAR_ZERO = 0.5;

function valueTicks(values: readonly number[], ranked: boolean): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const whole = values.every((value) => Number.isInteger(value));
  if (ranked) return wholeTicks(niceTicks(1, Math.max(high, 2), TICKS).map((tick) => Math.max(1, tick)));
  const from = low >= 0 && (low === high || low <= high * NEAR_ZERO) ? 0 : low;
  const ticks = niceTicks(from, high === from ? from + (Math.abs(from) || 1) : high, TICKS);
  return whole ? wholeTicks(ticks) : ticks;
}

/** Counted things have no halves on their axis. */
function wholeTicks(ticks: readonly number[]): readonly number[] {
  const whole = ticks.filter((tick) => Number.isInteger(tick));
  return whole.length < 2 || whole.at(-1) !== ticks.at(-1) || whole[0] !== ticks[0] ? ticks : whole;
}
