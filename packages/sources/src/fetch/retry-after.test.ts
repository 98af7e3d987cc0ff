import { expect, test } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

test.each([
  ['120', 120],
  ['0', 0],
  ['Wed, 25 Nov 2026 00:02:00 GMT', 120],
  ['Tue, 24 Nov 2026 00:00:00 GMT', 0],
  ['-5', null],
  ['soon', null],
  [null, null],
])('%s is %s seconds', (header, seconds) => {
  expect(parseRetryAfter(header, Date.UTC(2026, 10, 25))).toBe(seconds);
});
