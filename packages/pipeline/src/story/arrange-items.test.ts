import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrangeItems } from './arrange-items.ts';
import { PLANT } from './sample-item.ts';

const member = (itemId: string) => ({ itemId, features: PLANT.wire });
const MEMBERS = [...'abcdef'].map(member);

/** Scores as a test writes them; pairs that it leaves out score `other`. */
function scores(rows: Record<string, number>, other = -3) {
  return (a: { readonly itemId: string }, b: { readonly itemId: string }) =>
    rows[[a.itemId, b.itemId].sort().join('')] ?? other;
}

it('joins what fits and leaves the rest alone', () => {
  expect(arrangeItems(MEMBERS.slice(0, 3), scores({ ab: 2 }))).toEqual([['a', 'b'], ['c']]);
});

it('lets an item join that fits the items of a story by and large, though not each of them', () => {
  expect(arrangeItems(MEMBERS.slice(0, 4), scores({ ab: 4, bc: 4, ac: 4, ad: 3, bd: 1, cd: -2 }))).toEqual([
    ['a', 'b', 'c', 'd'],
  ]);
});

it('joins no two stories over one odd pair', () => {
  const two = scores({ ab: 5, bc: 5, ac: 5, de: 5, ef: 5, df: 5, cd: 4 });
  expect(arrangeItems(MEMBERS, two)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]);
});

it('makes the same stories in every order, whatever the scores', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 15, maxLength: 15 }),
      fc.shuffledSubarray(MEMBERS, { minLength: MEMBERS.length }),
      (values, order) => {
        const pairs = MEMBERS.flatMap((a, place) =>
          MEMBERS.slice(place + 1).map((b) => `${a.itemId}${b.itemId}`),
        );
        const scoreOf = scores(
          Object.fromEntries(pairs.map((pair, place) => [pair, (values[place] ?? 0) / 2])),
        );
        expect(arrangeItems(order, scoreOf)).toEqual(arrangeItems(MEMBERS, scoreOf));
      },
    ),
  );
});
