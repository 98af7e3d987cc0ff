import type { ClaimRules } from '../claim-rules.ts';

const SPEAKER =
  /(?:said|says|told|argued|added|noted)\s+([A-Z][\p{L}.]+(?:\s[A-Z][\p{L}.]+){0,2})|([A-Z][\p{L}.]+(?:\s[A-Z][\p{L}.]+){0,2})\s+(?:said|says|told|argued|added)/u;
const POINTING =
  /^(?:it|its|they|their|them|he|she|his|her|we|our|us|country|country's|company|company's|firm|firm's|group|group's|state|nation|government|figure|share|total|number|rate|count|that|those|these|this|same|there|latter|former)$/;
/** Other words may stand among these: one school board in eight. */
const NUMERAL =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|[mb]illion|trillion|half|halves|thirds?|quarters?|fifths?|tenths?|percent|cent|points?|percentage|times|twice|dollars?|euros?|million|units?)$|[0-9]/;

/** English: prepositions join number, period and name. */
export const EN_CLAIM_RULES: ClaimRules = {
  periodFollows: true,
  leadsToNumber: (between) => /^\s?\(?[$€£¥₩]?$/.test(between),
  leadsToPeriod: (between) => /^\s(?:(?:in|for|at|during|of)\s)?$/.test(between),
  isPast: () => false,
  endsChange: (between) => /\bto\b/.test(between) && !/[.;]/.test(between),
  ranksNext: () => false,
  countsPlaces: (counter) => /^(?:places?|spots?)$/.test(counter),
  countsBearers: (counter) => /^(?:countr(?:y|ies)|nations?|econom(?:y|ies))$/.test(counter),
  isAmountOfChange: (counter) => counter === null || /point|place|percent/.test(counter),
  isNegative: (clause) => /negative|outflow|lost/.test(clause),
  leadsToReport: (between) => /^(?:['’]s)?[\s'"‘“「『]*$/.test(between),
  speaker: (_before, after) => {
    const found = SPEAKER.exec(after);
    return found?.[1] ?? found?.[2];
  },
  dropsSubject: false,
  pointsBack: (word) => POINTING.test(word),
  isNumeral: (word) => NUMERAL.test(word),
};
