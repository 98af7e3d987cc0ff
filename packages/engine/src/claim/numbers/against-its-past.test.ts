import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function read(text: string, words: string): string {
  const { form, verdict } = claimIn(reportOn(text, 'en'), words);
  return `${form} ${verdict.label}`;
}

/** Heat pumps in China: 33.0 in 2021, 31.5 in 2022, 26.4 in 2024. Ferries in Korea: 34 in 2022, 41 in 2023, 57 in 2024. */
describe('a value held against the bearer’s own of another time', () => {
  test.each([
    'In 2024 the heat pump share of China was a fifth below its peak of 2021.',
    'In 2024 the heat pump share of China was a fifth below the peak of 33 per cent in 2021.',
    'China’s heat pump share in 2024 was a fifth less than at its height in 2021.',
    'China’s heat pump share in 2024 was a fifth below its 2021 high.',
  ])('by a part below its peak: %s', (text) => {
    expect(read(text, 'fifth')).toBe('growth supported');
    expect(read(text.replace('a fifth', 'half'), 'half')).not.toContain('supported');
    expect(read(text.replaceAll('below', 'above').replace('less', 'more'), 'fifth')).not.toContain(
      'supported',
    );
  });

  test.each([
    'In 2024 the heat pump share of China was four-fifths of what it had been in 2021.',
    'In 2024 the heat pump share of China was four-fifths of its level in 2021.',
    'In 2024 the heat pump share of China was four-fifths of its 2021 level.',
    'In 2024 the heat pump share of China was four-fifths of its peak of 2021.',
  ])('as a part of it: %s', (text) => {
    expect(read(text, 'four-fifths')).toBe('growth-multiple supported');
    expect(read(text.replace('four-fifths', 'a third'), 'a third')).not.toContain('supported');
    expect(read(text.replace('China', 'South Korea'), 'four-fifths')).not.toContain('supported');
  });

  test('and a part of what the world spent is none of its own', () => {
    const text = 'In 2024 South Korea had a tenth of what the world put into fusion investment that year.';
    expect(read(text, 'a tenth')).not.toContain('growth-multiple');
  });

  test('the time behind “after” a value is that value’s alone', () => {
    const text =
      'In 2024 South Korea had 57 electric ferries, after 34 in 2022. China’s were 43 per cent more than in the year before.';
    expect(read(text, '43')).toBe('growth supported');
    expect(read(text.replace('43', '25'), '25')).not.toContain('supported');
  });

  test('between two lists, editions or surveys a change counts from the first', () => {
    const text = 'South Korea’s electric ferries rose from 34 to 57 between the surveys of 2022 and 2024.';
    expect(read(text, '57')).toBe('from-to supported');
    expect(read(text.replace('34', '41'), '57')).not.toContain('supported');
  });
});
