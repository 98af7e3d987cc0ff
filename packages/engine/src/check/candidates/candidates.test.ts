import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { claimIn, documentOf, indicator, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

/** A statistic whose name holds a word of time. */
const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('tugs_in_quarter', {
      name: { en: 'tugs launched in the quarter', ko: '분기에 진수한 예인선' },
      aliases: { en: ['quarter launches'], ko: ['분기 진수'] },
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator: of, period }) => of === 'electric_ferries' && period === '2024')
      .map((record) => ({ ...record, indicator: 'tugs_in_quarter', value: '44' })),
  ],
});

function statisticOf(text: string, language: Language): string | null {
  return claimIn(checkDocument(catalogue, documentOf(text, language)), '40').indicator;
}

describe('of two statistics of one name', () => {
  const crews = (id: string, telling: string, sibling: string, value: string) => ({
    record: indicator(id, {
      name: { en: 'tug crews', ko: '예인선 승무원' },
      telling: { en: [telling], ko: [] },
      siblings: [sibling],
    }),
    cells: SMALL_WORLD.observations
      .filter(({ indicator: of, period }) => of === 'electric_ferries' && period === '2024')
      .map((cell) => ({ ...cell, indicator: id, value })),
  });
  const both = [
    crews('by_day', 'daylight', 'by_night', '40'),
    crews('by_night', 'moonlight', 'by_day', '77'),
  ];
  const world = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [...SMALL_WORLD.indicators, ...both.map(({ record }) => record)],
    observations: [...SMALL_WORLD.observations, ...both.flatMap(({ cells }) => cells)],
  });
  const scores = (text: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      claimIn(checkDocument(world, documentOf(text, 'en')), '77').candidates.map((item) => [
        item.indicator,
        Number(item.score),
      ]),
    );

  test.each([
    ['by_day', 'by_night', 'daylight'],
    ['by_night', 'by_day', 'moonlight'],
  ])('%s gains, and %s loses, by what tells it apart: %s', (meant, other, word) => {
    const bare = scores('In 2024 South Korea had 77 tug crews.');
    const told = scores(`In 2024 South Korea had 77 tug crews in ${word}.`);
    expect(bare[meant]).toBeCloseTo(bare[other] ?? 0);
    const gap = (told[meant] ?? 0) - (told[other] ?? 0);
    expect(gap).toBeGreaterThan(0);
    expect(told[other]).toBeLessThan(bare[other] ?? 0);
  });
});

describe('a comparison per person', () => {
  const world = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('ferry_density', {
        name: { en: 'ferry density', ko: '여객선 밀도' },
        aliases: { en: ['electric ferries per person'], ko: ['1인당 전기 여객선'] },
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      ...SMALL_WORLD.observations
        .filter(({ indicator: of, period }) => of === 'electric_ferries' && period === '2024')
        .map((cell) => ({ ...cell, indicator: 'ferry_density', value: cell.entity === 'KOR' ? '9' : '3' })),
    ],
  });
  const text = 'In 2024 South Korea had more electric ferries per person than China.';

  test('is of a statistic one of whose names says so', () => {
    const { indicator: of, verdict } = claimIn(checkDocument(world, documentOf(text, 'en')));
    expect([of, verdict.label]).toEqual(['ferry_density', 'supported']);
  });

  test('is not held against the whole where there is none', () => {
    expect(claimIn(reportOn(text, 'en')).verdict.label).toBe('not-enough-evidence');
  });
});

describe('a word of a statistic’s name', () => {
  test('tells of none where it says when', () => {
    expect(statisticOf('South Korea launched 40 in the second quarter of 2024.', 'en')).toBeNull();
    expect(statisticOf('2024년 2분기 한국은 40척을 띄웠다.', 'ko')).toBeNull();
  });

  test('tells of it elsewhere', () => {
    expect(statisticOf('In 2024 South Korea had 40 quarter launches.', 'en')).toBe('tugs_in_quarter');
  });
});
