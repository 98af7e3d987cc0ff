import { isEnglishBearerWord } from './en/bearer-words.ts';
import { isKoreanBearerWord } from './ko/bearer-words.ts';
import type { Language } from './language.ts';

const RULES: Readonly<Record<Language, (word: string) => boolean>> = {
  ko: isKoreanBearerWord,
  en: isEnglishBearerWord,
};
const ALL = Object.values(RULES);

/** Whether a word of a text, whose languages may mix, means any bearer, figure or report: 나라들은, data. */
export function isBearerWord(word: string): boolean {
  return ALL.some((rule) => rule(word));
}
