import { readFileSync } from 'node:fs';
import { buildCatalogue, checkDocument, type Language } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { readPackagesSync } from './read-packages.ts';

/**
 * Figures that the flagship catalogue cannot know, in words that it does: other times, parts of a field, groups, sources, and
 * what follows a figure that it knows. None may be called false.
 */
const FLAGSHIP = new URL('../../../data/ai-race', import.meta.url).pathname;
const catalogue = buildCatalogue(readPackagesSync([FLAGSHIP]));

function textsOf(language: Language): readonly string[] {
  const path = new URL(`../../../corpus/${language}/never-false.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly texts: readonly string[] }).texts;
}

describe.each(['en', 'ko'] as const)('%s', (language) => {
  test.each(textsOf(language))('%s', (text) => {
    const document = { text, language, published: '2026-10-08', title: null, url: null, sha256: '' };
    const refuted = checkDocument(catalogue, document).claims.filter(
      ({ verdict }) => verdict.label === 'refuted',
    );
    expect(refuted.map((claim) => `${claim.text} as ${claim.indicator}`)).toEqual([]);
  });
});
