import type { CheckedClaim } from './check-claim.ts';
import { claimLeftOpen } from './left-open.ts';

/**
 * A sentence tells a value once: where one of its figures agrees with a cell, another that disagrees with the very same cell is
 * of somebody or something else. "Koreans, at 63%, do so more often than Americans, at 44%": 44 is not Korea's.
 */
export function leaveToldTwice(claims: readonly CheckedClaim[]): CheckedClaim[] {
  const told = new Set(
    claims.filter(({ asPublished }) => asPublished.judgement.verdict === 'supported').map(cellOf),
  );
  return claims.map((claim) => {
    const cell = claim.asPublished.judgement.verdict === 'refuted' ? cellOf(claim) : null;
    if (cell === null || !told.has(cell)) return claim;
    return claimLeftOpen(claim, 'entity-unknown');
  });
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
