import { readFileSync } from 'node:fs';
import { buildCatalogue, checkDocument, type Language } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { readPackagesSync } from './read-packages.ts';

/**
 * Sentences of the rarer forms about the flagship catalogue's figures, true and false ones: runs, records, counts of bearers, the
 * only ones, sums, means, figures per head. Each is a text of its own.
 */
const FLAGSHIP = new URL('../../../data/ai-race', import.meta.url).pathname;
const catalogue = buildCatalogue(readPackagesSync([FLAGSHIP]));

/** A text, the form of the claim that it makes, and its verdict. */
type Case = readonly [form: string, verdict: string, text: string];

function casesOf(language: Language): readonly Case[] {
  const path = new URL(`../../../corpus/${language}/rarer-forms.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly Case[] }).cases;
}

describe.each(['en', 'ko'] as const)('%s', (language) => {
  test.each(casesOf(language))('%s is %s: %s', (form, verdict, text) => {
    const document = { text, language, published: '2026-10-08', title: null, url: null, sha256: '' };
    const claims = checkDocument(catalogue, document).claims.filter((claim) => claim.form === form);
    expect(claims.map((claim) => claim.verdict.label)).toEqual([verdict]);
  });
});
