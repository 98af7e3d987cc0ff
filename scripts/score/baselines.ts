// Answers gold claims without reading: always abstaining, always supporting, the nearest value in the catalogue. Cannot miss a claim: each is handed the places and numbers of the gold, which the engine has to find.
import { parseExact } from '@assay/engine';
import type { Bench } from './bench.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';
import { type ArticleMatches, type JudgedClaim, matchArticle } from './match.ts';
import type { PlacedCell } from './truth/cells.ts';
import { dayOf } from './truth/meaning.ts';

export const BASELINES = ['always abstain', 'always support', 'nearest value'] as const;
export type Baseline = (typeof BASELINES)[number];

/** A baseline's answers to an article, matched as the engine's are. */
export function runBaseline(
  bench: Bench,
  baseline: Baseline,
  article: GoldArticle,
): ArticleMatches<JudgedClaim> {
  return matchArticle(article, {
    claims: article.claims.map((gold) => answer(bench, baseline, article, gold)),
  });
}

function answer(bench: Bench, baseline: Baseline, article: GoldArticle, gold: GoldClaim): JudgedClaim {
  if (baseline === 'always abstain') return claimFor(gold, null, 'not-enough-evidence');
  if (baseline === 'always support') return claimFor(gold, null, 'supported');
  const cell = nearestCell(bench, gold, dayOf(article.published));
  if (cell === null) return claimFor(gold, null, 'not-enough-evidence');
  return claimFor(gold, cell, agrees(gold, cell) ? 'supported' : 'refuted');
}

function claimFor(
  gold: GoldClaim,
  cell: PlacedCell | null,
  label: JudgedClaim['verdict']['label'],
): JudgedClaim {
  const span = { start: gold.start, end: gold.end };
  return {
    form: 'value',
    span,
    quantity: gold.value === undefined ? null : { span },
    operands: gold.value === undefined ? [] : [{ value: String(gold.value) }],
    indicator: cell?.record.indicator ?? null,
    entities: cell === null ? [] : [cell.record.entity],
    others: [],
    period: cell === null ? null : { from: cell.record.period, to: cell.record.period },
    verdict: { label, reason: label === 'supported' ? 'agrees' : 'no-observation', revised: false },
    asPublished: { evidence: cell === null ? [] : [{ period: cell.record.period }] },
  };
}

/** The cell of any statistic in the gold's unit whose value lies nearest by ratio; the first of equals. */
function nearestCell(bench: Bench, gold: GoldClaim, asOf: number): PlacedCell | null {
  const wanted = gold.value;
  if (wanted === undefined || wanted === 0) return null;
  let best: PlacedCell | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, unit } of bench.records.indicators) {
    if (!isCompatible(gold.unit, unit)) continue;
    for (const cells of bench.cells.get(id)?.values() ?? [])
      for (const cell of cells) {
        const value = Number(cell.record.value);
        if (cell.edition > asOf || value === 0) continue;
        const distance = Math.abs(Math.log(Math.abs(value) / Math.abs(wanted)));
        if (distance < least) {
          least = distance;
          best = cell;
        }
      }
  }
  return best;
}

function isCompatible(written: string | undefined, unit: string): boolean {
  if (written === undefined || written === unit) return true;
  return written === 'count' && /^(?:count|score|index|per |H100|tokens|parameters)/.test(unit);
}

/** Within the rounding of the cell: half a unit of its last digit, or half a per cent where that is more. */
function agrees(gold: GoldClaim, cell: PlacedCell): boolean {
  const wanted = Math.abs(gold.value ?? 0);
  const value = Math.abs(Number(cell.record.value));
  const size = parseExact(String(wanted));
  const inside = size !== null && cell.range.low.lte(size) && cell.range.high.gte(size);
  return inside || Math.abs(value - wanted) <= wanted * 0.005;
}
