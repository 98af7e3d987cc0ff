import type { Token } from '../text/tokens.ts';
import { isEnglishContentWord } from './en/content-words.ts';
import { isKoreanContentWord } from './ko/content-words.ts';
import type { Language } from './language.ts';

type IsContentWord = (token: Token) => boolean;

const RULES: Readonly<Record<Language, IsContentWord>> = {
  ko: isKoreanContentWord,
  en: isEnglishContentWord,
};

/** What tells the words of a language that speak of something. */
export function contentWordRuleOf(language: Language): IsContentWord {
  return RULES[language];
}
