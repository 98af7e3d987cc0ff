import { expect, it } from 'vitest';
import { placeItem } from './place-item.ts';
import { PLANT, sampleItem } from './sample-item.ts';

const UNRELATED = sampleItem(
  '2026-03-04T02:00:00Z',
  'Ferry operator orders three battery ships',
  'A ferry operator in Bergen has ordered three ships with batteries of 61 megawatt-hours each for $410 million. They sail in 2029.',
);

it('makes a story of its own where nothing is linked', () => {
  expect(placeItem(PLANT.wire, [])).toEqual({ joins: [], links: [] });
  const candidates = [{ itemId: 'ferry', storyId: 's1', features: UNRELATED }];
  expect(placeItem(PLANT.wire, candidates)).toEqual({ joins: [], links: [] });
});

it('joins every story that it is linked to, each once, in the order of their ids', () => {
  const { joins, links } = placeItem(PLANT.english, [
    { itemId: 'own', storyId: 's2', features: PLANT.own },
    { itemId: 'ferry', storyId: 's3', features: UNRELATED },
    { itemId: 'wire', storyId: 's1', features: PLANT.wire },
    { itemId: 'copy', storyId: 's1', features: PLANT.copy },
  ]);
  expect(joins).toEqual(['s1', 's2']);
  expect(links.map(({ itemId }) => itemId).sort()).toEqual(['copy', 'own', 'wire']);
});

it('gives the best link first', () => {
  const { links } = placeItem(PLANT.wire, [
    { itemId: 'own', storyId: 's', features: PLANT.own },
    { itemId: 'copy', storyId: 's', features: PLANT.copy },
  ]);
  expect(links.map(({ itemId }) => itemId)).toEqual(['copy', 'own']);
});
