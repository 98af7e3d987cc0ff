import type { EntityMention } from '../../claim/draft.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { spanOf } from '../../quantity/quantity-span.ts';
import type { Span } from '../../text/span.ts';
import type { Neighbours } from '../grammar.ts';
import { NOUN_BETWEEN } from './noun-between.ts';

/** A number with the words that can say something of it. */
export interface WordsAround {
  readonly folded: string;
  readonly clause: Span;
  readonly quantity: Quantity;
  /** The names of its clause, and those shortly behind it. */
  readonly entities: readonly EntityMention[];
  /** Where the number begins and ends, a hedge beside it included. */
  readonly start: number;
  readonly end: number;
  /** Where the number before it ends. */
  readonly previous: number;
  /** What leads to the number, not beyond the number before it; `near` is the last of it. */
  readonly before: string;
  readonly near: string;
  /** What follows the number, not beyond the next one. */
  readonly after: string;
  /** The same without what is not yet a word about it: the "or so" of "or so more than", the "laws" of "laws more". */
  readonly plain: string;
  /** A noun that it counts stands between it and "more": 18 laws more. */
  readonly isMoreOfThem: boolean;
}

/** So many letters before and behind a number can say something of it; so many before are near. */
const REACH_BEFORE = 60;
const REACH_BEHIND = 44;
const NEAR = 34;

/** "11% or more", "11% or so". */
const OR_SO = /^\s*(?:or more|or so)\b/;

/** "One rule fewer", "18 laws more". */
const COUNTED_BEFORE_MORE = new RegExp(
  `^\\s(?:${NOUN_BETWEEN}){1,2}(?=(?:more|fewer|ahead of|behind)\\b|(?:above|below)\\s(?![$€£0-9]|(?:the\\s)?(?:average|mean|median|threshold|level)))`,
);

/** The words around a number: of `Japan ran 9 laws more than` around `9` the `plain` words are `more than`, and `isMoreOfThem` is true. */
export function wordsAround(
  folded: string,
  clause: Span,
  quantity: Quantity,
  { previous, next }: Neighbours,
  entities: readonly EntityMention[],
): WordsAround {
  const { start, end } = spanOf(quantity);
  /** "In Japan the number fell as well, by 11%": what moved stands in the clause before. */
  const opens = /^by\s/.test(folded.slice(clause.start, start)) ? 0 : clause.start;
  const before = folded.slice(Math.max(opens, previous, start - REACH_BEFORE), start);
  const after = folded.slice(end, Math.max(end, Math.min(next, end + REACH_BEHIND)));
  const unqualified = after.replace(OR_SO, '');
  const isMoreOfThem =
    (quantity.unit === null || quantity.unit === 'count') && COUNTED_BEFORE_MORE.test(unqualified);
  return {
    folded,
    clause,
    quantity,
    entities,
    start,
    end,
    previous,
    before,
    near: before.slice(-NEAR),
    after,
    plain: isMoreOfThem ? unqualified.replace(COUNTED_BEFORE_MORE, '') : unqualified,
    isMoreOfThem,
  };
}
