import type { ReportClaim } from '@assay/engine';
import { ANY, UNANSWERED } from '@assay/store';

/** A cell, or all cells of a kind, that can change a verdict; `*` is any. */
export interface Watch {
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
}

/** Candidates from this part of the best score on take part in a verdict. */
const TAKES_PART = 0.5;

/** Forms that look at everybody covered. */
const OVER_FIELD: ReadonlySet<string> = new Set([
  'rank',
  'superlative',
  'count',
  'exclusive',
  'list-order',
  'record',
  'average',
  'sum',
]);

/** What keeps a statistic from stating such a number at all: no cell of it changes that. */
const OF_ANOTHER_KIND: ReadonlySet<string> = new Set(['unit-mismatch', 'denominator-differs']);

/**
 * The cells that can change a claim's verdict: of the statistics that took part in it, of those whom the claim names, in the
 * periods by which it was judged; of any period where none was said or none was found.
 * Example: a claim judged by `notable_ai_models` of USA in 2024 → `[{ indicator: 'notable_ai_models', entity: 'USA', period: '2024' }]`.
 */
export function watchesOf(claim: ReportClaim): Watch[] {
  const best = Math.max(0, ...claim.candidates.map(({ score }) => score));
  const indicators = new Set(
    claim.candidates
      .filter(
        ({ score, setAsideBy }) =>
          score >= best * TAKES_PART && (setAsideBy === null || !OF_ANOTHER_KIND.has(setAsideBy)),
      )
      .map(({ indicator }) => indicator),
  );
  if (claim.indicator !== null) indicators.add(claim.indicator);
  for (const { indicator } of claim.now.evidence) indicators.add(indicator);
  if (indicators.size === 0) return [{ indicator: UNANSWERED, entity: ANY, period: ANY }];
  const evidence = [...claim.asPublished.evidence, ...claim.now.evidence];
  const named = new Set([...claim.entities, ...claim.others, ...evidence.map(({ entity }) => entity)]);
  const entities = OVER_FIELD.has(claim.form) || named.size === 0 ? [ANY] : [...named];
  const told = claim.origins.period === 'stated' ? new Set(evidence.map(({ period }) => period)) : null;
  const periods = told === null || told.size === 0 ? [ANY] : [...told];
  return [...indicators].flatMap((indicator) =>
    entities.flatMap((entity) => periods.map((period) => ({ indicator, entity, period }))),
  );
}
