import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { exact } from '../../quantity/exact.ts';
import { exactQuantity } from '../../quantity/exact-quantity.ts';
import { type Hedge, isMultiple, type Quantity } from '../../quantity/quantity.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { isOfNamed } from '../numbers/form-of-number.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

const BOUNDS: ReadonlySet<Hedge> = new Set(['over', 'at-least', 'under', 'at-most']);

/**
 * How many bearers lie beyond a bound of the same clause, or moved one way: 35%를 넘은 곳은 넷뿐이다, only five countries run 20 or
 * more, it dropped in five of the seven markets.
 */
export function draftCount(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const told = wordClaimsOf(text.language).countTold(text.folded.slice(clause.start, clause.end));
  if (told === null) return null;
  const at = { start: clause.start + told.start, end: clause.start + told.end };
  const beside = view.quantities.filter((quantity) => isBound(text, clause, quantity));
  const bounds = beside.length > 0 ? beside : boundsElsewhere(text, view, at);
  const [bound] = bounds;
  if (bounds.length > 1 || (bound !== undefined && overlaps(at, bound.span))) return null;
  if (bound !== undefined && isOfNamed(view, at, bound.span)) return null;
  const number = exactQuantity(text.text, at, told.value, 'count');
  const count = told.whole === null ? number : { ...number, whole: exact(told.whole) };
  if (bound === undefined) {
    const isOfMovers =
      told.whole !== null ||
      wordClaimsOf(text.language).countsMovers(text.folded.slice(clause.start, at.start));
    return isOfMovers ? moved(text, view, clause, count) : null;
  }
  const isBeside =
    told.others ||
    wordClaimsOf(text.language).leavesOut(text.folded.slice(view.sentence.start, at.start)) ||
    (told.value === 0 &&
      wordClaimsOf(text.language).makesException(text.folded.slice(view.sentence.start, view.sentence.end)));
  const draft = makeWordDraft(text, view, clause, 'count', at, {
    quantity: count,
    operands: [count, bound],
    subjects: [],
    span: { start: Math.min(at.start, bound.span.start), end: Math.max(at.end, bound.span.end) },
  });
  return {
    ...draft,
    names: [],
    ...(isBeside ? { besides: namedBefore(view, at) } : {}),
    ...(beside.length === 0 ? { agreesOnly: true as const } : {}),
  };
}

/** "Two countries, and two only, saw investment of more than $10bn": the one bound that the rest of a sentence tells, where it tells nothing else. */
function boundsElsewhere(text: TextView, view: SentenceView, at: Span): Quantity[] {
  const others = view.quantities.filter(({ role, span }) => role === 'measure' && !overlaps(span, at));
  return others.length === 1 ? others.filter((quantity) => isBound(text, view.sentence, quantity)) : [];
}

/** So many of them rose: the verb of their clause, which tells no other number. */
function moved(text: TextView, view: SentenceView, clause: Span, count: Quantity): Draft | null {
  const moves = cuesIn(view, clause, 'rise', 'fall');
  const [move] = moves;
  const { span: at } = count;
  if (move === undefined || new Set(moves.map(({ kind }) => kind)).size > 1) return null;
  const others = view.quantities.filter(
    ({ role, span }) => role === 'measure' && span.start >= clause.start && span.end <= clause.end,
  );
  if (others.some(({ span }) => !overlaps(span, at)) || Math.abs(move.start - at.start) > REACH) return null;
  const draft = makeWordDraft(text, view, clause, 'count', at, {
    quantity: count,
    operands: [count],
    subjects: [],
    direction: move.kind === 'rise' ? 'up' : 'down',
    span: {
      start: Math.min(at.start, move.start),
      end: Math.max(at.end, move.end, ...others.map(({ span }) => span.end)),
    },
  });
  return { ...draft, names: [] };
}

/** So far from the number the verb stands. */
const REACH = 60;

/** How many bearers the sentence names before a number of others: one where it names none. */
function namedBefore({ entities }: SentenceView, { start }: Span): number {
  const named = entities.filter(({ end, role }) => end <= start && role !== 'whole' && role !== 'locative');
  return Math.max(1, new Set(named.flatMap(({ ids }) => ids.slice(0, 1))).size);
}

/** A bare number that a bound is set by ("20 or more") may have been taken for part of a name. */
function isBound(text: TextView, clause: Span, quantity: Quantity): boolean {
  const { role, unit, hedge, span, counter } = quantity;
  const rules = wordClaimsOf(text.language);
  return (
    !isMultiple(quantity) &&
    span.start >= clause.start &&
    span.end <= clause.end &&
    BOUNDS.has(hedge) &&
    (role === 'measure' || (role === 'part-of-name' && unit === null)) &&
    (!rules.isBearerNoun(counter ?? '') || rules.boundsBearers(text.folded.slice(span.end, span.end + 16)))
  );
}
