import { EN_SENTENCE_RULES } from './en/sentence-rules.ts';
import { KO_SENTENCE_RULES } from './ko/sentence-rules.ts';
import type { Language } from './language.ts';
import type { SentenceRules } from './sentence-rules.ts';

const RULES: Readonly<Record<Language, SentenceRules>> = { ko: KO_SENTENCE_RULES, en: EN_SENTENCE_RULES };

/** The rules of every language: an article in one quotes another, and all hold at once. */
export const SENTENCE_RULES: readonly SentenceRules[] = Object.values(RULES);
