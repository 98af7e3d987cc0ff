import type { Statistics } from '../statistics/statistics.ts';
import { barChart } from './bar-chart.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { lineChart } from './line-chart.ts';
import { type LineQuestion, showSeries } from './shown-series.ts';

/** Fewer periods than this make no line. */
const LINE = 3;

/**
 * The chart that suits a statistic: lines where at least one entity has three periods, bars where many have one or two, and
 * whatever can be drawn otherwise. Null where nothing can.
 * Example: `indicatorChart(statistics, { indicator: 'notable_ai_models' }, options)` → a line chart.
 */
export function indicatorChart(
  statistics: Statistics,
  question: LineQuestion,
  options: ChartOptions,
): Chart | null {
  const longest = Math.max(
    0,
    ...(showSeries(statistics, question)?.series ?? []).map(({ cells }) => cells.length),
  );
  const lines = (): Chart | null => lineChart(statistics, question, options);
  return longest >= LINE ? lines() : (barChart(statistics, question, options) ?? lines());
}
