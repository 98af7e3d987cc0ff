import type { Report, ReportClaim } from '@assay/engine';
import type { JudgedClaim } from '@assay/store';
import { watchesOf } from './watches.ts';

/** The claims of a report as the store keeps them: what is said, what it is worth, and what can change that. */
export function judgedClaims(report: Report): JudgedClaim[] {
  return report.claims.map((claim) => judgedClaim(claim, report.document.text));
}

function judgedClaim(claim: ReportClaim, text: string): JudgedClaim {
  const { verdict, span, sentence } = claim;
  return {
    claim: {
      claim_id: claim.id,
      form: claim.form,
      span_start: span.start,
      span_end: span.end,
      text: claim.text,
      sentence: text.slice(sentence.start, sentence.end),
      modality: claim.modality,
      quantity: claim.quantity?.text ?? null,
    },
    verdict: {
      label: verdict.label,
      as_published: verdict.asPublished,
      now: verdict.now,
      revised: verdict.revised,
      reason: verdict.reason,
      indicator: claim.indicator,
      entities: claim.entities,
      report_claim: claim.id,
    },
    watches: watchesOf(claim),
  };
}
