import { describe, expect, test } from 'vitest';
import { reportOn } from '../testing/small-world.ts';
import { findSentences } from './sentences.ts';

const sentencesOf = (text: string): string[] =>
  findSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

describe('a figure that stands alone', () => {
  test.each([
    ['## 2. 88 per cent\n\nThe share of firms that use it.', ['88 per cent The share of firms that use it.']],
    [
      'Number of the day: 5,427\n\nThat, we hear, is how many there are. More soon.',
      ['5,427 That, we hear, is how many there are.', 'More soon.'],
    ],
    ['**One in five**\n\nSo many firms use it.', ['One in five** So many firms use it.']],
    ['88%\nof the firms asked use it.', ['88% of the firms asked use it.']],
    ['## 88%\n\n지난해 그것을 쓴 기업의 비율이다.', ['88% 지난해 그것을 쓴 기업의 비율이다.']],
    ['2858억 달러. 지난해 그들이 모은 투자금이다.', ['2858억 달러. 지난해 그들이 모은 투자금이다.']],
  ])('is one sentence with what says of what it is: %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test.each([
    /** It has a figure of its own. */
    ['## 45%\n\nThe number of firms rose to 600.', ['## 45%', 'The number of firms rose to 600.']],
    /** It tells the figure again. */
    [
      '## 45%\n\nThe share of firms, 45%, is the highest.',
      ['## 45%', 'The share of firms, 45%, is the highest.'],
    ],
    ['## 2025\n\nThe number of firms.', ['## 2025', 'The number of firms.']],
    ['## 3\n\nThe number of firms.', ['## 3', 'The number of firms.']],
    ['## 88%\n\nFirms are keen.', ['## 88%', 'Firms are keen.']],
    ['## Firms: 88% use it\n\nThe share of firms.', ['## Firms: 88% use it', 'The share of firms.']],
    ['## 88%\n\n- The share of firms.', ['## 88%', '- The share of firms.']],
    ['## 88%\n\n기업의 비율은 90%다.', ['## 88%', '기업의 비율은 90%다.']],
  ])('stays alone: %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test.each([
    [
      '## 214\n\nText.\n\n1,518 million dollars\n\nThat is what was invested in private fusion in China in 2023.',
      'fusion_investment CHN supported',
    ],
    ['## 26.4%\n\nThe share of Chinese homes heated by heat pumps in 2024.', 'heat_pump_share CHN supported'],
    ['## 31.4%\n\nThe share of Chinese homes heated by heat pumps in 2024.', 'heat_pump_share CHN refuted'],
    ['26.4%: share of homes heated by heat pumps in China in 2024', 'heat_pump_share CHN supported'],
    [
      '- 18.3% – homes with heat pumps in Korea in 2024\n- 23.1% – in America',
      'heat_pump_share KOR supported',
    ],
  ])('is judged by what explains it: %j', (text, expected) => {
    const found = reportOn(text, 'en').claims.map(
      ({ indicator, entities, verdict }) => `${indicator} ${entities.join()} ${verdict.label}`,
    );
    expect(found).toContain(expected);
  });
});

test('a year at the end of a line is no stretch of years with the figure of the next item', () => {
  const [claim] = reportOn(
    '- 214: electric ferries in China in 2024\n- 57: electric ferries in Korea in 2024',
    'en',
  ).claims;
  expect(claim?.period).toEqual({ from: '2024', to: '2024' });
});
