import { expect, it } from 'vitest';
import { hangulLoosely, latinLoosely } from './loose-spelling.ts';

it.each([
  ['Velka', '벨카'],
  ['Hokuto', '홋쿠토'],
  ['Ferro', '페로'],
  ['Onda', '온다'],
])('%s is spelled as %s sounds', (latin, hangul) => {
  expect(latinLoosely(latin)).toBe(hangulLoosely(hangul));
});

it('keeps names apart whose vowels differ', () => {
  expect(latinLoosely('Velka')).not.toBe(hangulLoosely('볼코'));
});
