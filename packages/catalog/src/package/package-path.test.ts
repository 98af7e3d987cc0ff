import { expect, test } from 'vitest';
import { isInsidePath } from './package-path.ts';

test.each(['a.csv', 'observations/a.csv', 'a/b/c.csv', '..a.csv', 'a..csv', '한국.csv', 'a b.csv'])(
  '%s is inside',
  (path) => {
    expect(isInsidePath(path)).toBe(true);
  },
);

test.each([
  '',
  '/',
  '/etc/passwd',
  '..',
  '../a.csv',
  'a/../../b.csv',
  'a/..',
  './a.csv',
  'a//b.csv',
  'a/',
  'C:/a.csv',
  'a\\b.csv',
  '\\\\server\\a.csv',
  'http://example.org/a.csv',
  'a.csv\0.txt',
])('%j is not', (path) => {
  expect(isInsidePath(path)).toBe(false);
});
