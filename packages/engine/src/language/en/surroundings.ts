import type { EntityMention } from '../../claim/draft.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Neighbours, Surroundings } from '../grammar.ts';
import { aggregateAround, isOfBoth } from './aggregate-around.ts';
import { baseAround } from './base-around.ts';
import { changeAround, isAdded, isStartOfChange } from './change-around.ts';
import { comparedBefore, comparedBehind, isAgainstAnother, isFurthered } from './comparison-around.ts';
import { isOfLast, isOfWhole, isToldInParts } from './whole-around.ts';
import { type WordsAround, wordsAround } from './words-around.ts';

/** At 66 points, on 88.4, with 80.8; not "at 5 points ahead". */
const STANDS_AT =
  /(?:^|[\s(])(?:at|on|with|scor(?:ed|es|ing)|(?:score|mark|grade|rating) of) (?:about |around |just |only |nearly |almost )?$/;
/** "5 points ahead". */
const FAR_FROM =
  /^\s?(?:percentage\s)?points?\s(?:ahead|behind|above|below|higher|lower|more|less|fewer|better|worse|clear|apart|short)\b/;

/** "(30)", "(30 each,". */
const BRACKET_BEFORE = /[([]\s*$/;
const BRACKET_BEHIND = /^\s*(?:each|apiece)?[)\],]/;
/** "America's grade, 88.4, is better than": a number between commas, before the verb, is what stands before it. */
const VERB_NEXT =
  /^,\s(?:is|was|are|were|has|had|leaves|left|puts|makes|beats|beat|exceeds|exceeded|tops|topped)\s/;

/** What the words around a number say of it: `rose by | 30` → change up. Each question has a file of its own; here their answers come together. */
export function surroundings(
  folded: string,
  clause: Span,
  quantity: Quantity,
  neighbours: Neighbours,
  entities: readonly EntityMention[],
): Surroundings {
  const words = wordsAround(folded, clause, quantity, neighbours, entities);
  const compared = comparedBehind(words);
  const moved = changeAround(words, compared);
  const isPartMore = quantity.shape === 'fraction' && compared !== null;
  return {
    ...moved,
    from: isStartOfChange(words),
    compared: moved.change === null ? (compared ?? comparedBefore(words)) : null,
    comparesBehind: compared !== null,
    againstAnother: !isPartMore && isAgainstAnother(words),
    adds: isAdded(words),
    ofLast: isOfLast(words),
    toldInParts: isToldInParts(words),
    both: isOfBoth(words),
    apart: false,
    standsAt: standsAt(words),
    shrinksTo: false,
    ofThen: false,
    furthered: isFurthered(words),
    aggregate: aggregateAround(words),
    ofWhole: isOfWhole(words),
    bracketed: isBracketed(words),
    ...baseAround(words, isPartMore),
  };
}

/** "At 66 points": how high something stands, and no distance. */
function standsAt({ before, plain }: WordsAround): boolean {
  return STANDS_AT.test(before) && !FAR_FROM.test(plain);
}

/** "Thailand (36%)", "America's grade, 88.4, is better than". */
function isBracketed({ folded, start, before, after }: WordsAround): boolean {
  return (
    (BRACKET_BEFORE.test(before) && BRACKET_BEHIND.test(after)) ||
    (folded.slice(start - 2, start) === ', ' && VERB_NEXT.test(after))
  );
}
