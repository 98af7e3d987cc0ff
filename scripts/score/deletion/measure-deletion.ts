// Deletes what confident claims rest on and counts those that keep a confident verdict. Cannot tell a lucky sibling from a sound one: all are listed.
import { buildCatalogue, type Catalogue, type ReportClaim } from '@assay/engine';
import type { Bench } from '../bench.ts';
import { checkText } from '../check-text.ts';
import { isConfident } from '../match.ts';
import { findAnswer } from '../recheck.ts';
import type { ScoredArticle } from '../run-folder.ts';
import { statisticOf } from '../statistic.ts';
import { withoutCells, withoutStatistic } from './without.ts';

/** A confident verdict that outlived its data. */
export interface Survivor {
  readonly deleted: 'cells' | 'indicator';
  readonly article: string;
  readonly sentence: string;
  readonly claim: string;
  readonly before: string;
  readonly after: string;
}

export interface Deletions {
  readonly claims: number;
  readonly survivors: readonly Survivor[];
}

/** Statistics on which an article's confident claims rest, with those claims. */
export function claimsByStatistic(scored: ScoredArticle): Map<string, ReportClaim[]> {
  const claims = new Map<string, ReportClaim[]>();
  for (const claim of scored.report.claims) {
    if (!isConfident(claim) || claim.indicator === null) continue;
    const statistic = statisticOf(claim.indicator);
    claims.set(statistic, [...(claims.get(statistic) ?? []), claim]);
  }
  return claims;
}

/** An article with claims that rest on what is taken out. */
interface Resting {
  readonly scored: ScoredArticle;
  readonly claims: readonly ReportClaim[];
}

/** Takes out a statistic's cells for the entities of each claim, claims with the same entities at a time. */
export function deleteCells(bench: Bench, statistic: string): Deletions {
  const groups = new Map<string, Resting[]>();
  for (const { scored, claims } of restingOn(bench, statistic)) {
    for (const key of new Set(claims.map(entitiesOf))) {
      const own = claims.filter((claim) => entitiesOf(claim) === key);
      groups.set(key, [...(groups.get(key) ?? []), { scored, claims: own }]);
    }
  }
  return join(
    [...groups].map(([key, resting]) => {
      const records = withoutCells(bench.records, statistic, new Set(key.split(' ')));
      return survivorsOf(buildCatalogue(records), resting, 'cells');
    }),
  );
}

/** Takes out a whole statistic. */
export function deleteStatistic(bench: Bench, statistic: string): Deletions {
  const catalogue = buildCatalogue(withoutStatistic(bench.records, statistic));
  return survivorsOf(catalogue, restingOn(bench, statistic), 'indicator');
}

function restingOn(bench: Bench, statistic: string): Resting[] {
  return bench.articles.flatMap((scored) => {
    const claims = claimsByStatistic(scored).get(statistic);
    return claims === undefined ? [] : [{ scored, claims }];
  });
}

function join(parts: readonly Deletions[]): Deletions {
  return {
    claims: parts.reduce((total, { claims }) => total + claims, 0),
    survivors: parts.flatMap(({ survivors }) => survivors),
  };
}

/** Every entity that takes part: those named, and those whose cells the receipt shows. */
function entitiesOf(claim: ReportClaim): string {
  const cells = [...claim.asPublished.evidence, ...claim.now.evidence].map(({ entity }) => entity);
  return [...new Set([...claim.entities, ...claim.others, ...cells])].sort().join(' ');
}

function survivorsOf(
  catalogue: Catalogue,
  resting: readonly Resting[],
  deleted: Survivor['deleted'],
): Deletions {
  const survivors = resting.flatMap(({ scored: { article }, claims }) => {
    const report = checkText(catalogue, article.text, article.language, article.published);
    return claims.flatMap((claim): Survivor[] => {
      const answer = findAnswer(report, claim.span, claim);
      if (answer === null || !isConfident(answer)) return [];
      return [
        {
          deleted,
          article: article.name,
          sentence: article.text.slice(claim.sentence.start, claim.sentence.end),
          claim: claim.text,
          before: describe(claim),
          after: describe(answer),
        },
      ];
    });
  });
  return { claims: resting.reduce((total, { claims }) => total + claims.length, 0), survivors };
}

function describe(claim: ReportClaim): string {
  const cells = claim.asPublished.evidence
    .slice(0, 3)
    .map(({ entity, period, value }) => `${entity} ${period} ${value}`);
  return `${claim.verdict.label} ${claim.form} ${claim.indicator ?? '–'} ${cells.join('; ')}`;
}
