import type { AllTold, NumberTold, ThenTold } from '../word-claims.ts';
import { EN_NOBODY } from './nobody.ts';

const MORE = /\b(?:(more|higher|larger|bigger|greater)|fewer|lower|smaller|less)\b/g;
/** So many characters a comparative stands before its "than". */
const REACH = 80;

const TIMES =
  /\sthan\s(?:(?:in|at|during)\s)?(?:any\s(?:(?:other|previous|earlier|prior)\s)?(?:year|quarter|month|time|point|decade)|ever)\b/;
const REST =
  /\sthan\s(?:in\s)?(?:the rest of the (?:world|globe|planet)|(?:all|every|everyone|everybody)(?: the)? (?:other |else )?(?:[a-z]{4,10} )?(?:combined|together|put together))\b/;
const OTHERS =
  /\sthan\s(?:(?:in|at|for)\s)?(?:any (?:others?|one else|of (?:its|their|the other))|any(?:one|body)(?: else|(?=[.,;:)]|$))|anywhere else|everyone else|every other|all (?:the )?others?)\b/;

/** Its highest level ever, the lowest share on record. */
const EVER =
  /\b(?:its|their|the|an?)\s(highest|largest|biggest|greatest|lowest|smallest)\s(?:(?!increase|rise|gain|jump|leap|growth|fall|drop|decline|change)[a-z-]{2,16}\s){0,4}(?:ever|on record|in history|of all time|since)\b/;

/** "The most in any quarter", "its lowest level in any year". */
const IN_ANY =
  /\b(?:the|its|their)\s(?:(?:most|highest|largest|biggest|greatest)|fewest|lowest|smallest|least)\s(?:[a-z-]{2,16}\s){0,3}(?:in|of|for)\sany\s(?:single\s|one\s|other\s)?(?:year|quarter|month|decade)\b/;

/** What a clause says of one against all: `installed more robots than any other country` → others, up. */
export function englishAllTold(clause: string): AllTold | null {
  return (
    than(clause, TIMES, 'other-times') ??
    than(clause, REST, 'the-rest') ??
    than(clause, OTHERS, 'others') ??
    nobodyMore(clause) ??
    never(clause) ??
    ever(clause) ??
    inAny(clause)
  );
}

function than(clause: string, pattern: RegExp, against: AllTold['against']): AllTold | null {
  const match = pattern.exec(clause);
  if (match === null) return null;
  const more = lastMore(clause, match.index);
  if (more === null) return null;
  return { ...more, end: match.index + match[0].length, than: match.index, against };
}

/** The comparative that stands nearest before a place: `took more in 2025` → more. */
export function lastMore(clause: string, end: number): ThenTold | null {
  const from = Math.max(0, end - REACH);
  const lead = clause.slice(from, end);
  /** "Fewer were more concerned than excited than in 2023": what has a "than" of its own is held against that. */
  const found = [...lead.matchAll(MORE)].findLast(
    ({ index }) => !/^[a-z]+\s[a-z-]{2,20}\sthan\s/.test(lead.slice(index)),
  );
  return found === undefined
    ? null
    : { start: from + found.index, direction: found[1] === undefined ? 'down' : 'up' };
}

/** Nobody had more, no country builds fewer of them: with nobody named than whom. */
const NOBODY_MORE = new RegExp(
  `${EN_NOBODY.source}(?:\\selse)?\\s(?:(?:has|have|had|did)\\s)?[a-z]{2,12}\\s(?:(more|higher|larger|bigger|greater)|fewer|lower|less|smaller)(?:\\sof\\s(?:them|those))?(?=\\s?[.;,)]|\\s?$)`,
);

function nobodyMore(clause: string): AllTold | null {
  const match = NOBODY_MORE.exec(clause);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return {
    start: match.index,
    end,
    than: end,
    against: 'others',
    direction: match[1] === undefined ? 'down' : 'up',
  };
}

/** Has never been higher. */
const NEVER =
  /\bnever (?:before )?(?:been|stood|had|run|seen|made)\s(?:so |as )?(?:(high|higher|many|more|large|larger|big|bigger|much)|low|lower|few|fewer|small|smaller|little|less)\b/;

function never(clause: string): AllTold | null {
  const match = NEVER.exec(clause);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const direction = match[1] === undefined ? 'down' : 'up';
  return { start: match.index, end, than: end, against: 'other-times', direction };
}

