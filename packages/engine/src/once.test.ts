import { expect, test } from 'vitest';
import { once } from './once.ts';

test('what is kept for a key is made the first time alone, false and null too', () => {
  const kept = new Map<string, boolean | null>();
  let made = 0;
  const make = (value: boolean | null) => () => {
    made++;
    return value;
  };
  expect([once(kept, 'a', make(false)), once(kept, 'a', make(true))]).toEqual([false, false]);
  expect([once(kept, 'b', make(null)), once(kept, 'b', make(true))]).toEqual([null, null]);
  expect(made).toBe(2);
});
