import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { Draft } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import type { Candidate } from './candidates.ts';

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
  const factorOf = factorFor(draft);
  if (factorOf === null) return [...candidates];
  return candidates.map((candidate) => {
    const indicator = catalogue.indicators.get(candidate.indicator);
    const factor = indicator === undefined ? 1 : factorOf(indicator);
    return factor === 1 ? candidate : { ...candidate, score: candidate.score * factor };
  });
}

/** What a claim makes of a statistic by its kind; null where it is all the same to it. */
function factorFor(draft: Draft): ((indicator: IndicatorRecord) => number) | null {
  if (draft.form === 'rank')
    return ({ unit, statType }) => (unit === 'rank' ? AKIN : statType === 'growth' ? FOREIGN : 1);
  if (hasTrait(draft.form, 'part') || (draft.ofWhole && draft.form === 'value'))
    return ({ statType }) => (statType === 'share' ? AKIN : statType === 'growth' ? FOREIGN : 1);
  if (draft.form !== 'from-to') return null;
  const isOfTwo = draft.others.length > 0;
  const isPercent = draft.quantity?.unit === 'percent';
  return ({ statType }) =>
    isOfTwo && statType === 'gap' ? MEANT : isPercent && statType === 'growth' ? FOREIGN : 1;
}
