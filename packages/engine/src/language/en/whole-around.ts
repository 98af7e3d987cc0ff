import { makesUp, runsParallel } from './parallel-share.ts';
import { OF_COMBINED } from './sums-and-means.ts';
import { COMES_FROM, LEADS_TO_PART, partGoesTo } from './whose-part.ts';
import type { WordsAround } from './words-around.ts';

/** So many letters before a clause may lead to the part that it tells. */
const LEAD_REACH = 100;
/** So many letters hold a part of one thing and what leads to that of the next. */
const PARALLEL = 120;

/** "A third of the year's": of all that there was in it. */
const OF_THE_YEARS = /^\s*of the (?:year|quarter|month)'s\b/;
/** "Half of them". */
const OF_THEM = /^\s*of (?:them|those|these|that|which|it|the total|the sum)\b/;
/** "38 percent of all the $40bn". */
const OF_AMOUNT = /^\s*of (?:all |all the |the )[$€£¥][0-9]/;
/** "A third of the world's". */
const OF_WORLD =
  /^\s*of (?:the |all |all the |everything |worldwide |global )?(?:world|global|total|whole|worldwide|all|everything|country|nation|every|money|cash)/;

/** ", or about half", " (65 per cent)". */
const RESTATES = /^(?:, or|\s\()\s?(?:about |around |roughly |some |nearly |almost |just |over )?$/;
const IS_SHARE = /(?:%|per ?cent|points?)$/;
const ENDS_THERE = /^(?:[),.;]|\s*$)/;

/** "Half that", "a third of that number". */
const OF_THAT =
  /^\s?(?:of )?that(?: (?:number|sum|amount|figure|total|count|level|share|many|much))?(?=[,.;)]|$)/;
/** "Half as many." */
const AS_MANY_ALONE = /^ as (?:many|much|high|large|often)(?=[,.;)]|$)/;

/** 83 cents of every dollar: of all the dollars that there were. */
const OF_A_DOLLAR = /\bcents\b/i;

/** "17 million, two thirds of them". */
const PARTS_FOLLOW = /^[^.;,]{0,24},\s[^.;,]{0,24}\bof (?:them|which|these|those)\b/;
const PARTS_REACH = 60;
/** "More than half of the | 2,049 firms that won funding in 2024 were American". */
const PART_OF =
  /(?:\b(?:half|thirds?|quarters?|fifths?|sixths?|tenths?|most|majority|percent|per cent)|%) of (?:the|all|all the|those|these) $/;
const PART_REACH = 40;
const ARE_THEY =
  /^[^.;:!?]{2,100}\s(?:are|were|is|was|came from|come from|went to|go to)\s(?:in |from )?(?:the )?[a-z]/;
const ARE_REACH = 130;

/** Whether a number is a part of a whole that is named or plain: `38 percent | of the world's`. */
export function isOfWhole(words: WordsAround): boolean {
  const { folded, clause, quantity, entities, start, end, plain } = words;
  return (
    entities.some((entity) => entity.start >= end && partGoesTo(folded.slice(end, entity.start))) ||
    OF_COMBINED.test(plain) ||
    (quantity.unit === 'percent' && OF_A_DOLLAR.test(quantity.text)) ||
    (LEADS_TO_PART.test(folded.slice(Math.max(clause.start - LEAD_REACH, 0), start)) &&
      COMES_FROM.test(plain)) ||
    restatesAmount(words) ||
    (quantity.shape === 'fraction' && OF_THE_YEARS.test(plain)) ||
    OF_THEM.test(plain) ||
    OF_AMOUNT.test(folded.slice(end, end + 16)) ||
    OF_WORLD.test(plain)
  );
}

/** "$4.8 billion, or half", "288 (65 per cent)": a part right behind an amount is its part of the whole. */
function restatesAmount({ folded, previous, start, after }: WordsAround): boolean {
  return (
    RESTATES.test(folded.slice(previous, start)) &&
    !IS_SHARE.test(folded.slice(Math.max(0, previous - 8), previous)) &&
    ENDS_THERE.test(after)
  );
}

/** Whether a fraction is told as the part before it was, or of a whole that nobody named is: `women make up | a third | of`. */
export function isPartOfUnnamed({ folded, clause, quantity, entities, start }: WordsAround): boolean {
  if (quantity.shape !== 'fraction') return false;
  return (
    runsParallel(folded.slice(Math.max(0, start - PARALLEL), start)) ||
    (makesUp(folded.slice(clause.start, start)) &&
      !entities.some((entity) => entity.start >= clause.start && entity.end <= start))
  );
}

/** Whether it is a part or multiple of the value right before it: `half | that`. */
export function isOfLast({ plain }: WordsAround): boolean {
  return OF_THAT.test(plain) || AS_MANY_ALONE.test(plain);
}

/** Whether its parts are told behind it: `17 million, | two thirds of them in China`. */
export function isToldInParts({ folded, start, end }: WordsAround): boolean {
  return (
    PARTS_FOLLOW.test(folded.slice(end, end + PARTS_REACH)) ||
    (PART_OF.test(folded.slice(Math.max(0, start - PART_REACH), start)) &&
      ARE_THEY.test(folded.slice(end, end + ARE_REACH)))
  );
}
