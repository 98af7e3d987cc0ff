import type { Language } from '../../language/language.ts';
import { EN_SERIES_WORDS } from './en/series-words.ts';
import { KO_SERIES_WORDS } from './ko/series-words.ts';
import type { SeriesWords } from './series-words.ts';

const WORDS: Readonly<Record<Language, SeriesWords>> = { ko: KO_SERIES_WORDS, en: EN_SERIES_WORDS };
type Lists = 'measures' | 'values' | 'rests' | 'times';

/** The words of all languages of one kind. */
export function seriesWords(kind: Lists): ReadonlySet<string> {
  return SETS[kind];
}

const SETS: Readonly<Record<Lists, ReadonlySet<string>>> = {
  measures: allOf('measures'),
  values: allOf('values'),
  rests: allOf('rests'),
  times: allOf('times'),
};

function allOf(kind: Lists): ReadonlySet<string> {
  return new Set(Object.values(WORDS).flatMap((words) => words[kind]));
}

/** How a language tells what series are of. */
export function seriesWordsOf(language: Language): SeriesWords {
  return WORDS[language];
}

/** What the words of all languages say of a text: the first that is not null. */
export function inAnyLanguage<T>(read: (words: SeriesWords) => T | null): T | null {
  for (const words of Object.values(WORDS)) {
    const found = read(words);
    if (found !== null) return found;
  }
  return null;
}
