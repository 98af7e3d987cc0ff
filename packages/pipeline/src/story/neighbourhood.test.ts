import { expect, it } from 'vitest';
import { neighbourhoodOf } from './neighbourhood.ts';
import { PLANT } from './sample-item.ts';

const member = (itemId: string) => ({ itemId, features: PLANT.wire });

/** A row of items, each beside the next, and an index that offers each the two at its sides. */
async function inRow(length: number, scoreOf: (a: number, b: number) => number) {
  const name = (place: number) => String(place).padStart(4, '0');
  const near = await neighbourhoodOf(
    member(name(0)),
    async (items) =>
      new Map(
        items.map(({ itemId }) => [
          itemId,
          [Number(itemId) - 1, Number(itemId) + 1]
            .filter((place) => place >= 0 && place < length)
            .map((place) => member(name(place))),
        ]),
      ),
    (a, b) => scoreOf(Number(a.itemId), Number(b.itemId)),
  );
  return near.map(({ itemId }) => Number(itemId));
}

it('holds the item alone where nothing is like it', async () => {
  expect(await inRow(3, () => -1)).toEqual([0]);
});

it('reaches over items to those that are like them, and ends where none is', async () => {
  expect(await inRow(5, (a, b) => (Math.max(a, b) === 3 ? -1 : 1))).toEqual([0, 1, 2]);
});

it('never holds more than its bound, the nearest first', async () => {
  const near = await inRow(400, () => 1);
  expect(near).toEqual(Array.from({ length: 200 }, (_, place) => place));
});
