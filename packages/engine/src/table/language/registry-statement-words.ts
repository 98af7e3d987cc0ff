import type { Language } from '../../language/language.ts';
import { EN_STATEMENT_EXPLANATION } from './en/statement-explanation.ts';
import { EN_STATEMENT_WORDS } from './en/statement-words.ts';
import { KO_STATEMENT_EXPLANATION } from './ko/statement-explanation.ts';
import { KO_STATEMENT_WORDS } from './ko/statement-words.ts';
import type { StatementExplanation } from './statement-explanation.ts';
import type { StatementWords } from './statement-words.ts';

const WORDS: Readonly<Record<Language, StatementWords>> = { ko: KO_STATEMENT_WORDS, en: EN_STATEMENT_WORDS };

/** The words that statements of a language are made of. */
export function statementWords(language: Language): StatementWords {
  return WORDS[language];
}

const EXPLANATIONS: Readonly<Record<Language, StatementExplanation>> = {
  ko: KO_STATEMENT_EXPLANATION,
  en: EN_STATEMENT_EXPLANATION,
};

/** The sentences in which a language says what a table gives. */
export function statementExplanation(language: Language): StatementExplanation {
  return EXPLANATIONS[language];
}
