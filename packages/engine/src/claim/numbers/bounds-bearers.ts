import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { clauseAt, type SentenceView, type TextView } from '../view.ts';

/** So many letters behind a number tell that it bounds bearers. */
const REACH = 16;

/** Whether a number is a bound of those counted: 40%를 넘은 | 나라는. */
export function boundsBearers({ folded, language }: TextView, { span }: Quantity): boolean {
  return wordClaimsOf(language).boundsBearers(folded.slice(span.end, span.end + REACH));
}

/** Whether it is, and nobody is named behind it, so that it is no figure of its own: 40%를 넘은 나라는 10개국이다. */
export function isBoundOfUnnamed(text: TextView, view: SentenceView, quantity: Quantity): boolean {
  const { end } = clauseAt(view, quantity.span.start);
  return (
    boundsBearers(text, quantity) &&
    !view.entities.some((name) => name.start >= quantity.span.end && name.end <= end)
  );
}
