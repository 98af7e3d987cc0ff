import type { CheckedClaim } from './checked-claim.ts';
import type { Selection } from './judging/select-candidate.ts';
import type { Reason } from './reasons.ts';

/** A reading too weak to call the figure false leaves the claim open. */
export function leftOpen(selection: Selection, reason: Reason): Selection {
  return { ...selection, judgement: { ...selection.judgement, verdict: 'not-enough-evidence', reason } };
}

/** A claim whose verdict falls, with what the newest editions say where that is the same or calls it false. */
export function claimLeftOpen(claim: CheckedClaim, reason: Reason): CheckedClaim {
  const { asPublished, now } = claim;
  const falls = [asPublished.judgement.verdict, 'refuted'].includes(now.judgement.verdict);
  return { ...claim, asPublished: leftOpen(asPublished, reason), now: falls ? leftOpen(now, reason) : now };
}
