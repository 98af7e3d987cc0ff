import type { Language } from '../../language/language.ts';
import { EN_TABLE_WORDS } from './en/table-words.ts';
import { KO_TABLE_WORDS } from './ko/table-words.ts';
import type { TableWords } from './table-words.ts';

const WORDS: Readonly<Record<Language, TableWords>> = { ko: KO_TABLE_WORDS, en: EN_TABLE_WORDS };

/** The words of all languages of one kind: a table's headers and its article need not share a language. */
export function tableWords(kind: Exclude<keyof TableWords, 'months'>): ReadonlySet<string> {
  return SETS[kind];
}

const SETS: Readonly<Record<Exclude<keyof TableWords, 'months'>, ReadonlySet<string>>> = {
  missing: allOf('missing'),
  totals: allOf('totals'),
  subtotals: allOf('subtotals'),
  notes: allOf('notes'),
  ranks: allOf('ranks'),
  years: allOf('years'),
  dates: allOf('dates'),
  entities: allOf('entities'),
};

function allOf(kind: Exclude<keyof TableWords, 'months'>): ReadonlySet<string> {
  return new Set(Object.values(WORDS).flatMap((words) => words[kind]));
}

/** The month that a folded word names, from 1; null where it names none. Example: `monthNamed('sept')` → 9. */
export function monthNamed(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(WORDS).flatMap(({ months }) =>
    months.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index + 1] as const)),
  ),
);
