import { type Ranking, rankingOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { barOf, describeRanking, rankedTable } from './bar-chart.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { type ChartFacts, factsOf, footOf, measureOf, told } from './chart-facts.ts';
import { composeChart } from './compose-chart.ts';
import { type BarRow, drawBars } from './draw/draw-bars.ts';
import { periodText } from './words/period-text.ts';

export interface RankQuestion {
  readonly indicator: string;
  readonly entity: string;
  /** Those with whom it is held side by side: they stand out too, however far off. */
  readonly beside?: readonly string[];
  /** The one that a page shows first where left out. */
  readonly publication?: string;
  /** The newest that at least three entities share where left out. */
  readonly period?: string;
}

/** Neighbours shown on either side. */
const NEIGHBOURS = 3;

/**
 * An entity among its neighbours in rank, with the first of all above, and those beside whom it is held. Null where the entity is not ranked.
 * Example: `rankChart(statistics, { indicator: 'notable_ai_models', entity: 'KOR' }, { language: 'en', prefix: 'c3' })?.title` →
 * `South Korea: rank 3 of 6 in 2025, with 8`.
 */
export function rankChart(
  statistics: Statistics,
  question: RankQuestion,
  options: ChartOptions,
): Chart | null {
  const { language } = options;
  const { indicator, entity } = question;
  const facts = factsOf(statistics, indicator, language);
  const publication = question.publication ?? newestPublicationOf(statistics, indicator);
  const ranking =
    publication === null ? null : rankingOf(statistics, indicator, publication, question.period);
  const own = ranking?.ranked.find((one) => one.entity === entity);
  if (facts === null || ranking === null || own === undefined) return null;
  const title = facts.words.rank(told(facts, entity, own.cell), own.rank, ranking.ranked.length);
  const rows = rankRows(facts, ranking, [entity, ...(question.beside ?? [])]);
  return composeChart(
    {
      title,
      subtitle: `${measureOf(facts)}, ${periodText(ranking.period, language)}`,
      foot: footOf(
        facts,
        ranking.ranked.map(({ cell }) => cell),
      ),
      description: `${title}. ${describeRanking(facts, ranking)}`,
      table: rankedTable(facts, ranking),
      draw: (size) => drawBars(rows, facts.indicator.unit, language, size),
    },
    options,
  );
}

/** The first, the neighbours, those beside whom the entity is held, and how many were left out between and behind. */
function rankRows(facts: ChartFacts, { ranked }: Ranking, held: readonly string[]): readonly BarRow[] {
  const place = ranked.findIndex((one) => one.entity === held[0]);
  const from = Math.max(0, place - NEIGHBOURS <= 1 ? 0 : place - NEIGHBOURS);
  const to = Math.min(ranked.length, Math.max(place + NEIGHBOURS + 1, 2 * NEIGHBOURS + 1));
  const rows: BarRow[] = [];
  let next = 0;
  for (const [at, one] of ranked.entries()) {
    const isNear = at >= from && at < to;
    if (at > 0 && !isNear && !held.includes(one.entity)) continue;
    if (at > next) rows.push({ kind: 'gap', text: facts.words.between(at - next) });
    rows.push(barOf(facts, one, held, true));
    next = at + 1;
  }
  if (next < ranked.length) rows.push({ kind: 'gap', text: facts.words.more(ranked.length - next) });
  return rows;
}
