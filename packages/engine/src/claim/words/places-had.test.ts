import { expect, test } from 'vitest';
import { claimRead } from '../../testing/small-world.ts';

/** Electric ferries in 2024: China 214, Korea 57, America 16. */
test.each([
  [
    'Korea had been 2nd in electric ferries in 2023, having been 2nd in 2022.',
    '2nd',
    'rank supported KOR 2023',
  ],
  [
    'China was first in electric ferries in 2024, Korea having been 2nd in 2023.',
    '2nd',
    'rank supported KOR 2023',
  ],
  ['America is still 3rd in electric ferries in 2024.', '3rd', 'rank supported USA 2024'],
  ['America had been 2nd in electric ferries in 2023.', '2nd', 'rank refuted USA 2023'],
  ['Korea and America were 2nd and 3rd in electric ferries in 2024.', '3rd', 'rank supported USA 2024'],
  ['Korea and America are still 3rd and 2nd in electric ferries in 2024.', '2nd', 'rank refuted USA 2024'],
])('a place held, or once held: %s', (text, words, expected) => {
  expect(claimRead(text, words, 'en')).toBe(expected);
});
