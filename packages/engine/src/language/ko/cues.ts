import type { CueRules, CueTable } from '../cue.ts';
import { KO_CHANGE_CUES } from './change-cues.ts';
import { KO_COMPARISON_CUES } from './comparison-cues.ts';
import { KO_SPEECH_CUES } from './speech-cues.ts';

/** Korean words that say how figures relate; verbs as the stems and endings that occur in print. */
export const KO_CUE_TABLE: CueTable = { ...KO_CHANGE_CUES, ...KO_COMPARISON_CUES, ...KO_SPEECH_CUES };

/** The cues of Korean, wherever they stand in an eojeol. */
export const KO_CUES: CueRules = {
  table: KO_CUE_TABLE,
  stands: (folded, start, end) =>
    !isListed(folded, start, end) && !isEndOfNumber(folded, start) && !isBecoming(folded, start, end),
};

/** The 1위 of 21위. */
function isEndOfNumber(folded: string, start: number): boolean {
  return /[0-9]/.test(folded.charAt(start)) && /[0-9.,]/.test(folded.charAt(start - 1));
}

/** 같아졌다, 가벼워졌다: became so, and lost to nobody. */
function isBecoming(folded: string, start: number, end: number): boolean {
  return folded.slice(start, end) === '졌다' && /[가-힣]/.test(folded.charAt(start - 1));
}

/** 명단에 올라 있다: is listed, which is no rise. */
function isListed(folded: string, start: number, end: number): boolean {
  return folded.slice(start, end) === '올라' && folded.startsWith(' 있', end);
}
