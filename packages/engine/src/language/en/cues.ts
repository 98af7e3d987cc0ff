import type { CueRules, CueTable } from '../cue.ts';
import { EN_CHANGE_CUES } from './change-cues.ts';
import { EN_COMPARISON_CUES } from './comparison-cues.ts';
import { EN_SPEECH_CUES } from './speech-cues.ts';

const TABLE: CueTable = { ...EN_CHANGE_CUES, ...EN_COMPARISON_CUES, ...EN_SPEECH_CUES };
const LETTER = /[a-z0-9]/;
/** Cues glued to a word: don’t, so? */
const GLUED: ReadonlySet<string> = new Set(["n't", '?']);

/** The cues of English, only as whole words. */
export const EN_CUES: CueRules = {
  table: TABLE,
  stands: (folded, start, end) =>
    (!(LETTER.test(folded.charAt(start - 1)) || LETTER.test(folded.charAt(end))) &&
      !isPartOfNoun(folded, start, end) &&
      !isOfSome(folded, start, end)) ||
    GLUED.has(folded.slice(start, end)),
};

/** Norway leads the rest, Maryland the fifty; who slips past another does not fall. */
function isOfSome(folded: string, start: number, end: number): boolean {
  const word = folded.slice(start, end);
  const after = folded.slice(end, end + 12);
  return /^leads?(?: the)?$|^led(?: the)?$/.test(word)
    ? /^(?: the)? (?:rest|others|remainder|remaining|fifty|[0-9])/.test(after)
    : /^slip(?:s|ped|ping)?$/.test(word) && after.startsWith(' past');
}

/** Data centres say nothing. */
function isPartOfNoun(folded: string, start: number, end: number): boolean {
  return folded.slice(start, end) === 'data' && /^[\s-]cent(?:re|er)/.test(folded.slice(end, end + 8));
}
