import { describe, expect, test } from 'vitest';
import { viewText } from '../../claim/view.ts';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { hasPartOfWords } from './part-of-words.ts';

/** Whether one statistic has a part of what another has of a sentence. */
function isPart(text: string, one: string, other: string): boolean {
  const catalogue = SMALL_CATALOGUE.in('en');
  const [view] = viewText(text, 'en', catalogue).sentences;
  if (view === undefined) throw new Error('no sentence');
  return hasPartOfWords(catalogue, view, one, other);
}

describe('a statistic that has only some of the words that another has', () => {
  test.each([
    /** Of "electric ferries" the harbours have nothing. */
    ['Korea has fewer electric ferries than China.', 'harbour_index', 'electric_ferries', true],
    ['Korea has fewer electric ferries than China.', 'electric_ferries', 'harbour_index', false],
    /** Each has words of its own. */
    ['Korea has more ferries and patents than China.', 'electric_ferries', 'tidal_patent_share', false],
    /** Neither has more. */
    ['Korea is ahead of China.', 'electric_ferries', 'tidal_patent_share', false],
  ])('%s %s in %s: %s', (text, one, other, expected) => {
    expect(isPart(text, one, other)).toBe(expected);
  });
});
