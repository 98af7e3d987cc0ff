import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { SMALL_WORLD } from '../../testing/small-world.ts';
import { viewText } from '../view.ts';
import { draftNumbers } from './number-drafts.ts';

const [COUNTRY] = SMALL_WORLD.entities;
if (COUNTRY === undefined) throw new Error('the small world has no countries');

/** The small world, and yards as a class of those who run ferries. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  entities: [
    ...SMALL_WORLD.entities,
    {
      ...COUNTRY,
      id: 'yards',
      kind: 'category',
      name: { en: 'shipyards', ko: '조선소' },
      aliases: { en: [], ko: [] },
      adjectives: { en: [], ko: [] },
    },
  ],
}).in('en');

function formOf(text: string): string | undefined {
  const view = viewText(text, 'en', CATALOGUE);
  const [sentence] = view.sentences;
  return sentence === undefined ? undefined : draftNumbers(view, sentence)[0]?.form;
}

describe('a fraction of a class', () => {
  test.each([
    ['A third of shipyards ran electric ferries in 2024.', 'fraction'],
    ['In 2024 Korea had a third of shipyards’ electric ferries.', 'ratio'],
    ['In 2024 Korea had a third of China’s electric ferries.', 'ratio'],
  ])('is a part of those asked, and of no value of theirs: %s', (text, expected) => {
    expect(formOf(text)).toBe(expected);
  });
});
