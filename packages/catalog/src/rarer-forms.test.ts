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

test('a number counted by another word than the one per head before it is none per head', () => {
  const text =
    '한국은 2023년 인구 10만 명당 AI 특허가 17.27건이었다. 2023년 최다 인용 AI 논문 100편 중 중국은 43편이었다.';
  const document = { text, language: 'ko', published: null, title: null, url: null, sha256: '' } as const;
  const claim = checkDocument(catalogue, document).claims.find((one) => one.text.includes('43'));
  expect(claim?.verdict.label).toBe('refuted');
});
