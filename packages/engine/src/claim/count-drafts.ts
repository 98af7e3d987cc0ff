import { wordClaimsOf } from '../language/registry-word-claims.ts';
import { exactQuantity } from '../quantity/exact-quantity.ts';
import type { Hedge, Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceView, TextView } from './view.ts';
import { makeWordDraft } from './word-draft.ts';

const BOUNDS: ReadonlySet<Hedge> = new Set(['over', 'at-least', 'under', 'at-most']);

/** How many bearers lie beyond a bound of the same clause: 35%를 넘은 곳은 넷뿐이다, only five countries run 20 or more. */
export function draftCount(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const bounds = view.quantities.filter((quantity) => isBound(text, clause, quantity));
  if (bounds.length !== 1) return null;
  const [bound] = bounds;
  const told = wordClaimsOf(text.language).countTold(text.folded.slice(clause.start, clause.end));
  if (bound === undefined || told === null) return null;
  const at = { start: clause.start + told.start, end: clause.start + told.end };
  if (at.start < bound.span.end && bound.span.start < at.end) return null;
  const count = exactQuantity(text.text, at, told.value, 'count');
  const draft = makeWordDraft(text, view, clause, 'count', at, {
    quantity: count,
    operands: [count, bound],
    subjects: [],
    span: { start: Math.min(at.start, bound.span.start), end: Math.max(at.end, bound.span.end) },
  });
  return { ...draft, names: [] };
}

/** A bare number that a bound is set by ("20 or more") may have been taken for part of a name. */
function isBound(text: TextView, clause: Span, { role, unit, hedge, span, counter }: Quantity): boolean {
  return (
    span.start >= clause.start &&
    span.end <= clause.end &&
    BOUNDS.has(hedge) &&
    (role === 'measure' || (role === 'part-of-name' && unit === null)) &&
    !wordClaimsOf(text.language).isBearerNoun(counter ?? '')
  );
}
