import { type Ranking, rankingOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { PILLARS, type Pillar, type RaceEdition } from './race-edition.ts';
import type { Weights } from './weights.ts';

/** A statistic of a pillar with whom it ranks. */
export interface PillarStatistic {
  readonly indicator: string;
  readonly ranking: Ranking;
}

/** The statistics of every pillar. */
export type Pillars = Readonly<Record<Pillar, readonly PillarStatistic[]>>;

/** What an entity has in one pillar: a score from 0 to 1, or null where too little of it is covered. */
export interface PillarScore {
  readonly score: number | null;
  /** Statistics of the pillar that cover it, and all that rank anybody. */
  readonly held: number;
  readonly all: number;
}

/** Where an entity stands by the weights. */
export interface Standing {
  readonly entity: string;
  /** The mean of its pillars by their weights; null where none of weight is covered. */
  readonly score: number | null;
  readonly pillars: Readonly<Record<Pillar, PillarScore>>;
}

/** As few as this say nothing of an order. */
const FEWEST_RANKED = 3;

const known = new WeakMap<Statistics, { readonly edition: RaceEdition; readonly pillars: Pillars }>();

/** The statistics of each pillar that rank anybody, worked out once for a catalogue. */
export function pillarStatistics(statistics: Statistics, edition: RaceEdition): Pillars {
  const kept = known.get(statistics);
  if (kept !== undefined && kept.edition === edition) return kept.pillars;
  const pillars = rankPillars(statistics, edition);
  known.set(statistics, { edition, pillars });
  return pillars;
}

/** The statistics of each pillar that rank anybody, by the publication that a page shows first. */
function rankPillars(statistics: Statistics, { pillars }: RaceEdition): Pillars {
  const found: Record<string, PillarStatistic[]> = {};
  for (const pillar of PILLARS)
    found[pillar] = pillars[pillar].flatMap((indicator) => {
      const publication = newestPublicationOf(statistics, indicator);
      const ranking = publication === null ? null : rankingOf(statistics, indicator, publication);
      return ranking === null || ranking.ranked.length < 2 ? [] : [{ indicator, ranking }];
    });
  return found as Record<Pillar, PillarStatistic[]>;
}

/**
 * The order of entities by weights, those ahead first, those without a score last in the order given. In each statistic that
 * has a better direction and ranks at least three, an entity has the share of the others that it is ahead of; a pillar is the
 * mean of those, where at least half of its statistics cover the entity; the score is the mean of the pillars by weight.
 * Example: first of three in one statistic, last in another → 0.5 in that pillar.
 */
export function standingsOf(
  entities: readonly string[],
  pillars: Pillars,
  weights: Weights,
): readonly Standing[] {
  const standings = entities.map((entity): Standing => {
    const scores: Record<string, PillarScore> = {};
    let sum = 0;
    let weight = 0;
    for (const pillar of PILLARS) {
      const score = pillarScore(entity, pillars[pillar]);
      scores[pillar] = score;
      if (score.score === null) continue;
      sum += weights[pillar] * score.score;
      weight += weights[pillar];
    }
    return {
      entity,
      score: weight === 0 ? null : sum / weight,
      pillars: scores as Record<Pillar, PillarScore>,
    };
  });
  return standings.sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
}

function pillarScore(entity: string, statistics: readonly PillarStatistic[]): PillarScore {
  const counted = statistics.filter(
    ({ ranking }) => ranking.better !== 'neither' && ranking.ranked.length >= FEWEST_RANKED,
  );
  const shares = counted.flatMap(({ ranking }) => {
    const own = ranking.ranked.find((one) => one.entity === entity);
    if (own === undefined) return [];
    const behind = ranking.ranked.filter(({ rank }) => rank > own.rank).length;
    return [behind / (ranking.ranked.length - 1)];
  });
  const enough = shares.length > 0 && 2 * shares.length >= counted.length;
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { score: enough ? mean : null, held: shares.length, all: counted.length };
}
