// Reads what the measurements work on: the bundled catalogue and the articles of the corpus. Cannot tell a typical article from an odd one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackagesSync } from '@assay/catalog';
import type { CatalogueRecords, DocumentInput, Language } from '@assay/engine';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Where Node.js keeps compiled modules of the measurements from one start to the next. */
export const COMPILE_CACHE = join(ROOT, 'node_modules', '.cache', 'compile');

/** The articles that are measured, by language. */
export const ARTICLES: Readonly<Record<Language, string>> = {
  ko: 'corpus/articles/tune/ko-2.md',
  en: 'corpus/articles/tune/en-2.md',
};

export function readRecords(): CatalogueRecords {
  return readPackagesSync([join(ROOT, 'data', 'ai-race')]);
}

export function readArticle(language: Language): string {
  return readFileSync(join(ROOT, ARTICLES[language]), 'utf8');
}

/** A text as the engine takes it. */
export function documentOf(text: string, language: Language): DocumentInput {
  return { text, language, published: null, title: null, url: null, sha256: '' };
}
