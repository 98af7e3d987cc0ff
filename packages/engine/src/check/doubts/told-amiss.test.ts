import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function verdictOf(text: string, number: string): string {
  return claimIn(reportOn(text, 'en'), number).verdict.label;
}

/** China had 150 electric ferries in 2023 and 214 in 2024, 42.7% more; the share of homes with heat pumps in South Korea rose from 14.9 to 18.3%. */
describe('a figure whose words drift away from its statistic', () => {
  test.each([
    ['is false where it moved so far the other way', 'fell by 42.7%', 'refuted'],
    ['is right where it moved so', 'rose by 42.7%', 'supported'],
    ['is open where it moved otherwise', 'fell by 42.4%', 'not-enough-evidence'],
    ['is open where it is not told exactly', 'fell by about 42.7%', 'not-enough-evidence'],
  ])('%s', (_, told, verdict) => {
    const text = `In 2024 the number of electric ferries with leather seats in China ${told} from the year before.`;
    expect(verdictOf(text, told.slice(-5))).toBe(verdict);
  });

  test.each([
    ['is false where it is so many points, told as per cent', '3.4%', 'refuted'],
    ['is right where it is so many points', '3.4 percentage points', 'supported'],
    ['is open where it is neither', '5.4%', 'not-enough-evidence'],
  ])('%s', (_, told, verdict) => {
    const text = `In 2024 the share of homes with heat pumps and leather seats in South Korea rose by ${told} from the year before.`;
    expect(verdictOf(text, told.slice(0, 3))).toBe(verdict);
  });

  test('is open where but one digit of it means something', () => {
    const text =
      'In 2024 the share of homes with heat pumps and leather seats in China fell by 2% from the year before.';
    expect(verdictOf(text, '2%')).toBe('not-enough-evidence');
  });
});
