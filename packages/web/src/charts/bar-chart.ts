import { type Ranked, type Ranking, rankingOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
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
import { type BarRow, drawBars } from './draw/draw-bars.ts';
import { periodText } from './words/period-text.ts';
import { labelText } from './words/value-text.ts';

export interface BarQuestion {
  readonly indicator: string;
  /** The one that a page shows first where left out. */
  readonly publication?: string;
  /** The newest that at least three entities share where left out. */
  readonly period?: string;
  /** Ids that stand out, and are shown even below the first fifteen; the first of all where left out. */
  readonly emphasis?: readonly string[];
}

const MOST = 15;

/**
 * Entities ranked in one period, from a zero line, each bar with its value. Null where nothing can be ranked.
 * Example: `barChart(statistics, { indicator: 'notable_ai_models' }, { language: 'en', prefix: 'c2' })?.table.rows[0]` →
 * rank 1, `United States`, 59.
 */
export function barChart(statistics: Statistics, question: BarQuestion, options: ChartOptions): Chart | null {
  const { language } = options;
  const facts = factsOf(statistics, question.indicator, language);
  const publication = question.publication ?? newestPublicationOf(statistics, question.indicator);
  if (facts === null || publication === null) return null;
  const ranking = rankingOf(statistics, question.indicator, publication, question.period);
  if (ranking === null) return null;
  const first = ranking.ranked[0]?.entity;
  const emphasis = question.emphasis ?? (first === undefined ? [] : [first]);
  const rows = barRows(facts, ranking, emphasis);
  const period = periodText(ranking.period, language);
  return composeChart(
    {
      title: rankedFinding(facts, ranking),
      subtitle: `${measureOf(facts)}, ${period}`,
      foot: footOf(
        facts,
        ranking.ranked.map(({ cell }) => cell),
      ),
      description: describeRanking(facts, ranking),
      table: rankedTable(facts, ranking),
      draw: (size) => drawBars(rows, facts.indicator.unit, language, size),
    },
    options,
  );
}

function barRows(facts: ChartFacts, { ranked }: Ranking, emphasis: readonly string[]): readonly BarRow[] {
  const shown = ranked.slice(0, MOST);
  const below = ranked.slice(MOST).filter(({ entity }) => emphasis.includes(entity));
  const left = ranked.length - shown.length - below.length;
  return [
    ...shown.map((one) => barOf(facts, one, emphasis, false)),
    ...below.map((one) => barOf(facts, one, emphasis, false)),
    ...(left > 0 ? [{ kind: 'gap' as const, text: facts.words.more(left) }] : []),
  ];
}

/** The row of a ranked entity, with its rank where that is told. */
export function barOf(
  facts: ChartFacts,
  { entity, rank, cell }: Ranked,
  emphasis: readonly string[],
  ranks: boolean,
): BarRow {
  const { indicator, language } = facts;
  return {
    kind: 'bar',
    rank: ranks ? String(rank) : '',
    name: entityName(facts, entity),
    value: Number(cell.newest.value),
    label: labelText(cell.newest, indicator.unit, language),
    stress: emphasis.includes(entity),
  };
}

/** Who is first, and who second. */
function rankedFinding(facts: ChartFacts, { ranked }: Ranking): string {
  const [first, second] = ranked;
  return first === undefined ? '' : firstOf(facts, first, second);
}

/** The first, the highest and lowest, and who has no value. */
export function describeRanking(facts: ChartFacts, ranking: Ranking): string {
  const { words, language } = facts;
  const { ranked, missing, period } = ranking;
  const sentences = [
    words.bars(measureOf(facts), ranked.length, periodText(period, language)),
    `${rankedFinding(facts, ranking)}.`,
  ];
  const byValue = [...ranked].sort((a, b) => Number(b.cell.newest.value) - Number(a.cell.newest.value));
  const highest = byValue[0];
  const lowest = byValue.at(-1);
  if (highest !== undefined && lowest !== undefined && highest !== lowest) {
    sentences.push(
      words.range(told(facts, highest.entity, highest.cell), told(facts, lowest.entity, lowest.cell)),
    );
  }
  if (missing.length > 0) sentences.push(words.missing(missing.map((entity) => entityName(facts, entity))));
  return sentences.join(' ');
}

/** Everyone in order, then those without a value. */
export function rankedTable(facts: ChartFacts, { ranked, missing }: Ranking): ChartTable {
  const { heads, nothing } = facts.words;
  return {
    head: [heads.rank, heads.entity, heads.value, heads.edition],
    rows: [
      ...ranked.map(({ entity, rank, cell }) => [
        plainCell(String(rank)),
        plainCell(entityName(facts, entity)),
        valueCell(facts, cell),
        plainCell(cell.newest.edition),
      ]),
      ...missing.map((entity) => [
        plainCell(''),
        plainCell(entityName(facts, entity)),
        { text: nothing, value: '' },
        plainCell(''),
      ]),
    ],
  };
}
