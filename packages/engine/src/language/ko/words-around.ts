import type { EntityMention } from '../../claim/draft.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { spanOf } from '../../quantity/quantity-span.ts';
import type { Span } from '../../text/span.ts';
import type { Neighbours } from '../grammar.ts';
import { withoutLevel } from './told-as-change.ts';

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
  /** What leads to the number, not beyond the number before it. */
  readonly before: string;
  /** The same from the start of the clause, whatever numbers stand there. */
  readonly clauseBefore: string;
  /** What follows the number, not beyond the next one. */
  readonly after: string;
  /** The same without what only qualifies the number: the 가량 of 30대 가량 늘었다, the 밑 of 3분의 1 밑으로. */
  readonly plain: string;
}

/** So many letters before and behind a number can say something of it; behind the end of its clause so many. */
const REACH_BEFORE = 40;
const REACH_BEHIND = 26;
const BEYOND_CLAUSE = 12;

/** 30대 가량 늘었다, 30% 넘게 늘었다. */
const QUALIFIER = /^\s?(?:나|이나|가량|정도|쯤|가까이|넘게|이상|여|남짓|포인트|씩|만큼|안팎)(?=\s)/u;

/** The words around a number: of `로봇은 30대 가량 늘었다` around `30대` the `plain` words are ` 늘었다`. */
export function wordsAround(
  folded: string,
  clause: Span,
  quantity: Quantity,
  { previous, next }: Neighbours,
  entities: readonly EntityMention[],
): WordsAround {
  const { start, end } = spanOf(quantity);
  const from = Math.max(clause.start, start - REACH_BEFORE);
  const to = Math.min(clause.end + BEYOND_CLAUSE, next, end + REACH_BEHIND);
  const after = folded.slice(end, Math.max(end, to));
  const unqualified = after.replace(QUALIFIER, '');
  return {
    folded,
    clause,
    quantity,
    entities,
    start,
    end,
    before: folded.slice(Math.max(from, previous), start),
    clauseBefore: folded.slice(from, start),
    after,
    plain: quantity.shape === 'fraction' ? withoutLevel(unqualified) : unqualified,
  };
}
