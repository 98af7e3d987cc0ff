import { buildCatalogue, checkDocument, type Language } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { readPackagesSync } from './read-packages.ts';

const FLAGSHIP = new URL('../../../data/ai-race', import.meta.url).pathname;
const catalogue = buildCatalogue(readPackagesSync([FLAGSHIP]));

/** What is called what in a text: `words verdict`. */
function verdictsIn(language: Language, text: string): string[] {
  const document = { text, language, published: '2026-10-08', title: null, url: null, sha256: '' };
  return checkDocument(catalogue, document).claims.map(
    ({ text: words, verdict }) => `${words} ${verdict.label}`,
  );
}

describe('lines of a paragraph that name a bearer and a figure', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    [
      'en',
      'AI adoption, Q1 2026\nUAE 70.1%\nSingapore 63.4%\nUnited States 31.3%',
      ['70.1% supported', '63.4% supported', '31.3% supported'],
    ],
    [
      'ko',
      '<표> 올해 1분기 AI 이용률\n1위 아랍에미리트 70.1%\n2위 싱가포르 63.4%\n한국 37.1%',
      ['1위 supported', '70.1% supported', '2위 supported', '63.4% supported', '37.1% supported'],
    ],
    [
      'ko',
      '올해 1분기 AI 이용률\n아랍에미리트 70.1%\n한국 31.7%',
      ['70.1% supported', '31.7% not-enough-evidence'],
    ],
  ])('are of what the line above them says (%s): %s', (language, text, expected) => {
    expect(verdictsIn(language, text)).toEqual(expected);
  });
});
