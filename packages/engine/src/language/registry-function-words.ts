import { EN_FUNCTION_WORDS } from './en/function-words.ts';
import { KO_FUNCTION_WORDS } from './ko/function-words.ts';
import type { Language } from './language.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = { ko: KO_FUNCTION_WORDS, en: EN_FUNCTION_WORDS };

/** Words of every language that name nothing; an alias may mix languages: `AI 특허`. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(WORDS).flat());
