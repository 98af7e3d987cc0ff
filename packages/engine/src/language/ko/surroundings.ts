import type { EntityMention } from '../../claim/draft.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Neighbours, Surroundings } from '../grammar.ts';
import { aggregateAround, isOfBoth } from './aggregate-around.ts';
import { baseBefore } from './base-around.ts';
import { isAdded, isOfCase, isOfThen, isStartOfChange, isWhatIsLeft, movedAround } from './change-around.ts';
import { comparedBehind, furtheredBehind, isApart, isFurthered, isHeldAgainst } from './comparison-around.ts';
import { isPartOfOther } from './part-of-other.ts';
import { verbBehind } from './verb-behind.ts';
import { isOfLast, isOfWhole, isToldInParts } from './whole-around.ts';
import { type WordsAround, wordsAround } from './words-around.ts';

/** 태국(36%). */
const BRACKET_BEFORE = /[(（]\s?(?:약\s)?$/;
const BRACKET_BEHIND = /^\s?[)）,]/;

/** What the words around a number say of it: `30대|가 늘었다` → change up. Each question has a file of its own; here their answers come together. */
export function surroundings(
  folded: string,
  clause: Span,
  quantity: Quantity,
  neighbours: Neighbours,
  entities: readonly EntityMention[],
): Surroundings {
  const words = wordsAround(folded, clause, quantity, neighbours, entities);
  const verb = verbBehind(words);
  const moved = movedAround(words, verb);
  const compared = comparedBehind(words, verb);
  const base = baseBefore(words);
  return {
    change: verb.arrives ? null : moved,
    byAmount: false,
    changedTo: verb.arrives && !isOfCase(words, verb) ? moved : null,
    from: isStartOfChange(words),
    compared: verb.arrives || isHeldAgainst(words) ? null : (compared ?? furtheredBehind(words)),
    comparesBehind: false,
    againstAnother: false,
    adds: isAdded(words),
    ofLast: base === null && isOfLast(words),
    toldInParts: isToldInParts(words),
    both: isOfBoth(words),
    standsAt: false,
    apart: isApart(words),
    shrinksTo: isWhatIsLeft(words, moved === 'down', verb.arrives),
    ofThen: isOfThen(words),
    furthered: isFurthered(words),
    aggregate: aggregateAround(words),
    ofWhole: isOfWhole(words, moved !== null || compared !== null),
    bracketed: isBracketed(words),
    baseName: base,
    baseIsTotal: isPartOfOther(folded, quantity, base),
    baseOfValue: true,
  };
}

/** 태국(36%): the number stands in brackets behind whose it is. */
function isBracketed({ before, after }: WordsAround): boolean {
  return BRACKET_BEFORE.test(before) && BRACKET_BEHIND.test(after);
}
