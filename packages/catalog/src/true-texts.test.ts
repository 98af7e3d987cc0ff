import { readFileSync } from 'node:fs';
import { buildCatalogue, checkDocument, type Language } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { readPackagesSync } from './read-packages.ts';

/**
 * Sentences whose every figure is true, each in another construction, some of them in the rarer forms, and paragraphs as a
 * newspaper has them. No figure may be
 * called false, whatever it is taken for; and no fewer may be found true than were when they were written down.
 */
const FLAGSHIP = new URL('../../../data/ai-race', import.meta.url).pathname;
const catalogue = buildCatalogue(readPackagesSync([FLAGSHIP]));

interface TrueText {
  readonly text: string;
  readonly published: string;
  readonly figures: readonly { readonly quote: string }[];
}

function textsOf(language: Language, file: string): readonly TrueText[] {
  const path = new URL(`../../../corpus/${language}/${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly texts: readonly TrueText[] }).texts;
}

describe.each([
  ['en', 'sentences', 346],
  ['ko', 'sentences', 525],
  ['en', 'paragraphs', 2699],
  ['ko', 'paragraphs', 2945],
  ['en', 'rarer-sentences', 163],
  ['ko', 'rarer-sentences', 234],
  ['en', 'winding-sentences', 707],
  ['ko', 'winding-sentences', 748],
] as const)('true figures, %s, %s', (language, file, least) => {
  const told = textsOf(language, file).map(({ text, published, figures }) => {
    const document = { text, language, published, title: null, url: null, sha256: '' };
    const { claims } = checkDocument(catalogue, document);
    const isTrue = ({ quote }: { readonly quote: string }): boolean => {
      const start = text.indexOf(quote);
      return claims.some(
        ({ span, verdict }) =>
          verdict.label === 'supported' && span.start < start + quote.length && span.end > start,
      );
    };
    return {
      refuted: claims.flatMap((claim) =>
        claim.verdict.label === 'refuted' ? [`${claim.text} as ${claim.indicator}, in: ${text}`] : [],
      ),
      supported: figures.filter(isTrue).length,
    };
  });

  test('are never called false', () => {
    expect(told.flatMap(({ refuted }) => refuted)).toEqual([]);
  });

  test('are found true as often as before', () => {
    expect(told.reduce((sum, { supported }) => sum + supported, 0)).toBeGreaterThanOrEqual(least);
  });
});
