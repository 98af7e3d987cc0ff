import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { exact } from '../../quantity/exact.ts';
import { exactQuantity } from '../../quantity/exact-quantity.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

/** A place in a ranking that is told in words: 둘째로 많다, was the runner-up, comes 51st. */
export function draftPlace(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const among = amongTheFirst(text, view, clause);
  if (among !== null) return among;
  const told = wordClaimsOf(text.language).placeTold(text.folded.slice(clause.start, clause.end));
  if (told === null) return null;
  const at = { start: clause.start + told.start, end: clause.start + told.end };
  if (numbers.some(({ form, span }) => form === 'rank' && overlaps(span, at))) return null;
  const apposed = view.entities.find(
    ({ end }) =>
      end <= at.start && wordClaimsOf(text.language).leadsToWhatItIs(text.folded.slice(end, at.start)),
  );
  return makeWordDraft(text, view, clause, 'rank', at, {
    quantity: exactQuantity(text.text, at, told.value, 'rank'),
    direction: told.fromTheLeast ? 'down' : null,
    ...(apposed === undefined ? {} : { subjects: argumentsOf(apposed) }),
  });
}

/** In the top ten, 5위 안에 들었다: the first place or any up to that. */
function amongTheFirst(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const told = wordClaimsOf(text.language).topTold(text.folded.slice(clause.start, clause.end));
  if (told === null) return null;
  const at = { start: clause.start + told.start, end: clause.start + told.end };
  const last = exact(told.value);
  const places = { low: exact(1), high: last, lowOpen: false, highOpen: false };
  const quantity = exactQuantity(text.text, at, 1, 'rank');
  return makeWordDraft(text, view, clause, 'rank', at, {
    quantity: { ...quantity, upper: last, strict: places, lenient: places },
  });
}
