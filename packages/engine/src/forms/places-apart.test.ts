import { expect, test } from 'vitest';
import { reportOn } from '../testing/small-world.ts';

test.each([
  ['In 2024 China was two places above the United States by electric ferries.', 'two difference supported'],
  [
    'In 2024 China was four places above the United States by electric ferries.',
    'four difference not-enough-evidence',
  ],
  ['In 2024 the United States stood two spots behind China in electric ferries.', 'two difference supported'],
  ['In 2024 South Korea moved up three places by electric ferries.', 'three change not-enough-evidence'],
])(
  'places of what is no ranking itself are counted in its field, and none is false: %s',
  (text, expected) => {
    const [claim] = reportOn(text, 'en').claims;
    expect(`${claim?.quantity?.text} ${claim?.form} ${claim?.verdict.label}`).toBe(expected);
  },
);
