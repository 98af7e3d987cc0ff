import { expect, test } from 'vitest';
import { Kept } from './kept.ts';

test('what was made is kept, until others are asked for more lately', () => {
  const kept = new Kept<{ readonly made: number }>(2);
  let made = 0;
  const get = (key: string): number => kept.get(key, () => ({ made: ++made })).made;
  expect([get('a'), get('b'), get('a'), get('c'), get('a'), get('b')]).toEqual([1, 2, 1, 3, 1, 4]);
});

test('what cannot be made is not kept', () => {
  const kept = new Kept<readonly string[]>(2);
  expect(() =>
    kept.get('a', () => {
      throw new Error('none');
    }),
  ).toThrow('none');
  expect(kept.get('a', () => ['one'])).toEqual(['one']);
});
