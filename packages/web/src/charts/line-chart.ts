import type { Cell } from '../statistics/cell.ts';
import type { Series } from '../statistics/series.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { type Chart, type ChartOptions, type ChartTable, plainCell } from './chart.ts';
import {
  type ChartFacts,
  entityName,
  factsOf,
  firstOf,
  footOf,
  measureOf,
  told,
  valueCell,
} from './chart-facts.ts';
import { composeChart } from './compose-chart.ts';
import { type DrawnLine, drawLines } from './draw/draw-lines.ts';
import { type LineQuestion, type ShownSeries, showSeries } from './shown-series.ts';
import { periodText } from './words/period-text.ts';
import { labelText } from './words/value-text.ts';

/**
 * A statistic of several entities over time: direct labels, missing periods as gaps, forecasts dashed, one or two lines
 * standing out. Null where there is nothing to draw.
 * Example: `lineChart(statistics, { indicator: 'notable_ai_models' }, { language: 'en', prefix: 'c1' })?.title` →
 * `United States leads with 59 in 2025; China 35`.
 */
export function lineChart(
  statistics: Statistics,
  question: LineQuestion,
  options: ChartOptions,
): Chart | null {
  const { language } = options;
  const facts = factsOf(statistics, question.indicator, language);
  const shown = showSeries(statistics, question);
  if (facts === null || shown === null) return null;
  const { unit } = facts.indicator;
  const lines = shown.series.map(({ entity, cells }): DrawnLine => {
    const last = cells.at(-1);
    const name = entityName(facts, entity);
    const value = last === undefined ? '' : labelText(last.newest, unit, language);
    return { name, value, cells, role: roleOf(entity, shown.emphasis) };
  });
  return composeChart(
    {
      title: findingOf(facts, shown),
      subtitle: measureOf(facts),
      foot: footOf(
        facts,
        shown.series.flatMap(({ cells }) => cells),
      ),
      description: describe(facts, shown),
      table: tableOf(facts, shown.series),
      draw: (size) => drawLines(lines, unit, language, size),
    },
    options,
  );
}

function roleOf(entity: string, emphasis: readonly string[]): DrawnLine['role'] {
  return entity === emphasis[0] ? 'first' : entity === emphasis[1] ? 'second' : 'rest';
}

/** Who leads in the newest period that the ranking is of; for one line, from where to where it went. */
function findingOf(facts: ChartFacts, { series, ranking }: ShownSeries): string {
  const [only] = series;
  if (only !== undefined && series.length === 1) return changeOf(facts, only);
  const there = new Set(series.map(({ entity }) => entity));
  const ranked = ranking?.ranked.filter(({ entity }) => there.has(entity)) ?? [];
  const [first, second] = ranked;
  if (first === undefined) return only === undefined ? '' : changeOf(facts, only);
  return firstOf(facts, first, second);
}

/** From the first cell to the last one reported. */
export function changeOf(facts: ChartFacts, { entity, cells }: Series): string {
  const from = cells[0];
  const to = cells.findLast(({ forecast }) => !forecast) ?? cells.at(-1);
  if (from === undefined || to === undefined) return '';
  return from === to
    ? facts.words.only(told(facts, entity, to))
    : facts.words.change(told(facts, entity, from), told(facts, entity, to));
}

function describe(facts: ChartFacts, shown: ShownSeries): string {
  const { words, language } = facts;
  const { series, emphasis } = shown;
  const [first, last] = ends(series.flatMap(({ cells }) => cells));
  const sentences = [
    words.lines(measureOf(facts), series.length, periodText(first, language), periodText(last, language)),
  ];
  if (series.length > 1) sentences.push(`${findingOf(facts, shown)}.`);
  for (const one of series) if (emphasis.includes(one.entity)) sentences.push(`${changeOf(facts, one)}.`);
  return sentences.join(' ');
}

/** The earliest and the latest period. */
export function ends(cells: readonly Cell[]): readonly [string, string] {
  const ordered = [...cells].sort((a, b) => a.at - b.at);
  return [ordered[0]?.period ?? '', ordered.at(-1)?.period ?? ''];
}

/** A row a period, a column an entity; missing is empty. */
function tableOf(facts: ChartFacts, series: readonly Series[]): ChartTable {
  const { words, language } = facts;
  const periods = new Map(
    series.flatMap(({ cells }) => cells.map(({ period, at }) => [period, at] as const)),
  );
  const columns = series.map(({ cells }) => new Map(cells.map((cell) => [cell.period, cell])));
  return {
    head: [words.heads.period, ...series.map(({ entity }) => entityName(facts, entity))],
    rows: [...periods]
      .sort(([, a], [, b]) => a - b)
      .map(([period]) => [
        { text: periodText(period, language), value: period },
        ...columns.map((cells) => {
          const cell = cells.get(period);
          return cell === undefined ? plainCell('') : valueCell(facts, cell);
        }),
      ]),
  };
}
