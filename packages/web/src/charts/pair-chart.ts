import { type Exact, parseExact } from '@assay/engine';
import type { Cell } from '../statistics/cell.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import { mainGrain, ofGrain, type Series } from '../statistics/series.ts';
import { type Statistics, seriesOf } from '../statistics/statistics.ts';
import { type Chart, type ChartOptions, type ChartTable, plainCell } from './chart.ts';
import {
  type ChartFacts,
  entityName,
  factsOf,
  indicatorName,
  sourcesFoot,
  told,
  valueCell,
} from './chart-facts.ts';
import { composeChart } from './compose-chart.ts';
import { drawPanels, type Panel } from './draw/draw-panels.ts';
import { onePerPlace } from './shown-series.ts';
import { CHART_WORDS } from './words/chart-words.ts';
import { periodText } from './words/period-text.ts';
import { labelText } from './words/value-text.ts';

export interface PairQuestion {
  readonly first: string;
  readonly second: string;
  /** At most twelve are drawn; those that know neither of the two are left out. */
  readonly statistics: readonly { readonly indicator: string; readonly publication?: string }[];
}

/** A statistic and what it has of the two, each possibly nothing. */
interface Compared {
  readonly facts: ChartFacts;
  readonly series: readonly [Series | null, Series | null];
  /** The newest period that both have. */
  readonly both: readonly [Cell, Cell] | null;
  /** Who is ahead there: 1 the first, −1 the second, 0 neither or not to be said. */
  readonly ahead: number;
}

const MOST = 12;

/**
 * Two entities over several statistics, a panel each, every one on its own scale. Null where none of the statistics knows one
 * of them.
 * Example: `pairChart(statistics, { first: 'USA', second: 'CHN', statistics: [{ indicator: 'notable_ai_models' }] }, options)`
 * → title `United States ahead in 1 of 1 statistics`.
 */
export function pairChart(
  statistics: Statistics,
  question: PairQuestion,
  options: ChartOptions,
): Chart | null {
  const { first, second } = question;
  const { language } = options;
  const words = CHART_WORDS[language];
  const compared = question.statistics
    .flatMap((one) => compare(statistics, question, one, options) ?? [])
    .slice(0, MOST);
  if (compared.length === 0) return null;
  const names = [first, second].map((id) => statistics.entities.get(id)?.name[language] ?? id) as [
    string,
    string,
  ];
  const panels = compared.map((one) => panelOf(one, names));
  const cells = compared.flatMap(({ series }) => series.flatMap((one) => one?.cells ?? []));
  const title = titleOf(compared, names, options);
  return composeChart(
    {
      title,
      subtitle: words.pairMeasure(...names),
      foot: sourcesFoot(
        statistics,
        language,
        words,
        cells.map(({ newest }) => newest.source),
      ),
      description: [`${title}.`, ...compared.map((one) => sentenceOf(one, [first, second]))].join(' '),
      table: tableOf(compared, names, options),
      draw: (size) => drawPanels(panels, size, words.nothing),
    },
    options,
  );
}

function compare(
  statistics: Statistics,
  { first, second }: PairQuestion,
  { indicator, publication }: PairQuestion['statistics'][number],
  { language }: ChartOptions,
): Compared | null {
  const facts = factsOf(statistics, indicator, language);
  const chosen = publication ?? newestPublicationOf(statistics, indicator);
  if (facts === null || chosen === null) return null;
  const all = seriesOf(statistics, indicator, chosen).filter(
    ({ entity }) => entity === first || entity === second,
  );
  const kept = ofGrain(all, mainGrain(all)).map((one) => ({ ...one, cells: onePerPlace(one.cells) }));
  if (kept.length === 0) return null;
  const of = (id: string): Series | null => kept.find(({ entity }) => entity === id) ?? null;
  const series = [of(first), of(second)] as const;
  const both = newestOfBoth(series);
  return { facts, series, both, ahead: both === null ? 0 : aheadOf(facts, both) };
}

function newestOfBoth([one, other]: readonly [Series | null, Series | null]): readonly [Cell, Cell] | null {
  for (const cell of [...(one?.cells ?? [])].reverse()) {
    const match = cell.forecast ? undefined : other?.cells.find(({ period }) => period === cell.period);
    if (match !== undefined) return [cell, match];
  }
  return null;
}

function aheadOf({ indicator }: ChartFacts, [one, other]: readonly [Cell, Cell]): number {
  const [a, b] = [one, other].map(({ newest }) => parseExact(newest.value)) as [Exact | null, Exact | null];
  if (a === null || b === null || indicator.better === 'neither') return 0;
  const higher = b.lt(a) ? 1 : a.lt(b) ? -1 : 0;
  return indicator.better === 'lower' || indicator.unit === 'rank' ? 0 - higher : higher;
}

function panelOf({ facts, series }: Compared, names: readonly [string, string]): Panel {
  return {
    title: indicatorName(facts),
    lines: series.map((one, place) => ({
      name: names[place] ?? '',
      value: one === null ? null : labelOf(facts, one.cells),
      cells: one?.cells ?? [],
    })),
    ranked: facts.indicator.unit === 'rank',
    language: facts.language,
  };
}

function labelOf({ indicator, language }: ChartFacts, cells: readonly Cell[]): string {
  const last = cells.at(-1);
  return last === undefined ? '' : labelText(last.newest, indicator.unit, language);
}

function titleOf(
  compared: readonly Compared[],
  names: readonly [string, string],
  { language }: ChartOptions,
): string {
  const words = CHART_WORDS[language];
  const first = compared.filter(({ ahead }) => ahead > 0).length;
  const second = compared.filter(({ ahead }) => ahead < 0).length;
  if (first === second) return words.level(names[0], names[1], compared.length);
  return first > second
    ? words.pair(names[0], first, compared.length)
    : words.pair(names[1], second, compared.length);
}

function sentenceOf({ facts, both, series }: Compared, ids: readonly [string, string]): string {
  const name = indicatorName(facts);
  if (both === null) {
    const absent = ids.filter((_, place) => series[place] === null).map((id) => entityName(facts, id));
    return `${name}: ${facts.words.missing(absent.length > 0 ? absent : ids.map((id) => entityName(facts, id)))}`;
  }
  const parts = both.map((cell, place) => {
    const { entity, value } = told(facts, ids[place] ?? '', cell);
    return `${entity} ${value}`;
  });
  return `${name}, ${periodText(both[0].period, facts.language)}: ${parts.join(', ')}.`;
}

/** A row a statistic: the newest period of both, or what each has last. */
function tableOf(
  compared: readonly Compared[],
  names: readonly [string, string],
  { language }: ChartOptions,
): ChartTable {
  const { heads, nothing } = CHART_WORDS[language];
  return {
    head: [heads.indicator, heads.period, ...names],
    rows: compared.map(({ facts, both, series }) => {
      const newest = series.map((one) => one?.cells.at(-1));
      const period = both?.[0].period ?? newest.find((cell) => cell !== undefined)?.period ?? '';
      return [
        plainCell(indicatorName(facts)),
        { text: periodText(period, language), value: period },
        ...[0, 1].map((place) => {
          const cell = both?.[place] ?? newest[place];
          if (cell === undefined) return { text: nothing, value: '' };
          const told = valueCell(facts, cell);
          return cell.period === period
            ? told
            : { ...told, text: `${told.text} (${periodText(cell.period, language)})` };
        }),
      ];
    }),
  };
}
