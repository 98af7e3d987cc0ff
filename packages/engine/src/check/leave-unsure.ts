import type { CheckedClaim } from './check-claim.ts';
import { leftOpen } from './left-open.ts';

/**
 * What words say beside a figure is of the figure's statistic: where that is unsure, they are not false either. "It was home to
 * 43 of the 500 fastest, ahead of China": of machines or of their speed?
 */
export function leaveUnsure(claims: readonly CheckedClaim[]): CheckedClaim[] {
  return claims.map((claim) => {
    const { draft, asPublished, now } = claim;
    if (draft.quantity !== null || asPublished.judgement.verdict !== 'refuted') return claim;
    if (!claims.some((figure) => isBeside(figure, claim) && isUnsure(figure, claim))) return claim;
    return {
      ...claim,
      asPublished: leftOpen(asPublished, 'ambiguous-indicator'),
      now: now.judgement.verdict === 'refuted' ? leftOpen(now, 'ambiguous-indicator') : now,
    };
  });
}

/** A figure of the claim's own clause, or of the one right before. */
function isBeside({ draft }: CheckedClaim, { draft: { clause } }: CheckedClaim): boolean {
  return (
    draft.quantity !== null && (draft.clause.start === clause.start || draft.clause.end === clause.start)
  );
}

/** Whether the words do not tell of which statistic a figure is, and the likeliest is the claim's. */
function isUnsure({ asPublished }: CheckedClaim, claim: CheckedClaim): boolean {
  return (
    asPublished.judgement.reason === 'ambiguous-indicator' &&
    asPublished.chosen?.candidate.indicator === claim.asPublished.chosen?.candidate.indicator
  );
}
