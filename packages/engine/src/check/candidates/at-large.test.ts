import { expect, test } from 'vitest';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { AtLarge } from './at-large.ts';
import type { WordContext } from './word-context.ts';

const catalogue = SMALL_CATALOGUE.in('en');
const wordsOf = (text: string): number[] => catalogue.vocabulary.lookUp(text);

/** What the words around a claim say, those of other sentences at half their weight. */
function around(atLarge: AtLarge, own: string, elsewhere: string): WordContext {
  return {
    own: new Map(wordsOf(own).map((word) => [word, 1])),
    implied: new Set(),
    sentence: {
      hits: [],
      measures: [],
      stops: [],
      untelling: new Set(),
      opening: new Set(),
      elsewhere: new Map(wordsOf(elsewhere).map((word) => [word, 0.5])),
      subject: atLarge.words,
      atLarge,
      potential: [],
      mentions: new Map(),
    },
  };
}

test('what was said before speaks of a statistic, and more where it stands near', () => {
  const atLarge = new AtLarge(catalogue);
  const spoken = (own: string, elsewhere: string): number =>
    atLarge
      .spokenAround(around(atLarge, own, elsewhere), 0.1)
      .find(({ indicator }) => indicator === 'electric_ferries')?.score ?? 0;
  expect(spoken('', '')).toBe(0);
  atLarge.hear(wordsOf('electric ferries'));
  const said = spoken('', '');
  expect(said).toBeGreaterThan(0);
  expect(spoken('', 'electric ferries')).toBeCloseTo(said * 2.5);
  expect(spoken('electric ferries', '')).toBeCloseTo(said * 5);
  atLarge.hear(wordsOf('electric ferries'));
  expect(spoken('', '')).toBe(said);
  expect(atLarge.spokenAround(around(atLarge, '', ''), said * 1.01)).toEqual([]);
});
