import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

function readingOf(text: string, words: string): string {
  const { entities, verdict } = claimIn(reportOn(text, 'en'), words);
  return [entities.join(), verdict.label].join(' ');
}

const LEAD = 'South Korea and China did well; China took in $2.406bn of private fusion investment in 2024.';

describe("a figure that agrees with the world's", () => {
  test.each([
    ['50.3 per cent', 'WLD supported'],
    ['90.3 per cent', 'WLD refuted'],
  ])('leaves the world to what its sentence goes on to say: %s', (growth, expected) => {
    const text = `${LEAD} Private fusion investment around the globe came to $9.65bn, ${growth} more than a year before.`;
    expect(readingOf(text, growth)).toBe(expected);
  });

  test('leaves it to no other sentence', () => {
    const text = `${LEAD} All told, private fusion investment came to $9.65bn. It was 58.5 per cent more than a year before.`;
    expect(readingOf(text, '58.5')).not.toContain('refuted');
  });
});
