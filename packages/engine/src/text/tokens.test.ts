import { describe, expect, test } from 'vitest';
import { contains, overlaps } from './span.ts';
import { findTokens } from './tokens.ts';

describe('a text is cut into runs of one script', () => {
  test.each([
    ['AI특허의 54%', ['latin AI', 'hangul 특허의', 'digit 54']],
    ["China's share", ["latin China's", 'latin share']],
    ['GPT-4o', ['latin GPT', 'digit 4', 'latin o']],
    ['中国의 café', ['han 中国', 'hangul 의', 'latin café']],
    ['3,000.5', ['digit 3', 'digit 000', 'digit 5']],
    ['— … 😀', []],
  ])('%s', (text, expected) => {
    const tokens = findTokens(text);
    expect(tokens.map((token) => `${token.script} ${token.text}`)).toEqual(expected);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

const span = (start: number, end: number) => ({ start, end });

test.each([
  [span(0, 3), span(2, 5), true, false],
  [span(0, 3), span(3, 5), false, false],
  [span(0, 9), span(2, 5), true, true],
  [span(2, 5), span(2, 5), true, true],
  [span(2, 5), span(0, 9), true, false],
])('%o and %o overlap: %s; the first holds the second: %s', (a, b, overlap, holds) => {
  expect(overlaps(a, b)).toBe(overlap);
  expect(contains(a, b)).toBe(holds);
});
