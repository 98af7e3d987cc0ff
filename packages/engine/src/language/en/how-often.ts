import { exact } from '../../quantity/exact.ts';
import { buildUnit, type NumberReading, type UnitReading } from '../../quantity/number-reading.ts';

/** Three times a day, 39.6m times a month: so often, no multiple; "from three times a year earlier" is one. */
const COUNTS_TIMES =
  /^\s(?:a|per|every|in a)\s(?:day|week|month|year)(?!\s(?:earl|bef|ago))|^\s(?:before|now|already)/;
/** What makes a number of times a multiple: as many, more, what, the size, China's. */
const COMPARED_TIMES =
  /^\s(?:as|more|less|fewer|what|the|that(?!\s(?:month|year|quarter|week|day|spring|summer|autumn|winter|time)\b)|those|its|their|over|than|larger|bigger|higher|greater|smaller|lower|faster|slower|cheaper|dearer|longer|[a-z.]{2,20}['’]s?)(?![a-z])/;
/** What happens so many times: came up, was mentioned. */
const HAPPENED = /^(?:arose|spoken|(?!united$)[a-z-]{3,16}ed)$/;
const CAME_UP = /\b(?:came|come|comes|coming) up\b/;
/** So many of the last words tell what happened. */
const NEAR_WORDS = 5;
/** What is so many times more than it was. */
const CHANGED =
  /\b(?:increas|multipli|expand|jump|climb|soar|surg|swell|balloon|improv|accelerat|advanc|widen|exceed|outnumber|dropp|declin|reduc|outpac|chang|mushroom|rose|risen|rise|grew|grown|growth|up|larger|more|gain)/;
/** "Came up", "popped up": so it was mentioned, and did not grow. */
const UP_OF_MENTION = /\b(?:came|come|comes|coming|cropped|popped) up\b/;

/** From so many times on, how often something was done is a figure. */
const OFTEN = exact(1000);
/** Fewer times are as often a multiple. */
const FEW_TIMES = exact(3);

/** So many letters before a number of times, and behind the word, tell whether it is how often. */
const REACH_BEFORE = 44;
const REACH_BEHIND = 24;
const NEAR = 14;

/** A number of times that tells how often: of `came up 2,175 times` a count, of `three times a day` an idiom; null where it may be a multiple. */
export function readTimes(folded: string, number: NumberReading, end: number): UnitReading | null {
  const before = folded.slice(Math.max(0, number.start - REACH_BEFORE), number.start);
  const isCounted = isOften(before, number, folded.slice(end, end + REACH_BEHIND));
  if (!isCounted && !COUNTS_TIMES.test(folded.slice(end, end + NEAR))) return null;
  return isCounted || !number.value.lt(OFTEN)
    ? buildUnit(end, 'measure', { unit: 'count', counter: 'times' })
    : buildUnit(end, 'idiom');
}

/** "Came up 2,175 times in debates", "bookmarked it nearly 22m times": how often something was done, no multiple. */
function isOften(before: string, { value }: NumberReading, after: string): boolean {
  if (COMPARED_TIMES.test(after) || COUNTS_TIMES.test(after)) return false;
  const own = before.slice(
    Math.max(before.lastIndexOf(', '), before.lastIndexOf('. '), before.lastIndexOf(': ')) + 1,
  );
  if (CHANGED.test(own.replace(UP_OF_MENTION, ''))) return false;
  return value.gte(OFTEN) || (value.gte(FEW_TIMES) && value.d === 1n && tellsEvent(own));
}

/** Whether the words before a number of times tell what was done so often. */
function tellsEvent(before: string): boolean {
  const words = before.trim().split(' ').slice(-NEAR_WORDS);
  return words.some((word) => HAPPENED.test(word)) || CAME_UP.test(words.join(' '));
}
