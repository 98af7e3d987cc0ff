/** 38 percent of their combined speed: the whole is a sum, the number none. */
export const OF_COMBINED = /^\s*of (?:their|the|its) (?:combined|total|joint)\b/;

/** "On average it sold $66 billion worth of chips a month". */
export function isMonthlyMean(before: string, after: string): boolean {
  return (
    /\b(?:averag(?:e|ed|ing)|mean)\b/.test(before) &&
    /^[a-z ]{0,28}\b(?:a|per|each|every) month\b(?! (?:earlier|before|ago|later))/.test(after)
  );
}

/** "On average America attracted $156 billion a year". */
export function isYearlyMean(before: string, after: string): boolean {
  return (
    /\b(?:averag(?:e|ed|ing)|mean)\b/.test(before) &&
    /^[a-z ]{0,28}\b(?:a|per|each|every) year\b(?! (?:earlier|before|ago|later|on))/.test(after)
  );
}

/** "Those three supplied 44 per cent". */
const TAKEN_TOGETHER =
  /\b(?:the|these|those) (?:two|three|four|five|six)\b[a-z -]{0,24}\b(?:ma[dk]e up|account(?:ed)? for|suppl(?:y|ied)|contributed?|represent(?:ed)?|brought in|took|produced?|g[ae]ve)\s[^.,;:0-9]{0,20}$/;

/** "All data centres together used 485": what there is of all; not "all three together". */
const ALL_OF_A_KIND =
  /\ball (?:the )?(?!two|three|four|five|six)[a-z-]{2,16} (?:[a-z-]{2,16} )?together\b[^.]{0,26}$/;

/** Whose the figure is, and a hedge: "Japan's about | $1.1bn". */
const OWNER =
  /^([^,;.0-9]{2,40}(?:['’]s|s['’]| with| at) )?(?:about |some |nearly |almost |around |roughly )?[$€£¥]?$/;

/** "Korea's $1.8bn and Japan's | $1.1bn", "$1.8bn in Korea and | $1.1bn": whether the words from the figure before lead to the last of several that are each one's own. */
function leadsToLast(before: string): boolean {
  const at = before.lastIndexOf(' and ');
  if (at < 0) return false;
  const last = OWNER.exec(before.slice(at + ' and '.length));
  return last !== null && (last[1] !== undefined || /[a-z]$/.test(before.slice(0, at)));
}

/** "Together they took 40", "40 between them"; not "38 percent of their combined speed", nor "Korea's $1.8bn and Japan's $1.1bn together". */
export function isSum(before: string, after: string, followsNumber = false): boolean {
  if (ALL_OF_A_KIND.test(before)) return false;
  const isOneOfFigures = followsNumber && leadsToLast(before);
  return (
    (TAKEN_TOGETHER.test(before) && !/^(?:%| ?per ?cent)?\s(?:and|each|apiece)\b/.test(after)) ||
    /\b(?:together|combined|between them|among them|jointly|collectively|in total|a total of|totall?ed|adds? up to|added up to|sum (?:of|is|was)|came to a combined)\b[^.]{0,26}$/.test(
      before,
    ) ||
    /^(?:together|combined|jointly|between them|among them),?\s[^.;:0-9]{0,56}$/.test(before.trimStart()) ||
    (!isOneOfFigures &&
      !OF_COMBINED.test(after) &&
      !/^[^,.;]{0,24}\bthe (?:two|three|four|five|six) (?:together|combined)\b/.test(after) &&
      /^[^,.;]{0,24}\b(?:combined|together|between them|among them|in total|in all|altogether|(?:between|among) the (?:two|three|four|five|six) of them)\b/.test(
        after,
      ))
  );
}
