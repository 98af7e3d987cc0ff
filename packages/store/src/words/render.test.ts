import { describe, expect, test } from 'vitest';
import { STORE_ERROR_CODES, STORE_FAILURE_REASONS } from '../codes.ts';
import { renderStoreError } from './render.ts';

/** Something for every name that a sentence may use. */
const DETAIL = {
  reason: 'permission',
  found: '17',
  wanted: '18',
  seconds: 60,
  table: 'documents',
  part: 'documents',
  migration: '0001',
};
const ALL = STORE_ERROR_CODES.map((code) => [code, renderStoreError(code, 'data/here', DETAIL)] as const);

describe('every code has one line in each language', () => {
  test.each(ALL)('%s', (_, { ko, en }) => {
    for (const sentence of [ko, en]) {
      expect(sentence).not.toMatch(/[\r\n]|undefined|\[object|\.$/);
      expect(sentence).toContain('data/here');
    }
    expect(ko).toMatch(/ – .*[가-힣]요$/);
    expect(en).toMatch(/[;,] \w/);
    expect(en).not.toMatch(/[가-힣]/);
  });

  test('no two codes share a line', () => {
    expect(new Set(ALL.flatMap(([, { ko, en }]) => [ko, en])).size).toBe(2 * ALL.length);
  });

  test.each(STORE_FAILURE_REASONS)('the reason %s is told in words', (reason) => {
    const { ko, en } = renderStoreError('folder-unusable', 'a', { reason });
    expect(`${ko}${en}`).not.toContain(`(${reason})`);
    expect(ko).toMatch(/\([^)]*[가-힣][^)]*\)/);
  });
});

describe('what comes from outside does no harm', () => {
  test.each(['a\nb', 'a\u001b[31mred', 'a\u2028b', 'a\u202Eb', 'a\uD800b'])('%j', (text) => {
    for (const line of Object.values(renderStoreError('server-failed', text, { reason: text }))) {
      expect(line).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u061c]+$/u);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  test('a password in an address is not shown', () => {
    const { en } = renderStoreError('connection-failed', 'postgres://me:secret@db:5432/x', {
      reason: 'postgres://me:secret@db',
    });
    expect(en).toContain('postgres://me:…@db:5432/x');
    expect(en).not.toContain('secret');
  });

  test('an unknown reason stands as the system wrote it', () => {
    expect(renderStoreError('folder-unusable', 'a', { reason: 'constructor' }).en).toContain('(constructor)');
  });
});
