import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupItems } from './group-items.ts';
import type { StoryMember } from './origins-of.ts';
import { PLANT, sampleItem } from './sample-item.ts';

const STRIKE = sampleItem(
  '2026-03-05T02:00:00Z',
  'Tram drivers in Lund strike over rosters',
  'Drivers of the Lund tram stopped work for 48 hours on Thursday. Their union wants 11 hours of rest between shifts. Some 27,000 passengers were stranded.',
);

const MEMBERS: readonly StoryMember[] = [
  ...Object.entries(PLANT).map(([itemId, features]) => ({ itemId, features })),
  { itemId: 'strike', features: STRIKE },
  { itemId: 'year-later', features: { ...PLANT.english, minute: PLANT.english.minute + 365 * 24 * 60 } },
];
const STORIES = [['copy', 'english', 'own', 'wire'], ['strike'], ['year-later']];

it('brings items of one event together and leaves others alone', async () => {
  expect(await groupItems(MEMBERS)).toEqual(STORIES);
});

it('makes the same stories in every order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...MEMBERS], { minLength: MEMBERS.length }), async (order) => {
      expect(await groupItems(order)).toEqual(STORIES);
    }),
  );
});

it('compares an item with none that are out of its reach, however many there are', async () => {
  const years = Array.from({ length: 40 }, (_, year) =>
    MEMBERS.slice(0, 5).map(({ itemId, features }) => ({
      itemId: `${year}-${itemId}`,
      features: { ...features, minute: features.minute + year * 365 * 24 * 60 },
    })),
  ).flat();
  const looked: number[] = [];
  expect(await groupItems(years, (candidates) => looked.push(candidates))).toHaveLength(80);
  expect(Math.max(...looked)).toBeLessThanOrEqual(3);
});
