import { expect, test } from 'vitest';
import { SMALL_WORLD } from '../testing/small-world.ts';
import { tabulateWords } from './tabulate-words.ts';
import { COMMON_WEIGHT, openWords } from './word-index.ts';

const [first] = SMALL_WORLD.indicators;
const weigher = (language: 'en' | 'ko', alias: string): ((word: string) => number) => {
  if (first === undefined) throw new Error('the small world has indicators');
  const told = { ...first, aliases: { en: [], ko: [], [language]: [alias] } };
  const { vocabulary, weight } = openWords(
    tabulateWords(language, [told, ...SMALL_WORLD.indicators.slice(1)], []),
  );
  return (word) => Math.max(...vocabulary.lookUp(word).map(weight), 0);
};

test('words of any sentence weigh little in an alias, however few aliases use them', () => {
  const english = weigher('en', 'lighthouses before nearly them');
  expect(['before', 'nearly', 'them'].filter((word) => english(word) > COMMON_WEIGHT)).toEqual([]);
  expect(english('lighthouse')).toBeGreaterThan(COMMON_WEIGHT);
});
