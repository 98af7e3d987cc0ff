import { readSearchWords } from '@assay/catalog';

/** A Korean word that loses its particle keeps two letters at least: one alone stands in very many words. */
const SHORTEST = 2;

/**
 * The words of a search in the form that every way of writing them holds: lower case, without particle or plural, each once.
 * Example: `searchWords('한국의 AI 특허는')` → `['한국', 'ai', '특허']`.
 */
export function searchWords(text: string): readonly string[] {
  return [...new Set(readSearchWords(text).map(({ typed, forms }) => barest(typed, forms)))];
}

function barest(typed: string, forms: readonly string[]): string {
  return forms
    .filter((form) => form.length >= SHORTEST)
    .reduce((best, form) => (form.length < best.length ? form : best), typed);
}
