import type { RunRules, Unmoved } from '../run.ts';

const UP_NOUN = '(?:growth|gains|increases|rises|rise|increase|expansion|advances)';
const DOWN_NOUN =
  '(?:declines?|falls|fall|drops|decreases?|losses|contraction|shrinkage|shrinking|decreases?|losing)';
const STEPS = '(?:years?|quarters?|months?|lists?|editions?|surveys?)';
const IN_A_ROW = '(?:running|in a row|in succession|on the trot|on end)(?![a-z])';
/** Two annual declines in a row. */
const MOVES = `\\s(?:(?:annual|yearly|quarterly|monthly)\\s)?`;
const RUN = new RegExp(
  `^\\s(?:straight|consecutive|successive)\\s(?:[a-z]{4,12}\\s)?${STEPS}(?![a-z])|^\\s${IN_A_ROW}|^${MOVES}(?:${UP_NOUN}|${DOWN_NOUN})\\s${IN_A_ROW}`,
);
const UP = new RegExp(
  `^${MOVES}${UP_NOUN}\\s${IN_A_ROW}|^[^.,;:]{0,40}\\b(?:of|in)\\s(?:[a-z-]{2,14}\\s)?${UP_NOUN}(?![a-z])`,
);
const DOWN = new RegExp(
  `^${MOVES}${DOWN_NOUN}\\s${IN_A_ROW}|^[^.,;:]{0,40}\\b(?:of|in)\\s(?:(?!net\\s)[a-z-]{2,14}\\s)?${DOWN_NOUN}(?![a-z])|^\\slosing\\s${STEPS}(?![a-z])`,
);
const LENGTH_OF = new RegExp(
  `^(?:\\s(?:run|streak|string|series|spell|period))?\\sof\\s(?:[a-z-]{2,14}\\s)?(?:${UP_NOUN}|${DOWN_NOUN})(?![a-z])`,
);

const FALL_VERB =
  '(?:fallen|fall|falling|shrunk|shrink|shrinking|dropped|drop|dropping|declined|decline|declining|decreased|decrease|dipped|dip|slipped|slip|contracted|contract|gone down|go down|gone backwards?|go backwards?)';
const RISE_VERB =
  '(?:risen|rise|rising|grown|grow|growing|increased|increase|increasing|climbed|climb|gone up|go up)';
const DENIED =
  "(?:(?:has|have|had|did|does|do)(?:\\snot|n['’]t)\\s(?:once\\s|yet\\s)?|never\\s(?:once\\s)?|without\\s(?:once\\s|ever\\s)?)";
const UNMOVED = new RegExp(
  `\\b${DENIED}(?:(${FALL_VERB})|${RISE_VERB})(?=[.,;:)]|$|\\s(?:in|since|during|for|once|at all|between|from|over|every|last|this|that)\\b)`,
);
const NOT_AT_ALL = /\b(?:never|once|without)\b|\bin (?:a|any) single\b|\bin any\b/;

/** Of some steps alone, or of none: three of the last five years, almost every year, in no year, every year but one. */
const SOME_YEARS: readonly RegExp[] = [
  /\b(?:[a-z]{3,6}|[0-9]{1,2}) (?:out )?of (?:the|its|their) (?:last|past|previous|preceding) (?:[a-z]{3,6}|[0-9]{1,2}) (?:years|quarters|months)\b/,
  new RegExp(`\\b(?:almost|nearly|virtually|practically) (?:in )?(?:every|each) (?:single )?${STEPS}\\b`),
  new RegExp(`(?:\\bnot|n['’]t) (?:[a-z]{3,12} )?(?:in )?(?:every|each) (?:single )?${STEPS}\\b`),
  new RegExp(`\\bin (?:no|hardly any|scarcely any|most|some|a few|several|many) (?:single )?${STEPS}\\b`),
  new RegExp(
    `\\b(?:every|each) (?:(?:single )?${STEPS} (?:[a-z0-9]{2,7} ){0,4}(?:but|except|bar|save)\\b|(?:other|second|third|few) ${STEPS}\\b)`,
  ),
  new RegExp(
    `\\ball (?:but|except|bar|save) (?:[a-z0-9]{1,5}) (?:of (?:the|its|their|those) )?(?:[a-z0-9]{3,9} ){0,2}${STEPS}\\b`,
  ),
];

