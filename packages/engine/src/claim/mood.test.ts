import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { documentOf, SMALL_WORLD } from '../testing/small-world.ts';

/** The small world, where more of its share of homes with heat pumps is thought the better or the worse. */
function verdictsOf(text: string, better: 'higher' | 'lower'): string[] {
  const indicators = SMALL_WORLD.indicators.map((own) =>
    own.id === 'heat_pump_share' ? { ...own, better } : own,
  );
  const report = checkDocument(buildCatalogue({ ...SMALL_WORLD, indicators }), documentOf(text, 'en'));
  return report.claims.map(({ form, verdict, entities }) => [form, verdict.label, ...entities].join(' '));
}

describe('who is first in a mood', () => {
  test.each([
    ['the most optimistic', 'China', 'higher', 'superlative supported CHN'],
    ['the keenest', 'China', 'higher', 'superlative supported CHN'],
    ['the gloomiest', 'Korea', 'higher', 'superlative supported KOR'],
    ['the gloomiest', 'China', 'lower', 'superlative supported CHN'],
    ['the calmest', 'Korea', 'lower', 'superlative supported KOR'],
    ['the gloomiest', 'China', 'higher', 'superlative not-enough-evidence CHN'],
    ['the least hopeful', 'Korea', 'higher', 'superlative supported KOR'],
    ['the most jittery', 'China', 'lower', 'superlative supported CHN'],
    ['the least worried', 'Korea', 'lower', 'superlative supported KOR'],
    ['the most nervous', 'Korea', 'lower', 'superlative not-enough-evidence KOR'],
  ] as const)('%s: %s, where %s is better', (mood, name, better, expected) => {
    const text = `In 2024 ${name} was ${mood} about its share of homes heated by heat pumps.`;
    expect(verdictsOf(text, better)).toEqual([expected]);
  });

  test('has the value in brackets behind it', () => {
    const text =
      'In 2024 1.7% of homes in Korea were heated by heat pumps. In China homes are the most nervous (7.6%).';
    expect(verdictsOf(text, 'lower').filter((claim) => claim.startsWith('superlative'))).toHaveLength(1);
  });

  test('is nobody with a mood of some thing', () => {
    const text = 'In 2024 China had the most optimistic plans for homes heated by heat pumps.';
    expect(verdictsOf(text, 'higher')).toEqual([]);
  });
});
