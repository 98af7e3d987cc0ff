import type { Surroundings } from '../grammar.ts';
import type { WordsAround } from './words-around.ts';

type Way = 'up' | 'down';

const RISE =
  /\b(?:rose|rise|rises|rising|risen|grew|grow|grows|growing|(?<!-)grown|growth|increase[ds]?|increasing|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|surge[ds]?|surging|soar(?:ed|ing)?|leapt|leaped|(?<!net )gain(?:ed|s|ing)?|(?<!(?:ma[dk]e|makes|making|took|takes?|taken|taking|ate|eats?|eaten|eating|us(?:ed?|es|ing)|suck(?:s|ed)|soaks?|burn(?:s|t|ed)?|gobbles?|swallows?|sets?|rang|rung|ring|rings|ran|runs?|running|racked|racks?|clocked|clocks?|chalked|totted|notched|brought|brings?|came|comes?|opened|signed|lined|put|picked|snapped|mopped|soaked|gobbled|bought|ended|ends?|gave|gives?|served|swallowed|thought|drew|turned|turns?|showed|shows?|follow(?:s|ed)?|cleaned) )(?<!-)up(?! to (?:19|20)[0-9]{2})|expand(?:ed|ing)?|swelled|widened|advanced|shot up|added|improved|accelerated|lifted|boosted|ballooned|bigger|more than the (?:year|quarter) before|went up|put on(?= (?:about |some |nearly |almost )?[0-9$€£])|edged (?:up|higher)|spiked|rocketed|skyrocketed|mushroomed|snowballed|escalated|rebounded|strengthened|swells|widens|expands|surges|leaps|soars|multiplied|jolted up|nudged up|bulged)\b/g;
const FALL =
  /\b(?:fell|fall|falls|falling|fallen|drop(?:ped|ping|s)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|ing)|down|slip(?:ped|ping)?|slid|shrank|shrunk|shrinking|shrink|narrowed|dwindled?|plunged|tumbled|sank|thinned|lost|eas(?:ed|ing)|dipped|contracted|cut|halved|slumped|receded|reduced|retreated|collapsed|shed|shrinks|narrows|slips|slides|sinks|dips|eases|plunges|tumbles|dwindles|withered|withers|waned|wanes|ebbed|ebbs|sagged|faded|fades|diminished|plummeted|plummets|nosedived|cratered|skidded|softened|weakened|lessened|edged lower)\b/g;
/** By how much, which makes any of these a change: warmed by seven points; alone they are none. */
const RISE_BY =
  /\b(?:warm(?:ed|s)?|rais(?:ed|es)|lift(?:ed|s)|boost(?:ed|s)|hik(?:ed|es)|firm(?:ed|s)|brighten(?:ed|s)|deepen(?:ed|s)|lengthen(?:ed|s)|thicken(?:ed|s)|fatten(?:ed|s)|up(?:ped|s)|heighten(?:ed|s)|intensif(?:ied|ies)|scal(?:ed|es) up|push(?:ed|es) up|bump(?:ed|s) up|drove up|driven up|stepp?ed up|ratchet(?:ed|s) up|enlarg(?:ed|es)|extend(?:ed|s)|better(?:ed|s))\b/g;
const FALL_BY =
  /\b(?:cool(?:ed|s)?|sour(?:ed|s)|trim(?:med|s)|par(?:ed|es)|lower(?:ed|s)|slash(?:ed|es)|scal(?:ed|es) (?:back|down)|thin(?:s)|slim(?:med|s)|dimm?(?:ed|s)|worsen(?:ed|s)|deteriorat(?:ed|es)|deflat(?:ed|es)|shav(?:ed|es)|erod(?:ed|es)|lighten(?:ed|s)|whittl(?:ed|es)|pull(?:ed|s) back|drove down|driven down|push(?:ed|es) down|curtail(?:ed|s)|shorten(?:ed|s)|curb(?:ed|s))\b/g;

/** "Sank $4bn into chips": spent, and no fall. */
const SUNK = /^(?:sank|plunged)\b/;
const INTO = /^[^.,;:0-9]{0,40}\binto\b/;

/** "Grew by about 30". */
const BY =
  /\bby\s+(?:about |around |roughly |some |just |only |nearly |almost |over |more than |as much as |another |an? )*[$€£¥]?$/;

/** "Fell below 12.5%": where it came to. */
const BEYOND = /^(?:below|above|past|beyond|beneath)\s/;
/** "Rose to about 36,219". */
const TO =
  /\bto\s+(?:about |around |roughly |some |just |only |nearly |almost |over |a record |as much as |the )*[$€£¥]?$/;
/** "Rose to a new high of 40". */
const TO_A_HIGH_OF =
  /\bto (?:an?|its|their|the) (?:[a-z-]{2,16} ){0,2}(?:low|high|peak|record|trough|total|level) of (?:about |around |roughly |some |just |only |nearly |almost |over )?[$€£¥]?$/;

/** "Fell 1.6 points short": how far behind, no change. */
const FALLS_SHORT = /^\s*(?:percent(?:age points?)? |points? )?short\b/;
/** Between a verb and the amount of its change stand few words, and none of these: rose in 2024 …. */
const GAP = 30;
const NOT_DIRECT = /\b(?:in|at|with|for|and)\b/;
/** So many letters are the verb itself. */
const VERB = 4;

