import { describe, expect, test } from 'vitest';
import { viewText } from '../../claim/view.ts';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { mainBearersOf } from './main-bearers.ts';

describe('whom a text is about at large', () => {
  test.each([
    ['China builds. America watches China. China sails.', 'CHN'],
    ['South Korea builds. China sails. China trades. America watches.', 'KOR CHN'],
    /** The world is the field, not its hero; a tie is the first one’s. */
    ['The world builds. The world sails. China trades.', 'CHN'],
    ['China builds. America watches.', 'CHN'],
    ['Nobody builds.', ''],
  ])('%s → %s', (text, bearers) => {
    const found = mainBearersOf(viewText(text, 'en', SMALL_CATALOGUE.in('en')));
    expect(found.map(({ ids }) => ids.join('+')).join(' ')).toBe(bearers);
  });
});
