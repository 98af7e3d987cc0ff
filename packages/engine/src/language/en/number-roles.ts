import { roleOfRun } from '../../quantity/digit-run.ts';
import { exact } from '../../quantity/exact.ts';
import type { NumberReading } from '../../quantity/number-reading.ts';
import type { QuantityRole } from '../../quantity/quantity.ts';
import { unitAt } from './units.ts';

/** Whether a number is written as a year: 1987, 2024. */
export function isYear(folded: string, number: NumberReading): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(folded.slice(number.start, number.end));
}

/** Words that number the leaves of a whole: page 3 of 5, step 2 of 4. */
export const LEAF_BEFORE =
  /\b(?:page|pages|p\.|slide|step|part|chapter|stage|round|phase|question|lesson|episode|module|panel)\s$/;

const NAME_WORD =
  /\b(?:gpt|claude|llama|gemini|qwen|grok|gemma|phi|mistral|deepseek|kimi|glm|ernie|hunyuan|doubao|opus|sonnet|haiku|version|v|release|windows|iphone|pixel|galaxy|rtx|gb|model|series|top|fortune|web|usb|boeing|airbus|interstate|route|highway|room|flight|channel|issue|no\.?|number|figure|fig\.?|table|chapter|section|article|page|pages|p\.|pp\.|annex|clause|title|part|box|note|footnote|appendix|step|phase|tier|level|category|act|rule|iso|rfc|din|en|en iso|covid|type|class|group|division|building|suite|floor|vol\.?|volume|episode|season|question|exhibit|grade|euro)[\s-]$/;

/** Digits inside a name, a law, a footnote, a time: null where the number may measure. */
export function nameRole(
  folded: string,
  before: string,
  after: string,
  text: string,
  number: NumberReading,
): QuantityRole | null {
  if (/[a-z]$/.test(before) || /[a-z]-$/.test(before)) return 'name';
  if (/[a-z]\s[0-9]\.[0-9]\s$/.test(before) && /^b(?![a-z])/.test(after)) return 'name';
  const run = roleOfRun(folded, number.start, number.end);
  if (run !== null && run !== 'score') return run;
  if (/\[\^?$/.test(before) && /^\]/.test(after)) return 'footnote';
  if (
    /(?:^|\n)\s{0,3}\[?$/.test(text.slice(Math.max(0, number.start - 4), number.start)) &&
    /^[.)\]]\s/.test(after)
  )
    return 'list-mark';
  if (/^:[0-9]{2}/.test(after) || /[0-9]:$/.test(before)) return 'time';
  if (/^\s?(?:a\.m|p\.m|am\b|pm\b|o'clock)/.test(after)) return 'time';
  if (/^-[0-9]{3,4}(?:-|\b)/.test(after) && !/^-(?:19|20)[0-9]{2}/.test(after)) return 'phone';
  const named = NAME_WORD.exec(before);
  if (named !== null) {
    const word = named[0].trim();
    if (/^(?:no\.?|number)$/.test(word))
      return number.value.lte(exact(30)) && /^[\s,.;)]/.test(after) ? null : 'name';
    /** "The Chinese figure 52.4%". */
    if (word === 'figure' && /^\s?(?:%|per\s?cent)/.test(after)) return null;
    if (/^(?:figure|fig\.?|table|chapter|page|pages|p\.|pp\.|box|note|footnote|appendix)$/.test(word))
      return 'page';
    if (/^(?:section|article|annex|clause|title|rule|act)$/.test(word)) return 'legal';
    if (!/^\s?(?:%|percent|per cent|billion|million|trillion|bn|countries|models|percentage)/.test(after))
      return 'name';
  }
  if (/^[a-z]{1,2}(?![a-z])/.test(after) && unitAt(folded, number.end) === null) return 'name';
  if (
    /^-[a-z]/.test(after) &&
    !/^-(?:year|month|day|point|percent|fold|strong|billion|million|hour|odd|times|country|nation|gigawatt|megawatt|week|quarter|cent|dollar|euro|pound|yen|won|yuan|mile|metre|meter|kilomet|inch|foot|feet|acre|ton|kilo|gram|litre|liter|gallon|degree|watt|kilowatt|minute|second)/.test(
      after,
    )
  )
    return 'name';
  if (/^(?:\.[0-9]+){1,}/.test(after)) return 'version';
  if (
    /^\/[0-9]{1,3}\s(?:nm|nanomet)/.test(after) ||
    (/[0-9]\/$/.test(before) && /^\s(?:nm|nanomet)/.test(after))
  )
    return 'name';
  if (run === 'score') return 'score';
  return null;
}

