import { hasTrait } from '../../forms/form-traits.ts';
import { isBeside as isBesideSpan } from '../../text/span.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { claimLeftOpen } from '../left-open.ts';
import type { Verdict } from '../reasons.ts';

/**
 * What words say beside a figure is of the figure's statistic: where that is unsure, they are not false either. "It was home to
 * 43 of the 500 fastest, ahead of China": of machines or of their speed? Where it is another one, nothing is known of them.
 */
export function leaveUnsure(claims: readonly CheckedClaim[]): CheckedClaim[] {
  return claims.map((claim) => {
    const { draft, asPublished } = claim;
    if (isOfUnsureBefore(claim, claims)) return claimLeftOpen(claim, 'ambiguous-indicator');
    if (draft.quantity !== null || !CONFIDENT.has(asPublished.judgement.verdict)) return claim;
    const isRefuted = asPublished.judgement.verdict === 'refuted';
    const beside = claims.filter((figure) => isBeside(figure, claim));
    if (
      !beside.some(
        (figure) =>
          (isRefuted && isUnsure(figure, claim)) ||
          speaksOfElse(figure, claim) ||
          isOfChange(figure, claim) ||
          isOpenValueOf(figure, claim),
      )
    )
      return claim;
    return claimLeftOpen(claim, 'ambiguous-indicator');
  });
}

const CONFIDENT: ReadonlySet<Verdict> = new Set(['supported', 'refuted', 'conflicting']);

/** "Firms sank $581bn into it; since 2013 the sum has grown by 36% a year": how that changed which nobody knows is not known either. */
function isOfUnsureBefore({ draft, asPublished }: CheckedClaim, claims: readonly CheckedClaim[]): boolean {
  if (asPublished.judgement.verdict !== 'refuted' || !hasTrait(draft.form, 'grows')) return false;
  const before = claims.findLast(
    (other) => other.draft.quantity !== null && other.draft.span.end <= draft.span.start,
  );
  return (
    before?.draft.form === 'value' &&
    before.draft.clause.start !== draft.clause.start &&
    before.asPublished.judgement.reason === 'ambiguous-indicator'
  );
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

/** "Gained ten points, more than anyone else": who changed most, not who has most; of a balance (gained two researchers) that is the same. */
function isOfChange({ draft, asPublished }: CheckedClaim, claim: CheckedClaim): boolean {
  return (
    claim.draft.form === 'superlative' &&
    hasTrait(draft.form, 'change') &&
    asPublished.judgement.shown?.result.operation !== 'value' &&
    draft.clause.end === claim.draft.clause.start
  );
}

/** So few letters lead from a value to the word that says that none is greater, or from that to the value: 126건으로 | 가장 많았다, "highest, at | 41". */
const LED = 5;

/** 과방위 소관이 126건으로 가장 많았다: of whom, or of what, the value is, nobody knows, and so of the most. */
function isOpenValueOf({ draft, asPublished }: CheckedClaim, claim: CheckedClaim): boolean {
  return (
    claim.draft.form === 'superlative' &&
    draft.form === 'value' &&
    isBesideSpan(draft.span, claim.draft.span, LED) &&
    asPublished.judgement.verdict === 'not-enough-evidence' &&
    asPublished.judgement.reason !== 'within-noise'
  );
}

/** Whether the claim's statistic is carried from before alone, into a clause with a figure that is open and not of it; how many there are in all is no such figure. */
function speaksOfElse({ draft, asPublished }: CheckedClaim, claim: CheckedClaim): boolean {
  const { chosen } = claim.asPublished;
  return (
    draft.form !== 'count' &&
    draft.clause.start === claim.draft.clause.start &&
    chosen?.candidate.ownScore === 0 &&
    asPublished.judgement.verdict === 'not-enough-evidence' &&
    asPublished.chosen?.candidate.indicator !== chosen.candidate.indicator
  );
}
