import type { Catalogue } from '../catalogue/catalogue.ts';
import type { IndicatorRecord } from '../catalogue/records.ts';
import type { Draft } from '../claim/draft.ts';
import { hasTrait } from '../forms/form-traits.ts';
import { type Candidate, compare } from './candidates.ts';

/** What a statistic of the kind that a form states gains, and one of another kind keeps. */
const AKIN = 1.25;
const FOREIGN = 0.6;
/** What a published gap gains where a distance is said to have moved. */
const MEANT = 1.6;

/**
 * Moves statistics by their kind: a published rank answers a rank, a share answers a part of a whole, a gap
 * a distance that moved, a growth none of these.
 */
export function withKind(catalogue: Catalogue, candidates: readonly Candidate[], draft: Draft): Candidate[] {
  const moved = candidates.map((candidate) => {
    const indicator = catalogue.indicators.get(candidate.indicator);
    const factor = indicator === undefined ? 1 : factorOf(indicator, draft);
    return factor === 1 ? candidate : { ...candidate, score: candidate.score * factor };
  });
  return moved.sort(compare);
}

function factorOf(indicator: IndicatorRecord, draft: Draft): number {
  if (draft.form === 'rank') return indicator.unit === 'rank' ? AKIN : 1;
  if (hasTrait(draft.form, 'part') || (draft.ofWhole && draft.form === 'value'))
    return indicator.statType === 'share' ? AKIN : indicator.statType === 'growth' ? FOREIGN : 1;
  if (draft.form === 'from-to' && draft.others.length > 0 && indicator.statType === 'gap') return MEANT;
  if (draft.form === 'from-to' && draft.quantity?.unit === 'percent')
    return indicator.statType === 'growth' ? FOREIGN : 1;
  return 1;
}
