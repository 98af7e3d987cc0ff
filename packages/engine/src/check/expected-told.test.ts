import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { documentOf, SMALL_WORLD } from '../testing/small-world.ts';

/** The share of homes with heat pumps, as that of people who expect ferries to be on time. */
const EXPECTING = buildCatalogue({
  ...SMALL_WORLD,
  indicators: SMALL_WORLD.indicators.map((one) =>
    one.id === 'heat_pump_share'
      ? {
          ...one,
          name: { en: 'share expecting punctual ferries', ko: '여객선 정시 운항을 기대하는 비율' },
          aliases: {
            en: ['expect punctual ferries', 'ferries punctual'],
            ko: ['여객선 정시 운항', '정시 운항 기대'],
          },
          denominator: 'adults',
        }
      : one,
  ),
});

function labels(text: string): string[] {
  const language = /[가-힣]/.test(text) ? 'ko' : 'en';
  return checkDocument(EXPECTING, documentOf(text, language)).claims.map(
    ({ verdict }) => `${verdict.label} ${verdict.reason}`,
  );
}

describe('what people expect', () => {
  test.each([
    [
      'At 26.4 per cent in 2024, Chinese adults believe less than others that ferries will be punctual.',
      '26.4',
      '62.4',
    ],
    ['2024년 중국인의 26.4%는 여객선 정시 운항을 기대할 수 있을 것으로 내다봤다.', '26.4', '62.4'],
  ])('is no forecast where a statistic is of that: %s', (text, number, other) => {
    expect(labels(text)).toContain('supported agrees');
    expect(labels(text.replace(number, other)).join()).not.toMatch(/supported/);
  });

  test('is a forecast where nobody is said to expect it, or its time is to come', () => {
    expect(labels('In China 26.4 per cent of ferries will be punctual.')).not.toContain('supported agrees');
    expect(
      labels('In 2031, 26.4 per cent of Chinese adults will believe that ferries are punctual.'),
    ).not.toContain('supported agrees');
  });
});
