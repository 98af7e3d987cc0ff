import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';
import { readWords } from '../../testing/word-claim.ts';

/** Electric ferries in 2024: China 214, Korea 57, America 16; heat pumps: China 26.4, America 23.1, Korea 18.3. */
describe('how many alone have more is the place of the one compared with', () => {
  test.each([
    ['Only one country had more electric ferries than Korea in 2024.', 'rank KOR supported'],
    ['In 2024 just two countries had more electric ferries than America.', 'rank USA supported'],
    ['Only one country had a higher heat pump share than America in 2024.', 'rank USA supported'],
    ['Only one country had more electric ferries than America in 2024.', 'rank USA refuted'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'en')).toContain(expected);
  });

  test.each([
    'Two countries had more electric ferries than America in 2024.',
    'Three countries had more fusion investment than Korea in 2024.',
  ])('so many may not be all, and the world is not held against it: %s', (text) => {
    const compared = reportOn(text, 'en').claims.filter(
      ({ form }) => form === 'comparison' || form === 'rank',
    );
    expect(compared).toEqual([]);
  });
});
