import { expect, test } from 'vitest';
import { parsePlace } from './source-place.ts';

test.each([
  ['-', 'stdin'],
  ['./-', 'file'],
  ['article.md', 'file'],
  ['', 'file'],
  ['C:\\news\\a.txt', 'file'],
  ['a:b.txt', 'file'],
  ['news/https://x', 'file'],
  ['http://example.org', 'url'],
  ['HTTPS://example.org', 'url'],
  ['ftp://example.org/a', 'url'],
  ['file:///etc/passwd', 'url'],
])('%j names a %s', (where, kind) => {
  expect(parsePlace(where).kind).toBe(kind);
});
