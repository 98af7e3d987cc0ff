import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

function label(text: string, words: string): string {
  return claimIn(reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en'), words).verdict.label;
}

/** US fusion investment: 2.013 billion dollars in 2021, 2.415 in 2022, 3.221 in 2023, 4.812 in 2024. */
const EN = 'In 2021 fusion investment in the United States was $2.01 billion';
const KO = '2021년 미국의 핵융합 투자액은 20억1000만 달러였다.';

describe('a change counts from the value told before it', () => {
  test.each([
    [`${EN}; by 2023 it had risen by 60 per cent.`, '60 per cent', 'refuted'],
    [`${EN}. By 2023 it had grown by 60 per cent.`, '60 per cent', 'refuted'],
    [`${EN}; two years later it had risen by 60 per cent.`, '60 per cent', 'refuted'],
    [`${EN}. In the following two years it rose by 60 per cent.`, '60 per cent', 'refuted'],
    [`${KO} 2년 뒤에는 60% 늘었다.`, '60%', 'refuted'],
  ])('where it says by when, or how long after: %s', (text, words, wrong) => {
    expect(label(text, words)).toBe('supported');
    expect(label(text.replace('60', '90'), words.replace('60', '90'))).toBe(wrong);
    /** Over one year it rose by a third. */
    expect(label(text.replace('60', '33'), words.replace('60', '33'))).not.toBe('supported');
  });

  test.each([
    [`${EN}. In 2023 it was 60 per cent higher.`, '60 per cent', '80 per cent'],
    [`${EN}; in 2024 it was 2.4 times as high.`, '2.4 times', '3.4 times'],
    [`${EN}. In 2024 it invested 2.4 times as much.`, '2.4 times', '3.4 times'],
    [`${EN}. Within two years it had risen by 60 per cent.`, '60 per cent', '80 per cent'],
    [`${KO} 2023년에는 60% 많아졌다.`, '60%', '80%'],
    [`${KO} 2024년에는 2.4배가 됐다.`, '2.4배', '3.4배'],
    [`${KO} 2년 만에 60% 늘었다.`, '60%', '80%'],
  ])('where that agrees: %s', (text, words, wrong) => {
    expect(label(text, words)).toBe('supported');
    expect(label(text.replace(words, wrong), wrong)).not.toBe('supported');
  });

  test('of a part that is lower or higher, and of no part that is said alone', () => {
    const ferries = 'In 2023 South Korea had 41 electric ferries';
    expect(label(`${ferries}; in 2024 the number was two fifths higher.`, 'two fifths')).toBe('supported');
    expect(label(`${ferries}; in 2024 the number was two fifths lower.`, 'two fifths')).not.toBe('supported');
    expect(label(`${ferries}; in 2024 two fifths of them were idle.`, 'two fifths')).not.toBe('supported');
  });

  test.each([
    `${EN}. Since then it has risen by 139 per cent.`,
    `${EN}. It has risen by 139 per cent since then.`,
    `${EN}. It has since risen by 139 per cent.`,
    `${EN} and has risen by 139 per cent since.`,
    `${EN}. Since 2021 it has risen by 139 per cent.`,
    `${KO} 그 뒤 139% 늘었다.`,
    `${KO} 이후 139% 늘었다.`,
    `${KO} 2021년 이후 139% 늘었다.`,
  ])('and since then up to the newest: %s', (text) => {
    expect(label(text, '139')).toBe('supported');
    expect(label(text.replace('139', '179'), '179')).not.toBe('supported');
  });

  test('and no growth that is published for each year, or over other years, answers for it', () => {
    const growth = (period: string, frequency: string) =>
      buildCatalogue({
        ...SMALL_WORLD,
        indicators: SMALL_WORLD.indicators.map((one) =>
          one.id === 'tidal_patent_share'
            ? {
                ...one,
                statType: 'growth',
                frequency,
                addEntities: false,
                whole: null,
                name: { en: 'growth of tidal patents', ko: '조력 특허 증가율' },
              }
            : one,
        ),
        observations: SMALL_WORLD.observations.map((one) =>
          one.indicator === 'tidal_patent_share' && one.period === '2024' ? { ...one, period } : one,
        ),
      });
    const text = 'Since 2021 tidal patents in the United States have risen by 40 per cent.';
    const later = 'From 2021 to 2024 tidal patents in the United States rose by 40 per cent.';
    for (const [catalogue, told] of [
      [growth('2024', 'annual'), text],
      [growth('2022/2024', 'multi-year'), later],
    ] as const)
      expect(claimIn(checkDocument(catalogue, documentOf(told, 'en')), '40').verdict.label).toBe(
        'not-enough-evidence',
      );
    const own = later.replace('2021', '2022').replace('40', '13');
    expect(
      claimIn(checkDocument(growth('2022/2024', 'multi-year'), documentOf(own, 'en')), '13').verdict.label,
    ).not.toBe('not-enough-evidence');
  });
});
