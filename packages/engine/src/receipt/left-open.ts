import type { Reason } from '../check/reasons.ts';
import type { ReportClaim } from './report-schema.ts';

/** A claim as it stands, but left open for a reason; what was computed is kept. */
export function leftOpen(claim: ReportClaim, reason: Reason): ReportClaim {
  const verdict = 'not-enough-evidence';
  return {
    ...claim,
    verdict: {
      label: verdict,
      asPublished: verdict,
      now: verdict,
      revised: false,
      reason,
      confidence: null,
      fragile: false,
    },
    asPublished: { ...claim.asPublished, verdict, reason },
    now: { ...claim.now, verdict, reason },
  };
}
