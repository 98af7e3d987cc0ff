import { wordClaimsOf } from '../language/registry-word-claims.ts';
import { exactQuantity } from '../quantity/exact-quantity.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceView, TextView } from './view.ts';
import { makeWordDraft } from './word-draft.ts';

/** A place in a ranking that is told in words: 둘째로 많다, was the runner-up, comes 51st. */
export function draftPlace(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const told = wordClaimsOf(text.language).placeTold(text.folded.slice(clause.start, clause.end));
  if (told === null) return null;
  const at = { start: clause.start + told.start, end: clause.start + told.end };
  if (numbers.some(({ form, span }) => form === 'rank' && overlaps(span, at))) return null;
  return makeWordDraft(text, view, clause, 'rank', at, {
    quantity: exactQuantity(text.text, at, told.value, 'rank'),
    direction: told.fromTheLeast ? 'down' : null,
  });
}
