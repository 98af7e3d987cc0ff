import type { Surroundings } from '../../language/grammar.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import { clauseAt, type SentenceView, type TextView } from '../view.ts';

/** A number where it stands, with what is asked of the words around it. */
export interface NumberAt {
  readonly text: TextView;
  readonly view: SentenceView;
  readonly clause: Span;
  readonly quantity: Quantity;
  readonly around: Surroundings;
}

/** A number in the clause that holds it. Example: `numberAt(text, view, quantity, around).clause` → the span of its clause. */
export function numberAt(
  text: TextView,
  view: SentenceView,
  quantity: Quantity,
  around: Surroundings,
): NumberAt {
  return { text, view, clause: clauseAt(view, quantity.span.start), quantity, around };
}

/** At most so many letters before a number, from `from` on. Example: `lettersBefore(at, 4)` → `of $`. */
export function lettersBefore({ text, quantity: { span } }: NumberAt, count: number, from = 0): string {
  return text.folded.slice(Math.max(from, span.start - count), span.start);
}

/** At most so many letters behind a number, up to `to`. Example: `lettersBehind(at, 4)` → ` in `. */
export function lettersBehind(
  { text, quantity: { span } }: NumberAt,
  count: number,
  to = Number.POSITIVE_INFINITY,
): string {
  return text.folded.slice(span.end, Math.min(to, span.end + count));
}
