import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function told(text: string, words: string): string {
  const { form, entities, verdict } = claimIn(reportOn(text, 'en'), words);
  return `${form} ${entities.join()} ${verdict.label}`;
}

describe('all but so much', () => {
  test.each([
    ['In 2024 all but $7.24bn of private fusion investment went to China.', '$7.24bn', 'sum CHN supported'],
    [
      'Of private fusion investment all but $2.43bn went to American and Chinese companies in 2024.',
      '$2.43bn',
      'sum USA,CHN supported',
    ],
    [
      'Of the $9.65bn of private fusion investment in 2024 all but about half was American.',
      'half',
      'sum USA supported',
    ],
    /** Whom another clause names leaves nothing of it. */
    [
      'In 2024 all but $7.24bn of private fusion investment went to China, twice as much as America’s.',
      '$7.24bn',
      'sum CHN supported',
    ],
    [
      'In 2024 all but three in four Chinese homes were heated by heat pumps.',
      'three in four',
      'sum CHN supported',
    ],
    [
      'In 2024 all but a quarter of Chinese homes were heated by heat pumps.',
      'quarter',
      'sum CHN not-enough-evidence',
    ],
    /** Who the others are is told too loosely for it to be false. */
    [
      'In 2024 all but $5.5bn of private fusion investment went to China.',
      '$5.5bn',
      'sum CHN not-enough-evidence',
    ],
    /** What China had is no rest. */
    [
      'In 2024 all but $2.406bn of private fusion investment went to China.',
      '$2.406bn',
      'sum CHN not-enough-evidence',
    ],
  ])('is what those named leave: %s', (text, words, expected) => {
    expect(told(text, words)).toBe(expected);
  });
});
