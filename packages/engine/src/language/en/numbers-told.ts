import type { CountTold, PlaceTold } from '../word-claims.ts';
import { EN_ONES, EN_ORDINALS } from './numerals.ts';

const DOZENS: Readonly<Record<string, number>> = { 'half a dozen': 6, 'a dozen': 12 };
const NUMBER = `${[...Object.keys(DOZENS), ...Object.keys(EN_ONES)].join('|')}|[0-9]{1,3}`;
const BEARERS =
  'countries|country|nations|nationalities|economies|states|governments|companies|firms|developers|makers|labs|models|universities|regions|cities|markets';

/** Only five countries run 20 or more; in eight states; just six other countries; two of the economies that it tracks. */
const WITH_NOUN = new RegExp(
  `(?:^|[\\s(])(${NUMBER})\\s(?:of\\s(?:the|its|those|these)\\s)?(?:(other)\\s)?(?:[a-z]{3,12}\\s)?(?:${BEARERS})(?![a-z])`,
);
/** Only four are above 35 per cent. */
const ALONE = new RegExp(
  `\\b(?:only|just)\\s(${NUMBER})\\s(other)?s?\\s?(?=(?:are|is|were|was|have|has|had|exceed|exceeded|top|topped|pass|passed|score|scored|run|use|report|reported|reach|reached|rose|fell|grew|shrank|went|saw|declined|increased|dropped)\\b)`,
);
/** It dropped in five of the seven markets. */
const OF_ALL = new RegExp(
  `(?:^|[\\s(])(${NUMBER})\\sof\\s(?:the\\s|its\\s|all\\s)?(${NUMBER})\\s(?:[a-z]{3,12}\\s)?(?:${BEARERS})(?![a-z])`,
);

/** No European country attracted more than. */
const NONE = new RegExp(
  `(?:^|[\\s(])(no)\\s(?:other\\s)?(?:[a-z]{3,14}\\s)?(?:${BEARERS}|company|firm|nation|economy|market)(?![a-z])`,
);
const EXCEPT = /\bno other\b|\b(?:other than|apart from|aside from|except(?: for)?|excluding|besides|but)\s/;

/** How many bearers a clause counts: `only five countries run 20 or more` → 5; `five of the seven markets` → 5 of 7. */
export function englishCountTold(clause: string): CountTold | null {
  const none = NONE.exec(clause);
  if (none?.[1] !== undefined) {
    const at = none.index + none[0].indexOf(none[1]);
    return { start: at, end: at + none[1].length, value: 0, whole: null, others: false };
  }
  const ofAll = OF_ALL.exec(clause);
  const match = ofAll ?? WITH_NOUN.exec(clause) ?? ALONE.exec(clause);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const start = match.index + match[0].indexOf(number);
  const whole = ofAll?.[2] === undefined ? null : numberOf(ofAll[2]);
  return { start, end: start + number.length, value: numberOf(number), whole, others: match[2] === 'other' };
}

function numberOf(number: string): number {
  return DOZENS[number] ?? EN_ONES[number] ?? Number(number);
}

const BEARER = new RegExp(`^(?:${BEARERS})$`);

/** Whether a sentence leaves some out of what it says of all. */
export function makesEnglishException(sentence: string): boolean {
  return EXCEPT.test(sentence);
}

/** Whether a noun counts bearers: `countries`, not `robots`. */
export function isEnglishBearerNoun(noun: string): boolean {
  return BEARER.test(noun);
}

const ORDINAL = Object.keys(EN_ORDINALS).join('|');
/** What an ordinal may count in place of places: the second half, came third time lucky. */
const NO_PLACE =
  '(?:half|quarter|year|time|month|week|day|hand|edition|version|wave|round|attempt|to none)\\b';
const BEHIND_PLACE =
  '(?=[.,;:)]|$|\\s(?:and|in the (?:world|nation|country)|globally|worldwide|overall|now|again|with|on|at|among|behind|after|in (?:the|that|this|its|private|terms)|to(?! none))\\b)';
const PLACE = new RegExp(
  [
    /** Sits in third position, holds the second spot. */
    `\\b(?:(?:sits?|sat|lies|lay|stands?|stood|is|are|was|were|remains?|remained|comes?|came|ranks?|ranked|finish(?:es|ed)?)\\sin|takes?|took|holds?|held|kept|keeps?|claim(?:s|ed)?|occup(?:y|ies|ied))\\s(?:the\\s)?(${ORDINAL}|[0-9]{1,3}(?:st|nd|rd|th))(?=\\s(?:place|position|spot|slot)(?:[.,;:)]|$|\\s(?:and|with|on|at|in|among|worldwide|globally|overall|for|by|behind|after)\\b))`,
    `\\b(?:is|are|was|were)\\s(?:in\\s|only\\s)?(${ORDINAL}|[0-9]{1,3}(?:st|nd|rd|th))${BEHIND_PLACE}`,
    `\\b(?:comes?|came|finish|finishes|finished|ranks?|ranked|placed|stands?|stood)\\s(?:in\\s|only\\s)?(${ORDINAL}|[0-9]{1,3}(?:st|nd|rd|th))(?=[.,;:)]|$|\\s(?!${NO_PLACE}))`,
    `(?<=(?:^|,\\s)(?:only\\s)?)(${ORDINAL}|[0-9]{1,3}(?:st|nd|rd|th))(?=\\s(?:worldwide|globally|in the (?:world|nation|country)|(?:behind|after) (?:only )?(?:the )?[a-z])\\b)`,
    /** Singapore, only seventh now. */
    `(?<=(?:^|,\\s)(?:only|now|still|now only)\\s)(${ORDINAL}|[0-9]{1,3}(?:st|nd|rd|th))(?=(?:\\s(?:now|today|then))?(?:[.,;:)]|$))`,
    /** Which makes it third, leaves the country only 22nd. */
    `\\b(?:mak(?:es?|ing)|made|leav(?:es?|ing)|left|puts?|putting|keeps?|kept|keeping)\\s(?:it|them|the\\s(?:country|nation|state|company|firm))\\s(?:only\\s|in\\s)?(${ORDINAL}|[0-9]{1,3}(?:st|nd|rd|th))${BEHIND_PLACE}`,
    `\\bthereby\\s(${ORDINAL})(?=[.,;:]|$)`,
    '(?:is|are|was|were|the|a|as|finished)\\s(runner-up)(?![a-z])',
    `\\b(?:is|are|was|were|remains?|remained|ranks?|ranked|makes it|made it|at)\\s(?:still\\s)?(?:number|no\\.)\\s(${Object.keys(EN_ONES).join('|')}|[0-9]{1,3})(?=[.,;:)]|$|\\s(?:in|on|among|worldwide|globally|by|for|behind|after|with)\\b)`,
  ].join('|'),
);

/** The place that a clause tells: `Egypt comes 51st` → 51, `was the runner-up` → 2. */
export function englishPlaceTold(clause: string): PlaceTold | null {
  const match = PLACE.exec(clause);
  const word = match?.slice(1).find((group) => group !== undefined);
  if (match === null || word === undefined) return null;
  const start = match.index + match[0].lastIndexOf(word);
  /** "More than double the runner-up's": whose a figure is. */
  if (/^['’]s(?![a-z])/.test(clause.slice(start + word.length))) return null;
  const value = word === 'runner-up' ? 2 : (EN_ORDINALS[word] ?? EN_ONES[word] ?? Number.parseInt(word, 10));
  return { start, end: start + word.length, value, fromTheLeast: false };
}