/** Its first annual | decline; not "the first half of the decline". */
function isFirstOfAll(before: string): boolean {
  return /\b(?:the|its|their|a|an|his|her|[a-z]{3,16}['’]s)\sfirst\s(?:(?!of\b|half\b|quarter\b|time\b)[a-z-]{3,14}\s){0,2}$/.test(
    before,
  );
}

const FIRST_IN =
  /^(?:\s[a-z-]{2,14}){0,4}\s(?:in|for)\s(?:more than\s|over\s|about\s|nearly\s|almost\s|at least\s)?$/;

/** English: in a row, without once falling, the lowest since. */
export const EN_RUNS: RunRules = {
  counts: (words, after) => /^[a-z0-9]+(?:\s(?:quarters|years|months))?$/.test(words) && RUN.test(after),
  stepOf: (words) =>
    /\bquarter/.test(words)
      ? 'quarter'
      : /\bmonth/.test(words)
        ? 'month'
        : /\byear|\bannual/.test(words)
          ? 'year'
          : null,
  moveOf: (words) => (DOWN.test(words) ? 'down' : UP.test(words) ? 'up' : null),
  runs: (after) => LENGTH_OF.test(after),
  isOver: (before) =>
    /\b(?:after|following|ending|ended|snapped|snapping|broke|breaking|halted|halting|reversed|reversing)\s(?:a\s|the\s|its\s|their\s)?$/.test(
      before,
    ),
  isPast: () => false,
  starts: (before) =>
    /\b(?:from|counting from|starting in|starting from|beginning in|beginning with)\s$/.test(before),
  isFirstIn: (between, lengthFirst, before) =>
    !lengthFirst &&
    (isFirstOfAll(before)
      ? FIRST_IN
      : /^(?:\s[a-z]{2,12}){0,4}\sfor the first time in\s(?:more than\s|over\s|about\s|nearly\s|at least\s)?$/
    ).test(between)
      ? 'surely'
      : null,
  isFirstSince: (between, timeFirst, before) =>
    !timeFirst &&
    (isFirstOfAll(before)
      ? /^(?:\s[a-z-]{2,14}){0,4}\ssince (?:at least )?$/
      : /^(?:\s[a-z0-9]{2,12}){0,5},?\sfor the first time since (?:at least )?$/
    ).test(between),
  countsYears: (sentence) => SOME_YEARS.some((pattern) => pattern.test(sentence)),
  unmoved: (clause) => {
    const match = UNMOVED.exec(clause);
    if (match === null) return null;
    const end = match.index + match[0].length;
    const direction: Unmoved['direction'] = match[1] === undefined ? 'up' : 'down';
    return {
      start: match.index,
      end,
      direction,
      always: NOT_AT_ALL.test(match[0]) || NOT_AT_ALL.test(clause.slice(end, end + 20)),
    };
  },
  isSince: (after) => /^(?:\s[a-z-]{2,16}){0,3}\ssince\s(?!then\b)/.test(after),
  isExtremeOver: (between, lengthFirst) =>
    !lengthFirst &&
    /^(?:\s[a-z-]{2,16}){0,3}\s(?:in|for)\s(?:more than\s|over\s|about\s|nearly\s|almost\s|at least\s)?$/.test(
      between,
    ),
  extremeBehind: (after) =>
    /^\s(?:high|peak)(?![a-z])/.test(after) ? 'up' : /^\s(?:low|trough)(?![a-z])/.test(after) ? 'down' : null,
};
