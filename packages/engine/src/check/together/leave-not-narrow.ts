import { cellValue } from '../../catalogue/cell.ts';
import type { SentenceView, TextView } from '../../claim/view.ts';
import type { FormName } from '../../forms/form-names.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { exact, signumOf } from '../../quantity/exact.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { cellsShown } from '../judging/tried.ts';
import { claimLeftOpen } from '../left-open.ts';

/** Words that hold two bearers against each other. */
const HELD: ReadonlySet<FormName> = new Set(['comparison', 'overtake']);
/** So many letters before and behind the words tell by how much. */
const REACH = 24;
/** Nobody who has half as much again is ahead by a hair. */
const FAR = exact(3, 2);

/**
 * "Slightly ahead of Britain", 간발의 차로 앞선다: where one of the two has half as much again as the other, another statistic is
 * meant, and that this one has them in the same order says nothing.
 */
export function leaveNotNarrow(
  text: TextView,
  view: SentenceView,
  claims: readonly CheckedClaim[],
): CheckedClaim[] {
  const { tellsNarrow } = looseRulesOf(text.language);
  return claims.map((claim) => {
    const { draft, asPublished } = claim;
    if (!HELD.has(draft.form) || asPublished.judgement.verdict !== 'supported') return claim;
    const { start, end } = draft.span;
    const around = text.folded.slice(
      Math.max(view.sentence.start, start - REACH),
      Math.min(view.sentence.end, end + REACH),
    );
    return tellsNarrow(around) && isFarApart(claim) ? claimLeftOpen(claim, 'ambiguous-indicator') : claim;
  });
}

function isFarApart({ asPublished: { chosen } }: CheckedClaim): boolean {
  const [one, other] = (chosen === null ? [] : cellsShown(chosen)).map(cellValue);
  if (one === undefined || other === undefined) return false;
  const [less, more] = one.lt(other) ? [one, other] : [other, one];
  return signumOf(less) > 0 && more.gt(less.mul(FAR));
}
