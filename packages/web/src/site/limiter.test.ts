import { expect, test } from 'vitest';
import { createLimiter } from './limiter.ts';

test('a client may so many times within the window, and again once it is over', () => {
  let at = 0;
  const limit = createLimiter({ count: 2, ms: 60_000 }, () => at);
  expect([limit('a'), limit('a')]).toEqual([null, null]);
  at = 15_000;
  expect([limit('a'), limit('b')]).toEqual([45, null]);
  at = 60_000;
  expect(limit('a')).toBeNull();
});

test('clients without end are forgotten', () => {
  const limit = createLimiter({ count: 1, ms: 60_000 }, () => 0);
  for (let client = 0; client < 20_000; client++) limit(String(client));
  expect(limit('0')).toBeNull();
  expect(limit('19999')).toBe(60);
});
