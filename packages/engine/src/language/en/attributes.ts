import type { Span } from '../../text/span.ts';

/** So many letters behind a name tell whether it is a source, and whether what they tell is its own. */
const REACH = 20;
const OWN_REACH = 48;
/** "Microsoft reckons", "Stanford's index". */
const TELLS =
  /^(?:['’]s)?\s(?:also\s|now\s)?(?:reckon|estimate|say|said|count|found|finds|put|puts|report|data|survey|index|figure|list|calculate|tall(?:y|ies)|poll|asked|asks|number|monitor|study|tracker|shows|show|records|recorded|survey|own count)/;
/** "Its maker's figure had more than doubled": what changes is the one's own, and not what it says of others. */
const OWN_FIGURE =
  /^['’]s?\s(?:own\s)?(?:figure|number|tally|count|total)\s(?:(?:has|had|have)\s)?(?:(?:more than|almost|nearly|already|since|also|even|[a-z]{3,10}ly)\s){0,2}(?:doubled|tripled|trebled|quadrupled|halved|rose|risen|fell|fallen|grew|grown|climbed|dropped|jumped|slipped|shrank|shrunk|surged|soared|slid|plunged)\b/;

/** So many letters before a name lead to a source. */
const LEAD = 22;
/** "According to Stanford". */
const LEADS_TO_SOURCE =
  /(?:according to|data from|survey by|figures from|compiled by|counted by|per|poll by|numbers from|study by|report by|published by|estimates by)\s(?:the\s)?$/;

const OPENS_SENTENCE = /(?:^|[.!?\n]\s{0,2})$/;
/** "Microsoft counts heads instead: 18 per cent used it, it says": who opens a sentence says what stands behind its colon. */
const IT_SAYS =
  /,\s(?:it|they)\s(?:says|say|said|reckons?|reckoned|estimates?|estimated|found|finds|reports?|reported|calculates?|calculated|adds|added)(?=[,;]|$)/;
const SAYS_REACH = 240;

/** Whether a name is that of a source, who tells what follows and does not have it: `Microsoft` before ` reckons that` → true. */
export function attributes(folded: string, name: Span): boolean {
  return (
    (TELLS.test(folded.slice(name.end, name.end + REACH)) &&
      !OWN_FIGURE.test(folded.slice(name.end, name.end + OWN_REACH))) ||
    LEADS_TO_SOURCE.test(folded.slice(Math.max(0, name.start - LEAD), name.start)) ||
    (OPENS_SENTENCE.test(folded.slice(Math.max(0, name.start - 3), name.start)) &&
      IT_SAYS.test(behindColon(folded.slice(name.end, name.end + SAYS_REACH))))
  );
}

/** What stands behind the colon of a sentence: `counts heads: 18 per cent, it says. So` → `18 per cent, it says`. */
function behindColon(rest: string): string {
  return rest.split(/[.!?]\s/)[0]?.split(/[:;]\s/)[1] ?? '';
}
