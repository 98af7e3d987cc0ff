import { readFileSync } from 'node:fs';
import { buildCatalogue, checkDocument, type Language } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { readPackagesSync } from './read-packages.ts';

/** Texts about other subjects, in the words of any news: none of their figures is one of the flagship catalogue's. */
const FLAGSHIP = new URL('../../../data/ai-race', import.meta.url).pathname;
const catalogue = buildCatalogue(readPackagesSync([FLAGSHIP]));
const CONFIDENT: ReadonlySet<string> = new Set(['supported', 'refuted', 'conflicting']);

interface OtherText {
  readonly id: string;
  readonly text: string;
}

function textsOf(language: Language): readonly OtherText[] {
  const path = new URL(`../../../corpus/${language}/off-catalogue.tune.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly texts: readonly OtherText[] }).texts;
}

function confidentIn(text: string, language: Language, published: string | null): readonly string[] {
  const document = { text, language, published, title: null, url: null, sha256: '' };
  return checkDocument(catalogue, document)
    .claims.filter(({ verdict }) => CONFIDENT.has(verdict.label))
    .map((claim) => `${claim.verdict.label} «${claim.text}» as ${claim.indicator}`);
}

describe.each(['en', 'ko'] as const)(
  'a text about another subject gets no confident verdict, %s',
  (language) => {
    test.each(textsOf(language).map(({ id, text }) => [id, text] as const))('%s', (_, text) => {
      expect(confidentIn(text, language, null)).toEqual([]);
      expect(confidentIn(text, language, '2026-10-08')).toEqual([]);
    });
  },
);
