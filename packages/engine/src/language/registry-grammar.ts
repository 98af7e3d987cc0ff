import { EN_GRAMMAR } from './en/grammar.ts';
import type { Grammar } from './grammar.ts';
import { KO_GRAMMAR } from './ko/grammar.ts';
import type { Language } from './language.ts';

const GRAMMARS: Readonly<Record<Language, Grammar>> = { ko: KO_GRAMMAR, en: EN_GRAMMAR };

/** The grammar of a language. */
export function grammarOf(language: Language): Grammar {
  return GRAMMARS[language];
}
