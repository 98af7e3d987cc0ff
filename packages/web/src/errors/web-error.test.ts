import { describe, expect, test } from 'vitest';
import { WEB_ERROR_STATUS, type WebErrorCode } from './codes.ts';
import { readerLanguage } from './reader-language.ts';
import { WebError } from './web-error.ts';

const CODES = Object.keys(WEB_ERROR_STATUS) as WebErrorCode[];
const DETAIL = {
  name: 'entity',
  value: 'ATL',
  known: 'CHN, KOR',
  limit: 5,
  method: 'PUT',
  allow: 'GET, HEAD',
  type: 'text/plain',
  bytes: 1000,
  host: 'evil.example',
  requestId: 'a-1',
};

describe('every code has one line in each language, which says what to do', () => {
  test.each(CODES)('%s', (code) => {
    const { messages, status } = new WebError(code, DETAIL);
    for (const line of [messages.ko, messages.en]) expect(line).not.toMatch(/[\r\n]|undefined|\.$/);
    expect(messages.en).toMatch(/[;,] \w/);
    expect(messages.ko).toMatch(/[가-힣].* – /);
    expect(messages.en).not.toMatch(/[가-힣]/);
    expect(status).toBeGreaterThanOrEqual(400);
  });
  test('no two codes share a line', () => {
    const lines = CODES.flatMap((code) => Object.values(new WebError(code, DETAIL).messages));
    expect(new Set(lines).size).toBe(2 * CODES.length);
  });
});

test('what strangers write stays on its line, in its direction and short', () => {
  const { messages } = new WebError('unknown-parameter', {
    name: `a\r\nb\u202ec${'d'.repeat(500)}`,
    known: 'x',
  });
  expect(messages.en).toMatch(/^unknown parameter: a\?\?b\?cd{114}…; this address takes x$/);
});

describe("the reader's language", () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['ko', 'ko'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko'],
    ['en-US,en;q=0.9,ko;q=0.8', 'en'],
    ['fr, ko;q=0.3', 'ko'],
    ['en;q=0.3, KO;q=0.4', 'ko'],
    ['ko;q=0, en', 'en'],
    ['ko;q=x', 'en'],
    ['kok', 'en'],
    ['*', 'en'],
    [`${'fr,'.repeat(10_000)}ko`, 'en'],
  ])('%s → %s', (header, language) => {
    expect(readerLanguage(header)).toBe(language);
  });
});
