import type { WordsAround } from './words-around.ts';

/** "81 more", "three points ahead", "half as much again"; not "more worried than excited". */
const COMPARED_UP =
  /^(?!\s(?:more|less)\s[a-z]+(?:ed|ous|ful|tic|ive|ing)\sthan\s[a-z]+(?:ed|ous|ful|tic|ive|ing)\b)\s*(?:percent(?:age points?)? )?(?:more|higher|greater|larger|bigger|ahead|above|faster|stronger|longer|dearer|costlier|pricier|taller|heavier|richer|as (?:many|much|high|large|big) again|again as (?:many|much|high|large|big)|points? (?:more|higher|ahead|above))\b/;
/** "81 fewer", "three points behind"; not "less worried than excited". */
const COMPARED_DOWN =
  /^(?!\sless\s[a-z]+(?:ed|ous|ful|tic|ive|ing)\sthan\s[a-z]+(?:ed|ous|ful|tic|ive|ing)\b)\s*(?:percent(?:age points?)? )?(?:fewer|lower|less|smaller|behind|below|short(?:er)?|slower|weaker|cheaper|lighter|poorer|points? (?:fewer|lower|less|behind|below|short))\b/;

/** "Leads Japan by 30". */
const LEADS_BY =
  /\b(?:lead|led|leads|ahead|exceed(?:s|ed|ing)?|beat(?:s|en|ing)?|out(?!put|lay|look|side|flow|come|break|age|let)[a-z]{3,9}(?:s|ed|ing)|surpass(?:es|ed|ing)?|top(?:s|ped))\b[^.]{0,24}\bby\s(?:\w{1,14} )?$/;
/** "Trails Japan by 30". */
const TRAILS_BY = /\b(?:trail(?:s|ed|ing)?|lag(?:s|ged|ging)?|behind)\b[^.]{0,24}\bby\s(?:\w{1,14} )?$/;

/** "Half as many", "twice the size". */
const AS_MANY = /^\s*(?:as (?:many|much|high|large|big|often)|the (?:size|number|level|rate|amount|share)\b)/;

/** "30 more than". */
const MORE_THAN = /^\s*(?:more|fewer|less) than\b/;

/** Which way the words behind a number hold something against another: `81 | fewer than Japan` → down; null where they do not. */
export function comparedBehind({ plain }: WordsAround): 'up' | 'down' | null {
  if (COMPARED_UP.test(plain)) return 'up';
  return COMPARED_DOWN.test(plain) ? 'down' : null;
}

/** Which way the verb before a number holds something against another: `leads Japan by | 30` → up; null where none does. */
export function comparedBefore({ before }: WordsAround): 'up' | 'down' | null {
  if (LEADS_BY.test(before)) return 'up';
  return TRAILS_BY.test(before) ? 'down' : null;
}

/** Whether a multiple is of something named in words: `half | as many as Japan`. */
export function isAgainstAnother({ plain }: WordsAround): boolean {
  return AS_MANY.test(plain);
}

/** Whether it is how much more there is than something: `30 | more than`. */
export function isFurthered({ plain }: WordsAround): boolean {
  return MORE_THAN.test(plain);
}
