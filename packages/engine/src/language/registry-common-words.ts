import { EN_COMMON_WORDS } from './en/common-words.ts';
import { KO_COMMON_WORDS } from './ko/common-words.ts';
import type { Language } from './language.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = { ko: KO_COMMON_WORDS, en: EN_COMMON_WORDS };

/** Words of a language too common in any article to name a statistic by themselves. */
export function commonWordsOf(language: Language): readonly string[] {
  return WORDS[language];
}
