import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** A figure as `bearer verdict`. */
function figure(text: string, words: string): string {
  const { entities, verdict } = claimIn(reportOn(text, 'en'), words);
  return `${entities.join()} ${verdict.label}`;
}

describe('a change right behind a number', () => {
  test.each([
    ['China had 214 electric ferries and South Korea 57, 16 more than in 2023', '16 more', 'KOR supported'],
    ['China had 214 electric ferries and South Korea 57, 26 more than in 2023', '26 more', 'KOR refuted'],
    [
      'the share of homes heated by heat pumps in China was 26.4%, followed by America at 23.1%, up half a point from 2023',
      'half a point',
      'USA supported',
    ],
    [
      'America invested $4.8 billion in private fusion, China $2.4 billion, up by 59%, and Korea $0.6 billion',
      '59%',
      'CHN supported',
    ],
  ])('is of whom that number is: %s', (text, words, expected) => {
    expect(figure(`In 2024 ${text}.`, words.replace(' more', ''))).toBe(expected);
  });

  test('is the subject’s where the number is only what it is held against', () => {
    expect(
      figure('In 2024 China’s 214 electric ferries compared with Korea’s 57, up 43% on 2023.', '43%'),
    ).toBe('CHN supported');
  });
});
