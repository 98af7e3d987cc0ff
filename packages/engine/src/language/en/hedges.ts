import type { HedgeReading } from '../../quantity/number-reading.ts';
import type { Hedge } from '../../quantity/quantity.ts';

const BEFORE: readonly (readonly [string, Hedge])[] = [
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['as much as', 'none'],
  ['as many as', 'none'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['at least', 'at-least'],
  ['a minimum of', 'at-least'],
  ['just under', 'nearly'],
  ['a little under', 'nearly'],
  ['slightly under', 'nearly'],
  ['a shade under', 'nearly'],
  ['slightly less than', 'nearly'],
  ['just short of', 'nearly'],
  ['just shy of', 'nearly'],
  ['shy of', 'nearly'],
  ['short of', 'under'],
  ['just over', 'over'],
  ['a little over', 'over'],
  ['slightly over', 'over'],
  ['slightly more than', 'over'],
  ['a little more than', 'over'],
  ['well over', 'over'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['higher than', 'over'],
  ['upwards of', 'over'],
  ['in excess of', 'over'],
  ['exceeded', 'over'],
  ['exceeds', 'over'],
  ['exceed', 'over'],
  ['exceeding', 'over'],
  ['surpassed', 'over'],
  ['surpassing', 'over'],
  ['topped', 'over'],
  ['topping', 'over'],
  ['passed', 'over'],
  ['crossed', 'over'],
  ['cleared', 'over'],
  ['clears', 'over'],
  ['breached', 'over'],
  ['broke through', 'over'],
  ['past', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['beyond', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['lower than', 'under'],
  ['smaller than', 'under'],
  ['well under', 'under'],
  ['well below', 'under'],
  ['under', 'under'],
  ['below', 'under'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['approaching', 'nearly'],
  ['not quite', 'nearly'],
  ['virtually', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['an estimated', 'about'],
  ['in the region of', 'about'],
  ['somewhere around', 'about'],
  ['approx.', 'about'],
  ['approx', 'about'],
  ['circa', 'about'],
  ['c.', 'about'],
  ['ca.', 'about'],
  ['~', 'about'],
  ['only', 'mere'],
  ['just', 'mere'],
  ['a mere', 'mere'],
  ['merely', 'mere'],
  ['barely', 'mere'],
  ['no better than', 'mere'],
];
const SORTED = [...BEFORE].sort((a, b) => b[0].length - a[0].length);
const AFTER: readonly (readonly [RegExp, Hedge])[] = [
  [/^\s?or (?:more|higher|above|greater)\b/, 'at-least'],
  [/^\+(?![0-9])/, 'at-least'],
  [/^\s?or (?:less|fewer|lower|below)\b/, 'at-most'],
  [/^\s?or (?:so|thereabouts)\b/, 'about'],
  [/^[\s-](?:odd|something)\b/, 'and-a-bit'],
];

/** A verb that "up" belongs to: edged up to 19,000 is where it came to, no bound. */
const MOVES_UP =
  /\b(?:edged|edging|crept|creeping|inched|ticked|nudged|went|gone|going|moved|shot|came|bumped|climbed|rose|risen|jumped|stepped|pushed|brought|bringing|took|taking|driven|drove|ramped|scaled|built|back|add|adds|added|adding)\s$/;

/** "England is short of 2,700 teachers": how many it lacks, no bound. */
const LACKS = /\b(?:is|are|was|were|be|been|remains?|remained)\s(?:still\s|now\s|already\s)?$/;

/** The share is short of 50 per cent: below it. */
const OF_A_PART = /^\s?(?:%|per\s?cent)/;

/** What a parliament passes: passed 150 laws on AI is how many it made, no bound. */
const ENACTED =
  /^\s(?:[a-z-]{1,16}\s){0,2}(?:laws?|bills?|acts?|resolutions?|motions?|statutes?|measures?|amendments?)\b/;

const OF_SOMEBODY = /^\s(?:of|in|for)\s(?!(?:the\s)?(?:all|those|them|respondents|people|adults)\b)[a-z]/;
/** "Fewer than the 131 | of 2023", "than the 131 | a year earlier". */
const OF_A_TIME =
  /^(?:\s?%|\sper\s?cent)?\s(?:(?:of|in|from)\s(?:19|20)[0-9]{2}(?![0-9])|(?:the|a)\s(?:year|quarter)\s(?:before|earlier))/;

/** No country had as many as 50: they would be those with 50 and more. */
const NOBODY_AS_MANY = /\b(?:no|nobody|none|nowhere)\s(?:[a-z]{2,12}\s){0,3}$/;

/** So far behind a number its noun is looked for. */
const REACH = 40;

/** Six more than the 29 of 2024: what stands before "more than" is by how much. */
const AN_AMOUNT =
  /(?:(?:^|[^0-9,.])[0-9]{1,3}%?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|points?|half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|cent|percent|times|twice))\s$/;

/** The hedge around a number: `more than 74%` → over, `300-odd` → and-a-bit. */
export function readEnglishHedge(folded: string, start: number, end: number): HedgeReading | null {
  const tail = folded.slice(end, end + 16);
  for (const [pattern, hedge] of AFTER) {
    const match = pattern.exec(tail);
    if (match !== null) return { hedge, start, end: end + match[0].length };
  }
  const lead = folded.slice(Math.max(0, start - 36), start);
  const article =
    /(?:\s(?:the(?:\s(?:mark|threshold|barrier|level)\sof)?|a|an|its|a total of|a record|another))?\s?$/.exec(
      lead,
    )?.[0].length ?? 0;
  const head = lead.slice(0, lead.length - article);
  for (const [words, hedge] of SORTED) {
    if (!head.endsWith(words)) continue;
    const before = head.charAt(head.length - words.length - 1);
    if (/[a-z]/.test(before) && words !== '~') continue;
    if (hedge === 'none') {
      const denied = NOBODY_AS_MANY.test(head.slice(0, head.length - words.length));
      return denied ? { hedge: 'at-least', start: start - article - words.length, end } : null;
    }
    const from = start - article - words.length;
    if (hedge === 'over' && /\b(?:not|n't|never|no)\s$/.test(head.slice(0, head.length - words.length)))
      return { hedge: 'at-most', start: from, end };
    if (
      words === 'over' &&
      /\b(?:lead|leads|led|advantage|victory|edge|win|control|fight|dispute|took|mulling|(?<!\b(?:made|make|makes|making|take|takes|taking)\s)up|down)\s$/.test(
        head.slice(0, -4),
      )
    )
      return null;
    if (words.endsWith(' than') && AN_AMOUNT.test(head.slice(0, -words.length))) return null;
    if (words === 'short of' && !OF_A_PART.test(tail) && LACKS.test(head.slice(0, -words.length)))
      return null;
    if (words === 'up to' && MOVES_UP.test(head.slice(0, -words.length))) return null;
    if (words === 'passed' && ENACTED.test(folded.slice(end, end + REACH))) return null;
    if (/^(?:above|below|over|under|beyond)$| than$/.test(words) && /\sthe\s$/.test(lead)) {
      /** "Well above the 37.8% of Finland": that is Finland's. */
      if (OF_SOMEBODY.test(tail)) return null;
      /** "Fewer than the 131 of 2023": just so many there were then. */
      if (OF_A_TIME.test(folded.slice(end, end + REACH))) return { hedge: 'none', start: from, end };
    }
    if (words === 'past' && /\bthe\s$/.test(head.slice(0, -4))) return null;
    return { hedge, start: from, end };
  }
  return null;
}
