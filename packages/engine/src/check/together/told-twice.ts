import type { TextView } from '../../claim/view.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { claimLeftOpen } from '../left-open.ts';

/**
 * A paragraph tells a value once: where one of its figures agrees with a cell, another that disagrees with the very same cell is
 * of somebody or something else. "Koreans, at 63%, do so more often than Americans, at 44%": 44 is not Korea's. "Firms invested
 * $582bn. Mergers came to $214bn": the second is not what firms invested.
 */
export function leaveToldTwice(text: TextView, claims: readonly CheckedClaim[]): CheckedClaim[] {
  const keys = claims.map((claim) => keyOf(text, claim));
  const told = new Set(
    claims.flatMap(({ asPublished }, index) =>
      asPublished.judgement.verdict === 'supported' ? [keys[index]] : [],
    ),
  );
  return claims.map((claim, index) => {
    const key = claim.asPublished.judgement.verdict === 'refuted' ? keys[index] : null;
    return key != null && told.has(key) ? claimLeftOpen(claim, 'entity-unknown') : claim;
  });
}

/** The paragraph of a figure with the cell whose value it states. */
function keyOf(text: TextView, claim: CheckedClaim): string | null {
  const cell = cellOf(claim);
  return cell === null ? null : `${text.sentences[claim.draft.sentence]?.sentence.blockIndex} ${cell}`;
}

/** The one cell whose value a figure states: its statistic, bearer and period; null where it states none, or computes. */
function cellOf({ draft, asPublished }: CheckedClaim): string | null {
  const { shown } = asPublished.judgement;
  const cells = shown?.alternative.cells ?? [];
  const [cell] = cells;
  if (
    draft.quantity === null ||
    shown?.result.operation !== 'value' ||
    cell === undefined ||
    cells.length > 1
  )
    return null;
  const { indicator, entity, period } = cell.record;
  return `${indicator} ${entity} ${period}`;
}
