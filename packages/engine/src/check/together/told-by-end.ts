import type { SentenceView, TextView } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { contentWords } from '../../language/content-words.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { isFine } from '../judging/fine-number.ts';
import { type Selection, selectionOf } from '../judging/select-candidate.ts';
import { cellsShown, type Tried } from '../judging/tried.ts';

/** So many letters lead from the amount of a change to the value at its end. */
const REACH = 60;
/** It is among so many claims behind. */
const NEXT = 4;
const OPEN: ReadonlySet<string> = new Set(['ambiguous-indicator', 'no-observation', 'entity-unknown']);

/**
 * "Is up by more than half in a year, to $172 billion": a change that the words leave open, or give another statistic, is that of
 * the statistic whose value at its end agrees, where the change agrees with that as well. `judgedNow` holds it against the newest
 * edition.
 */
export function tellByEnd(
  text: TextView,
  view: SentenceView,
  claims: readonly CheckedClaim[],
  judgedNow: (claim: CheckedClaim, item: Tried) => Selection,
): CheckedClaim[] {
  return claims.map((claim, index) => {
    if (!isUntoldMove(claim)) return claim;
    const end = claims.slice(index + 1, index + NEXT).find(({ draft }) => hasTrait(draft.form, 'states'));
    if (end === undefined || !leadsTo(text, view, claim, end)) return claim;
    const [cell] = end.asPublished.chosen === null ? [] : cellsShown(end.asPublished.chosen);
    const item = claim.tried.find(
      (one) =>
        one.candidate.indicator === cell?.record.indicator &&
        one.judgement.verdict === 'supported' &&
        cellsShown(one).includes(cell),
    );
    return item === undefined
      ? claim
      : { ...claim, asPublished: selectionOf(item), now: judgedNow(claim, item) };
  });
}

function isUntoldMove({ draft, asPublished: { judgement } }: CheckedClaim): boolean {
  const { verdict, reason } = judgement;
  return hasTrait(draft.form, 'change') && (verdict === 'refuted' || OPEN.has(reason));
}

/** Whether nothing but a time and words like `to`, `to a record` lead from a change to a fine value that agrees. */
function leadsTo(text: TextView, view: SentenceView, { draft }: CheckedClaim, end: CheckedClaim): boolean {
  const { quantity } = end.draft;
  const between: Span = { start: draft.span.end, end: end.draft.span.start };
  const length = between.end - between.start;
  if (end.asPublished.judgement.verdict !== 'supported') return false;
  if (quantity === null || !isFine(quantity) || length <= 0 || length > REACH) return false;
  const { leadsToEnd } = claimRulesOf(text.language);
  const told: readonly Span[] = [
    ...view.periods.map(({ span }) => span),
    ...view.cues.filter(({ kind }) => kind === 'record-high' || kind === 'record-low'),
  ];
  return (
    leadsToEnd(text.folded.slice(between.start, between.end)) &&
    contentWords(text.language, view.tokens, between).every((word) =>
      told.some((span) => overlaps(span, word)),
    )
  );
}
