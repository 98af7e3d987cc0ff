import type { Reason } from './reasons.ts';
import type { Selection } from './select-candidate.ts';

/** A reading too weak to call the figure false leaves the claim open. */
export function leftOpen(selection: Selection, reason: Reason): Selection {
  return { ...selection, judgement: { ...selection.judgement, verdict: 'not-enough-evidence', reason } };
}
