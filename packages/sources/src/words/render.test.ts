import { describe, expect, test } from 'vitest';
import { BINARY_KINDS, FAILURE_REASONS, SOURCE_ERROR_CODES, SOURCE_WARNING_CODES } from '../codes.ts';
import { renderError, renderWarning } from './render.ts';

/** Something for every name that a sentence may use. */
const DETAIL = {
  date: 'May 7',
  bytes: 10 * 1024 * 1024,
  limit: 5,
  kind: 'pdf',
  reason: 'permission',
  scheme: 'ftp',
  address: '10.0.0.1',
  ms: 3000,
  status: 404,
  type: 'image/png',
  count: 3,
  line: 2,
  charset: 'windows-1252',
};
const ALL = [
  ...SOURCE_ERROR_CODES.map((code) => [code, renderError(code, 'news/a.txt', DETAIL)] as const),
  ...SOURCE_WARNING_CODES.map((code) => [code, renderWarning(code, 'news/a.txt', DETAIL)] as const),
];

describe('every code has one line in each language', () => {
  test.each(ALL)('%s', (code, { ko, en }) => {
    for (const sentence of [ko, en]) {
      expect(sentence).not.toMatch(/[\r\n]|undefined|\[object|\.$/);
      if (code !== 'bad-date') expect(sentence).toContain('news/a.txt');
    }
    expect(ko).toMatch(/[가-힣]/);
    expect(en).not.toMatch(/[가-힣]/);
  });
  test.each(ALL.filter(([code]) => SOURCE_ERROR_CODES.some((error) => error === code)))(
    'an error says what to do: %s',
    (_, { ko, en }) => {
      expect(en).toMatch(/[;,] \w/);
      expect(ko).toMatch(/ – .*[요오]$/);
    },
  );
  test('no two codes share a line', () => {
    expect(new Set(ALL.flatMap(([, { ko, en }]) => [ko, en])).size).toBe(2 * ALL.length);
  });
});

describe('codes within a line are words of its language', () => {
  test.each(BINARY_KINDS)('kind %s', (kind) => {
    const { ko, en } = renderError('binary', 'a', { kind });
    expect(en.includes(`(${kind})`) || ko.includes(`(${kind})`)).toBe(false);
  });
  test.each(FAILURE_REASONS)('reason %s', (reason) => {
    const { ko, en } = renderError('connection-failed', 'a', { reason });
    expect(en.includes(`(${reason})`) || ko.includes(`(${reason})`)).toBe(false);
    expect(ko).toMatch(/\([^)]*[가-힣][^)]*\)/);
  });
  test('an unknown reason stands as the system wrote it', () => {
    expect(renderError('file-unreadable', 'a', { reason: 'EIO' }).ko).toBe(
      '읽을 수 없습니다(EIO): a – 권한을 확인하세요',
    );
    expect(renderError('file-unreadable', 'a', { reason: 'constructor' }).en).toContain('(constructor)');
  });
  test('standard input and an empty path have names', () => {
    expect(renderError('empty', '-', {})).toEqual({
      ko: '글이 없습니다: 표준 입력 – 글이 담긴 파일이나 페이지를 주세요',
      en: 'standard input holds no text; give a file or page with some',
    });
    expect(renderError('file-not-found', '', {}).en).toBe('no such file: ""; check the path');
  });
  test('sizes are short', () => {
    expect(renderError('too-large', 'a', { bytes: 10 * 1024 * 1024 }).en).toContain('larger than 10 MiB');
    expect(renderError('too-large', 'a', { bytes: 1000 }).ko).toContain('한도 1000 B');
  });
});

describe('names from outside do no harm', () => {
  test.each([
    'a\nb.txt',
    'a\r\u001b[31mred\u0007.txt',
    'a\u2028b\u2029c',
    'a\u202Etxt.exe',
    'a\u2066b\u061Cc',
    'a\u009b31m',
    'a\uD800b',
  ])('%j', (where) => {
    for (const line of Object.values(renderError('binary', where, { kind: where }))) {
      expect(line).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u061c]+$/u);
      expect(line.isWellFormed()).toBe(true);
    }
  });
  test('an endless address is cut, what to do is not', () => {
    const line = renderError('http-status', `https://example.org/${'a'.repeat(100_000)}`, { status: 404 }).en;
    expect(line.length).toBeLessThan(300);
    expect(line).toMatch(/… answered with status 404; open it in a browser and save the page$/);
  });
  test('letters of any script stay', () => {
    expect(renderError('file-not-found', 'اخبار/기사 é́.txt', {}).en).toContain('اخبار/기사 é́.txt');
  });
});
