import { goesOnKorean } from './ko/syllable-nouns.ts';

/** Whether a noun of one syllable goes on as another word, so that it does not stand there: 주 in 주민. Hangul alone has such. */
export function goesOn(noun: string, rest: string): boolean {
  return goesOnKorean(noun, rest);
}
