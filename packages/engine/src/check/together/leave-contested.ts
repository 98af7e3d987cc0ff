import { TABLE_CELL } from '../../claim/tables/table-drafts.ts';
import { tableOf } from '../../claim/tables/table-model.ts';
import type { TextView } from '../../claim/view.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { claimLeftOpen } from '../left-open.ts';

/**
 * Two cells of a table that are read as the same value of one statistic, and say different numbers, cannot both be it: what sets
 * their columns or rows apart (men and women, a rank) was not understood, so that none of them is called false.
 */
export function leaveContested(text: TextView, claims: readonly CheckedClaim[]): CheckedClaim[] {
  const said = new Map<string, Set<string>>();
  const keys = claims.map((claim) => keyOf(text, claim));
  for (const [index, { draft }] of claims.entries()) {
    const key = keys[index];
    if (key == null || draft.quantity === null) continue;
    const values = said.get(key) ?? new Set();
    values.add(draft.quantity.text);
    said.set(key, values);
  }
  return claims.map((claim, index) => {
    const isContested = (said.get(keys[index] ?? '')?.size ?? 0) > 1;
    return isContested && claim.asPublished.judgement.verdict === 'refuted'
      ? claimLeftOpen(claim, 'ambiguous-indicator')
      : claim;
  });
}

/** The table of a cell and the values by which it was judged; null for all other claims. */
function keyOf(text: TextView, { draft, asPublished }: CheckedClaim): string | null {
  const { chosen, judgement } = asPublished;
  const row = text.sentences[draft.sentence];
  if (draft.rule !== TABLE_CELL || row === undefined || chosen === null || judgement.shown === null)
    return null;
  const cells = judgement.shown.alternative.cells.map(({ record }) => `${record.entity} ${record.period}`);
  return [tableOf(text, row).first, chosen.candidate.indicator, ...cells].join(' ');
}
