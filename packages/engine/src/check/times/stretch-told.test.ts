import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function label(text: string, words: string): string {
  return claimIn(reportOn(text, 'en'), words).verdict.label;
}

describe('over the same time, both ends of a change are those spoken of', () => {
  /** Heat pumps: China 31.5 in 2022, 26.4 in 2024; Korea 12.4 and 18.3, 14.9 in 2023. Investment: Korea 304m in 2021, 614m in 2024. */
  test.each([
    'Between 2022 and 2024 the heat pump share of China fell by 5.1 points. In South Korea it rose by 5.9 points over the same period.',
    'The heat pump share of China fell by 5.1 points from 2022 to 2024; in South Korea it rose by 5.9 points over the same time.',
    'In 2024 the heat pump share of China was 5.1 points below its level of 2022. Over the same time South Korea’s rose by 5.9 points.',
    'The heat pump share of China was 26.4% in 2024. In 2022 it had been 31.5%. In South Korea, over the same time, the share rose by 5.9 points.',
  ])('as a change told them, or two values: %s', (text) => {
    expect(label(text, '5.9')).toBe('supported');
    expect(label(text.replace('5.9', '3.4'), '3.4')).not.toBe('supported');
    expect(label(text.replace('South Korea', 'America').replace('5.9', '2.1'), '2.1')).toBe('supported');
  });

  test.each([
    'Fusion investment in the United States rose by 139 per cent between 2021 and 2024. South Korea’s doubled within the same time.',
    'Fusion investment in the United States rose by 139 per cent between 2021 and 2024. South Korea’s rose by 102 per cent over those years.',
  ])('whatever words say so: %s', (text) => {
    const [, words = ''] = /(doubled|102)/.exec(text) ?? [];
    expect(label(text, words)).toBe('supported');
  });

  test('and a year alone leaves the year before to count from', () => {
    const text =
      'In 2024 fusion investment in the United States rose by 49 per cent. In China it rose by 58 per cent over the same period.';
    expect(label(text, '58')).toBe('supported');
    expect(label(text.replace('58', '164'), '164')).not.toBe('supported');
  });
});
