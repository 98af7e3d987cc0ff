import type { CatalogueRecords, Language } from '@assay/engine';
import type { CatalogWords } from '../../language/catalog-words.ts';
import { EN_CATALOG } from '../../language/en/catalog.ts';
import { KO_CATALOG } from '../../language/ko/catalog.ts';
import type { Screen } from '../screen.ts';

/** What every page of `assay catalog` is made from. */
export interface ShowContext {
  readonly records: CatalogueRecords;
  readonly language: Language;
  readonly words: CatalogWords;
  readonly screen: Screen;
  /** Leave nothing out. */
  readonly all: boolean;
}

const WORDS: Readonly<Record<Language, CatalogWords>> = { ko: KO_CATALOG, en: EN_CATALOG };

/** The words of `assay catalog` in a language. */
export function catalogWords(language: Language): CatalogWords {
  return WORDS[language];
}

/** A name in the language of the interface with the other one beside it: `중국 · China`. */
export function bothNames(name: { readonly ko: string; readonly en: string }, language: Language): string {
  const [first, second] = language === 'ko' ? [name.ko, name.en] : [name.en, name.ko];
  return first === second ? first : `${first} · ${second}`;
}