/** The second-lowest of 22: among so many. */
const FIELD_BEFORE =
  /(?:[a-z]{2,12}est|\bmost|\bleast|\bfirst|\bsecond|\bthird|\bfourth|\bfifth|\blast|\bbottom|\btop|[0-9](?:st|nd|rd|th))\sof\s(?:the\s|all\s)?$/;

/** A number without a unit: a date, an age, part of an address, or a measure. */
export function bareRole(folded: string, before: string, after: string, number: NumberReading): QuantityRole {
  if (
    isYear(folded, number) &&
    !/^\s(?:models?|companies|papers|patents|robots|people|respondents|firms|units|systems|startups|jobs|articles|deals)\b/.test(
      after,
    )
  ) {
    return /\b(?:index|report|robotics|monitor|outlook|landscape|tracker|survey)\s$/.test(before)
      ? 'edition'
      : 'date';
  }
  if (
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s$/.test(
      before,
    ) &&
    number.value.lte(exact(31))
  )
    return 'date';
  if (
    /^\s(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
      after,
    ) &&
    number.value.lte(exact(31))
  )
    return 'date';
  if (/\sof\s$/.test(before) && LEAF_BEFORE.test(before.replace(/[0-9]{1,4}\sof\s$/, ''))) return 'page';
  if (/\baged?\s$|\bages\s$/.test(before)) return 'age';
  if (/^\s(?:[a-z]{1,20}\s){0,2}(?:street|avenue|road|boulevard|lane|drive|square|plaza)\b/.test(after))
    return 'address';
  if (/^['’]?s\b/.test(after)) return 'date';
  if (
    FIELD_BEFORE.test(before) &&
    /^(?:[,.;:)]|$|\s(?:only|listed|covered|surveyed|polled|asked|fields|topics|areas|categories|sectors|kinds|types)\b)/.test(
      after,
    )
  )
    return 'part-of-name';
  if (PICKED_BEFORE.test(before) && PICKED_AFTER.test(after)) return 'part-of-name';
  if (/\bwith\s$/.test(before) && OF_SIZE.test(after)) return 'part-of-name';
  if (SPOKEN_OF.test(before + folded.slice(number.start, number.end)) && STANDS_ALONE.test(after))
    return 'part-of-name';
  return 'measure';
}

/** Enterprises with ten or more staff: of what size they are, and no figure. */
const OF_SIZE = /^\sor\s(?:more|fewer|less)\s(?:staff|employees|workers|people)\b/;

/** "The two had 32% and 29%", "these three spent": those spoken of, and no figure. */
const SPOKEN_OF = /\b(?:the|these|those)\s(?:two|three|four|five)$/;
const STANDS_ALONE =
  /^\s(?:had|have|has|did|do|were|are|was|is|will|would|came|stood|took|got|spent|made|put|lay|lie|differ|share|shared|scored|reached|published|produced|recorded|each)\b/;

/** Among the 100 most cited. */
const PICKED_BEFORE = /\b(?:among|into|within|inside)\sthe\s(?:world's\s)?$/;
const PICKED_AFTER = /^\s(?:most|least|best|leading)[\s-]/;

/** Words after which a bare number is a figure; after any other word it is a label: Gate 7, claim 1, Tower 3. */
const BEFORE_FIGURE =
  /(?:^|[^a-z0-9])(?:to|on|with|at|from|of|by|against|than|is|was|were|are|be|been|had|has|have|after|it|them|and|or|but|versus|vs\.?|between|about|around|over|under|above|below|nearly|almost|some|only|just|not|as|for|in|a|an|the|its|their|his|her|our|another|that|former|latter|roughly|approximately|least|most|more|fewer|less|up|down|through|till|until|past|then|now|still|also|even|per|into|s|took|made|won|got|saw|led|held|hit|drew|put|came|stood|stands|fell|rose|kept|sent|sold|built|bought|lost|left|gave|grew|reach|reaches|counts|scores|totals|averages|ranks|has|says|put|lists|shows|finds|found|wrote|writes|ones|those|others|wins|ran|run|runs|spends|spent|owns|makes|adds|boasts|hosts|houses|cost|costs|draws|uses|needs|logs|posts|files|sees|gets|pays|paid|sells|buys|ships|trains|releases|enacts|passes|publishes|attracts|employs|produces|generates|consumes|installs|operates|records|registers|manages|musters|commands|claims|holds)\s$/;
/** A paltry nine, a record 14, a further six. */
const ADJECTIVE_BEFORE_FIGURE =
  /(?:^|[^a-z0-9])an?\s(?:mere|paltry|measly|meagre|meager|scant|modest|whopping|record|further|additional|combined|staggering|hefty|lowly|grand)\s$/;
const VERB_BEFORE_FIGURE = /(?:^|[^a-z0-9])[a-z]{2,14}(?:ed|ing)\s$/;
/** "Limits number 17", but not "number 17". */
const NUMBERING_BEFORE_FIGURE = /[a-z]s\snumber\s$/;
const MARK_BEFORE_FIGURE = /[(:|;,?–—→⇒-]\s?\+?$/;

const NEXT_OF_NAMES = /^(?:,\s(?:and\s)?|\sand\s)[a-z][a-z-]{2,20}\s[0-9]/;
const LAST_OF_NAMES = /[0-9](?:,\s(?:and\s)?|\sand\s)[a-z][a-z-]{2,20}\s$/;

/** Whether the words around a bare whole number make it a label, an age between commas, or a mark; `written` is what stands before it, with the ends of lines. */
export function isLabel(before: string, after: string, written: string): boolean {
  if (/[a-z.],\s$/.test(before) && /^,/.test(after)) return true;
  /** Beat Japan 171 to 43; turned out 241 more. */
  if (/^\s(?:(?:to|against|versus|vs\.?)\s[0-9]|(?:more|fewer|less)\s)/.test(after)) return false;
  /** Switzerland 110 for every 100,000 people. */
  if (/^\s(?:for (?:every|each)|per|in every)\s/.test(after)) return false;
  if (/^\s(?:had|have|has|were|are|came|went|belonged|hailed|carried|used|said)\s/.test(after)) return false;
  /** Germany and China 40 each; Anthropic 46, Google 41 and OpenAI 35; Korea the other 31. */
  if (/^\s(?:each|apiece)\b/.test(after) || NEXT_OF_NAMES.test(after) || LAST_OF_NAMES.test(before))
    return false;
  if (/\bthe\sother\s$/.test(before)) return false;
  return !(
    BEFORE_FIGURE.test(before) ||
    ADJECTIVE_BEFORE_FIGURE.test(before) ||
    VERB_BEFORE_FIGURE.test(before) ||
    NUMBERING_BEFORE_FIGURE.test(before) ||
    MARK_BEFORE_FIGURE.test(before) ||
    beginsLine(written)
  );
}

/** Whether only space, and not much, stands between the beginning of the line and the number. */
function beginsLine(before: string): boolean {
  const blank = before.slice(before.trimEnd().length);
  return blank.slice(-25).includes('\n') || (blank === before && blank.length <= 24);
}