/** "More than the year before", "lower than in 2023", "above last": it is held against itself. */
const THAN_BEFORE =
  /^\s*(?:more|higher|fewer|lower|less|above|below) than (?:the (?:year|quarter|month|previous|[$€£]?[0-9])|a (?:year|quarter|month)|in [0-9]{4}|[0-9]{4}|it (?:was|had)|last|before|(?:one|two|three|four|five|six|ten|half a|[0-9]+) (?:years?|quarters?|months?|decades?))/;
/** "32 per cent down on that year", "5% up from 2023". */
const UP_ON = /^\s*(?:percent(?:age points?)? )?up (?:on|from|against)\s/;
const DOWN_ON = /^\s*(?:percent(?:age points?)? )?down (?:on|from|against)\s/;
/** "A 13 percent increase". */
const RISE_BEHIND = /^\s*(?:increase|rise|gain|jump|growth|surge|climb|uptick|improvement)\b/;
/** "A 13 percent drop". */
const FALL_BEHIND = /^\s*(?:decrease|fall|drop|decline|cut|dip|slump|reduction)\b/;

/** "Down on the previous year's 30,600", "up from 2024's". */
const FROM_THAT_OF =
  /\b(?:on|from|than|against|with)\s(?:the\s)?(?:[0-9]{4}|(?:(?:previous|preceding|prior|last|earlier)\s)?(?:year|quarter|month|decade))['’]s\s(?:(?:total|figure|tally|level|count)\sof\s)?[$€£¥]?$/;
/** "Up from the 27", "down from a peak of 98": where a change began. */
const FROM =
  /\bfrom\s+(?:(?:the|an?)\s+)?(?:(?:peak|high|low|record|total|base|mere|record high|all-time high)(?:\s+of)?\s+)?(?:about |around |roughly |just |only |nearly |almost |over |more than |some )*[$€£¥]?$/;
/** "Added another 30". */
const ADDS =
  /\b(?:add(?:ed|s|ing)|gain(?:ed|s|ing)|lost|los(?:es|ing)|shed(?:s|ding)?)\s(?:about |around |roughly |some |just |only |nearly |almost |another |a record |over |more than )*[$€£¥]?$/;

/**
 * Which way the words around a number say that something moved, and what of that the number is: of `rose by 30` around `30`
 * the `change` is `up`, of `rose to 30` only `changedTo` is.
 */
export function changeAround(
  words: WordsAround,
  compared: Way | null,
): Pick<Surroundings, 'change' | 'byAmount' | 'changedTo'> {
  const by = BY.test(words.before);
  const verb = lastVerb(words, by);
  const arrives = verb !== null && isWhereItCameTo(words);
  const moved = verb !== null && !arrives && (by || isAmountOf(verb, words)) ? verb.way : null;
  return {
    change: changeBehind(words, compared) ?? moved,
    byAmount: by || words.isMoreOfThem,
    changedTo: arrives ? verb.way : null,
  };
}

/** Whether the number is where a change began: `up from the 27`. */
export function isStartOfChange({ before }: WordsAround): boolean {
  return FROM.test(before) || FROM_THAT_OF.test(before);
}

/** Whether the number is what was added: `lost about 30`. */
export function isAdded({ before }: WordsAround): boolean {
  return ADDS.test(before);
}

/** A verb of change before a number, and where it begins. */
interface Verb {
  readonly way: Way;
  readonly at: number;
}

function lastVerb({ before, after, quantity }: WordsAround, by: boolean): Verb | null {
  const fall = lastAt(before, FALL);
  const isSpent =
    fall >= 0 && quantity.unit !== 'percent' && SUNK.test(before.slice(fall)) && INTO.test(after);
  const up = Math.max(lastAt(before, RISE), by ? lastAt(before, RISE_BY) : -1);
  const down = Math.max(isSpent ? -1 : fall, by ? lastAt(before, FALL_BY) : -1);
  if (up === down) return null;
  return up > down ? { way: 'up', at: up } : { way: 'down', at: down };
}

/** Where a pattern that looks for all (`g`) matches last in a text, −1 where it does not. */
function lastAt(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

function isWhereItCameTo({ folded, start, quantity, before }: WordsAround): boolean {
  return (
    BEYOND.test(folded.slice(start, quantity.span.start)) || TO.test(before) || TO_A_HIGH_OF.test(before)
  );
}

/** "Rose 31%": nothing between a verb and a number makes it another's. */
function isAmountOf({ at }: Verb, { before, after }: WordsAround): boolean {
  const gap = before.slice(at);
  return gap.length <= GAP && !NOT_DIRECT.test(gap.slice(VERB)) && !FALLS_SHORT.test(after);
}

/** What the words behind say by themselves: 30 more than in 2023, 5% up on, a 13 percent drop. */
function changeBehind({ plain }: WordsAround, compared: Way | null): Way | null {
  if (THAN_BEFORE.test(plain)) return compared === 'up' ? 'up' : 'down';
  if (UP_ON.test(plain) || RISE_BEHIND.test(plain)) return 'up';
  return DOWN_ON.test(plain) || FALL_BEHIND.test(plain) ? 'down' : null;
}
