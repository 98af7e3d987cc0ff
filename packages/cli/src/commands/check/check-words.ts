import type { Language } from '@assay/engine';
import type { CheckWords } from '../../language/check-words.ts';
import { EN_CHECK } from '../../language/en/check.ts';
import { KO_CHECK } from '../../language/ko/check.ts';

const WORDS: Readonly<Record<Language, CheckWords>> = { ko: KO_CHECK, en: EN_CHECK };

/** What `assay check` says of comments and lines, in a language. */
export function checkWords(language: Language): CheckWords {
  return WORDS[language];
}
