import { EN_WORD_CLAIMS } from './en/word-claims.ts';
import { KO_WORD_CLAIMS } from './ko/word-claims.ts';
import type { Language } from './language.ts';
import type { WordClaimRules } from './word-claims.ts';

const RULES: Readonly<Record<Language, WordClaimRules>> = { ko: KO_WORD_CLAIMS, en: EN_WORD_CLAIMS };

/** What a language says about claims without a number. */
export function wordClaimsOf(language: Language): WordClaimRules {
  return RULES[language];
}
