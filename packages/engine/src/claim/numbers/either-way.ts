import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';

/** So many letters behind a multiple tell that it is one of how much less. */
const BEHIND = 24;

/**
 * Whether a multiple holds whoever of the two has more: "six times fewer than China" is a sixth of it, 미국과의 격차는 23배로
 * 벌어졌다.
 */
export function liesEitherWay(
  { folded, language }: TextView,
  view: SentenceView,
  clause: Span,
  { shape, span }: Quantity,
): boolean {
  if (shape !== 'multiple') return false;
  const { isTimesLess } = claimRulesOf(language);
  return isTimesLess(folded.slice(span.end, span.end + BEHIND)) || cuesIn(view, clause, 'gap').length > 0;
}