function ever(clause: string): AllTold | null {
  const match = EVER.exec(clause);
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  return {
    start: match.index + match[0].indexOf(word),
    end: match.index + match[0].length,
    than: match.index + match[0].length,
    against: 'other-times',
    direction: /^(?:low|small)/.test(word) ? 'down' : 'up',
  };
}

function inAny(clause: string): AllTold | null {
  const match = IN_ANY.exec(clause);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const direction = /^[a-z]+\s(?:few|low|small|least)/.test(match[0]) ? 'down' : 'up';
  return { start: match.index, end, than: end, against: 'other-times', direction };
}

const THAN_THEN =
  /\sthan\s(?:(?:it|they|the country|the company)\s(?:did|had|was|were|has|have)\s)?(?:(?:in|at|during)\s)?(?:the\s|an?\s)?$/;

/** How a clause compares with the time that follows: `fewer robots in 2024 than it had in` → down. */
export function englishAgainstThen(before: string): ThenTold | null {
  const match = THAN_THEN.exec(before);
  if (match !== null) return lastMore(before, match.index);
  const moved = UP_ON.exec(before);
  return moved === null
    ? null
    : { start: moved.index + moved[0].indexOf(moved[1] ?? ''), direction: moved[1] === 'up' ? 'up' : 'down' };
}

/** "15,920, down on the year before", "up slightly from a year earlier". */
const UP_ON =
  /(?:^|[\s(])(up|down)\s(?:again\s|slightly\s|sharply\s|a little\s|a lot\s|markedly\s|marginally\s|steeply\s)?(?:on|from|against|compared with)\s(?:the\s|an?\s)?$/;

const SMALL: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6, ten: 10, twenty: 20 };
const TOP = new RegExp(
  `\\b(?:among|in|into|inside|within|entered|enters|cracked|made|makes|joined)\\sthe\\s(?:world's\\s|global\\s|world\\s)?top\\s(${Object.keys(SMALL).join('|')}|[0-9]{1,2})(?![0-9a-z%]|\\s(?:per\\s?cent|models|papers|companies|firms|labs)\\b)`,
);

/** How many come first, where one is among them: `ranked in the top ten` → 10. */
export function englishTopTold(clause: string): NumberTold | null {
  const match = TOP.exec(clause);
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  if (/\b(?:not|never|out of|outside|fell|failed)\b/.test(clause.slice(0, match.index))) return null;
  const end = match.index + match[0].length;
  return { start: end - word.length, end, value: SMALL[word] ?? Number(word) };
}

const FIRST_FEW = new RegExp(
  `\\bthe (?:world's |global )?(?:top (${Object.keys(SMALL).join('|')}|two)|(?:biggest|largest|leading) (${Object.keys(SMALL).join('|')}|two)|(${Object.keys(SMALL).join('|')}|two) (?:biggest|largest|leading))(?: [a-z-]{2,16}){0,8} (?:were|are)(?![a-z])`,
);

/** How many come first, where a clause goes on to name them: `the top three countries were` → 3. */
export function englishFirstFew(clause: string): NumberTold | null {
  const match = FIRST_FEW.exec(clause);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || word === undefined) return null;
  const end = match.index + match[0].length;
  return { start: match.index, end, value: word === 'two' ? 2 : (SMALL[word] ?? Number(word)) };
}

const STILL =
  /\b(?:((higher|larger|bigger|greater|more)|lower|smaller|fewer|less)(?:\s[a-z-]{3,16}){0,2}\sstill|((?:even|still)\s(?:(higher|larger|bigger|greater|more)|lower|smaller|fewer|less))(?:\s[a-z-]{3,16}s)?)(?=\s?[.,;:)]|\s?$)/;
/** What is higher is how something changed, or is hoped to. */
const OF_ELSE =
  /\b(?:growth|pace|increases?|rise|gains?|jump|falls?|drop|decline|lead|gap|target|goal|plans?|hopes)\b/;
const OF_SHARE = /\b(?:share|rate|ratio|proportion|percentage)\b/;

/** How a clause sets its bearer above or below the one before: `Singapore's ratio was higher still` → up. */
export function englishStillMore(
  clause: string,
  ofShare: boolean,
): (ThenTold & { readonly end: number }) | null {
  const match = STILL.exec(clause);
  if (match === null || OF_ELSE.test(clause) || (OF_SHARE.test(clause) && !ofShare)) return null;
  const words = match[1] ?? match[3] ?? '';
  const isUp = match[2] !== undefined || match[4] !== undefined;
  return { start: match.index, end: match.index + words.length, direction: isUp ? 'up' : 'down' };
}
