import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

describe('a figure that names nobody, of a statistic that the world has too', () => {
  test.each([
    /** Several were set beside each other right before: it goes on about none of them. */
    [
      'WLD',
      'ko',
      '2024년 민간 핵융합 투자액은 중국이 24억 달러, 미국이 48억 달러였다. 핵융합 투자는 71억 달러였다.',
    ],
    [
      'WLD',
      'ko',
      '2024년 전기 여객선은 중국이 214척, 미국이 16척이었다. 민간 핵융합 투자액은 71억 달러였다.',
    ],
    ['CHN', 'ko', '2024년 민간 핵융합 투자액은 중국이 24억 달러였다. 핵융합 투자는 71억 달러였다.'],
    ['CHN', 'ko', '2024년 중국은 전기 여객선 214척을 운항했다. 민간 핵융합 투자액은 71억 달러였다.'],
    ['CHN', 'en', 'In 2024 private fusion investment was $2.4 billion in China. It came to $7.1 billion.'],
  ] as const)('is %s’s (%s): %s', (bearer, language, text) => {
    expect(claimIn(reportOn(text, language), language === 'ko' ? '71억' : '7.1').entities).toEqual([bearer]);
  });
});

describe('publications that disagree', () => {
  test.each([
    ['en', "The Sea Review counted patents. America's share of tidal turbine patents was 17% in 2024."],
    ['ko', '시 리뷰가 특허를 셌다. 2024년 미국의 조력 터빈 특허 비중은 17%다.'],
  ] as const)('settle on the one that the text named before (%s): %s', (language, text) => {
    expect(claimIn(reportOn(text, language), '17%').verdict.label).toBe('supported');
  });

  test.each([
    ['en', "America's share of tidal turbine patents was 17% in 2024."],
    ['ko', '2024년 미국의 조력 터빈 특허 비중은 17%다.'],
  ] as const)('conflict where it named none (%s): %s', (language, text) => {
    expect(claimIn(reportOn(text, language), '17%').verdict.label).toBe('conflicting');
  });
});

describe('a publication that does not hold the value told', () => {
  const told = (value: string): string =>
    claimIn(
      reportOn(`The Sea Review says that China's share of tidal patents was ${value} in 2024.`, 'en'),
      value,
    ).verdict.label;

  test('is no objection where another bears it out, and no ground to call it false', () => {
    expect(told('54%')).toBe('supported');
    expect(told('31%')).toBe('not-enough-evidence');
  });
});

describe('a name that is that of two regions', () => {
  const REGIONS = ['north-sea', 'wide-sea', 'south-sea', 'east-sea'];
  const names = { 'north-sea': '북해', 'wide-sea': '북해', 'south-sea': '남해', 'east-sea': '동해' };
  const world = buildCatalogue({
    ...SMALL_WORLD,
    entities: [
      ...SMALL_WORLD.entities,
      ...Object.entries(names).map(([id, ko]) => ({
        id,
        kind: 'region',
        name: { en: id, ko },
        aliases: { en: [], ko: [] },
        adjectives: { en: [], ko: [] },
        metonyms: { en: [], ko: [] },
        partOf: [],
        members: [],
      })),
    ],
    observations: REGIONS.filter((id) => id !== 'wide-sea').map((entity, index) => ({
      indicator: 'electric_ferries',
      entity,
      period: '2024',
      value: String(90 - index * 10),
      qualifier: '',
      note: '',
      publication: 'sea-review',
      source: 'sea-2025',
      edition: '2025-02-01',
      confidence: 'high',
    })),
  });

  test.each([
    ['2024년 전기 여객선은 북해가 90척으로 가장 많다.', 'supported'],
    ['2024년 전기 여객선은 북해가 90척으로 가장 적다.', 'refuted'],
  ])('limits no ranking to the other: %s', (text, expected) => {
    const { claims } = checkDocument(world, documentOf(text, 'ko'));
    expect(claims.find(({ form }) => form === 'superlative')?.verdict.label).toBe(expected);
  });
});

describe('a run that starts from a peak', () => {
  test.each([
    ['중국의 히트펌프 보급률은 2021년을 정점으로 3년 연속 낮아졌다.', 'supported'],
    ['한국의 히트펌프 보급률은 2022년을 정점으로 2년 연속 낮아졌다.', 'not-enough-evidence'],
  ])('%s', (text, expected) => {
    const { claims } = reportOn(text, 'ko');
    expect(claims.map(({ form, verdict }) => [form, verdict.label])).toEqual([['streak', expected]]);
  });
});
