import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** The verdict and the period of the value by which a claim was judged; the small world appears in 2025, and its atlas of 2025 tells of 2024. */
function told(text: string, words: string): string {
  const language = /[가-힣]/.test(text) ? 'ko' : 'en';
  const { verdict, asPublished } = claimIn(reportOn(text, language), words);
  return `${verdict.label} ${asPublished.evidence[0]?.period ?? '–'}`;
}

describe('a figure told by an edition', () => {
  test.each([
    ["Last year's report put fusion investment in China at $1.52 billion.", '1.52', '1.92'],
    ["In last year's edition, fusion investment in China was $1.52 billion.", '1.52', '1.92'],
    ['In its report last year the agency put fusion investment in China at $1.52 billion.', '1.52', '1.92'],
    ['The 2024 edition put fusion investment in China at $1.52 billion.', '1.52', '1.92'],
    ['The report, published in May 2024, put fusion investment in China at $1.52 billion.', '1.52', '1.92'],
    ['지난해 보고서는 중국의 핵융합 투자액을 15억2000만 달러로 집계했다.', '15억2000만', '19억2000만'],
    ['지난해 나온 보고서에서 중국의 핵융합 투자액은 15억2000만 달러였다.', '15억2000만', '19억2000만'],
    ['2024년판 연감에서 중국의 핵융합 투자액은 15억2000만 달러였다.', '15억2000만', '19억2000만'],
    ['지난해 5월 발간된 연감에 따르면 중국의 핵융합 투자액은 15억2000만 달러다.', '15억2000만', '19억2000만'],
    /** A month beside a yearly statistic may be that of its report. */
    ['In April 2024 the agency put fusion investment in China at $1.52 billion.', '1.52', '1.92'],
    ['이 기관은 2024년 4월 중국의 핵융합 투자액을 15억2000만 달러로 집계했다.', '15억2000만', '19억2000만'],
  ])('is of the year that was over by then: %s', (text, number, other) => {
    expect(told(text, number)).toBe('supported 2023');
    expect(told(text.replace(number, other), other)).not.toMatch(/^supported/);
  });

  test('says in its receipt that it is, and from which value a change counts', () => {
    const of = (text: string, words: string) => claimIn(reportOn(text, 'en'), words);
    const told = of("Last year's report put fusion investment in China at $1.52 billion.", '1.52');
    expect(told.origins.period).toBe('edition');
    expect(of('Fusion investment in China is $2.41 billion.', '2.41').origins.period).toBe('newest');
    const text =
      'In 2021 fusion investment in the United States was $2.01 billion. In 2023 it was 60 per cent higher.';
    expect(of(text, '60').base?.from).toBe('2021');
  });

  test('is of the time that is said beside it', () => {
    const text = "Last year's report put fusion investment in China in 2022 at $1.2 billion.";
    expect(told(text, '1.2')).toBe('supported 2022');
    expect(told("This year's report put fusion investment in China at $2.41 billion.", '2.41')).toBe(
      'supported 2024',
    );
  });

  test('is of no edition where papers or patents of a year are meant', () => {
    expect(told('In papers published in 2022 fusion investment in China was $1.2 billion.', '1.2')).toBe(
      'supported 2022',
    );
  });
});
