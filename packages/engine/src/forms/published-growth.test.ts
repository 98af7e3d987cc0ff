import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { ObservationRecord } from '../catalogue/records.ts';
import { checkDocument } from '../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../testing/small-world.ts';

/** Whole thousands of buoys, and the growth that the same review publishes. */
const VALUES: readonly (readonly [indicator: string, period: string, value: string])[] = [
  ['buoys_laid', '2022', '20000'],
  ['buoys_laid', '2023', '31000'],
  ['buoys_laid', '2024', '30000'],
  ['buoys_laid_growth', '2024', '-1'],
  ['buoys_laid_growth', '2023', '5'],
];
const names = { en: 'buoys laid', ko: '설치한 부표' };
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('buoys_laid', {
      name: names,
      aliases: { en: ['buoys', 'laid buoys'], ko: [] },
      siblings: ['buoys_laid_growth'],
      addPeriods: true,
    }),
    indicator('buoys_laid_growth', {
      name: { en: 'growth of buoy laying', ko: '부표 설치 증가율' },
      siblings: ['buoys_laid'],
      unit: 'percent',
      statType: 'growth',
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...VALUES.map(
      ([id, period, value]): ObservationRecord => ({
        indicator: id,
        entity: 'KOR',
        period,
        value,
        qualifier: id === 'buoys_laid' ? 'about' : '',
        note: '',
        publication: 'sea-review',
        source: 'sea-2025',
        edition: '2025-02-01',
        confidence: 'high',
      }),
    ),
  ],
});

function shownFor(text: string): string {
  const report = checkDocument(CATALOGUE, documentOf(text, 'en'));
  const { verdict, asPublished } = claimIn(report, 'per cent');
  return `${verdict.label} ${asPublished.evidence.map(({ value }) => value).join(' ')}`;
}

describe('a growth of coarse levels', () => {
  test('is what was published for the year', () => {
    expect(shownFor('South Korea laid fewer buoys in 2024: buoys fell 1 per cent.')).toBe('supported -1');
  });
  test('does not agree with what the levels alone would allow', () => {
    expect(shownFor('South Korea laid fewer buoys in 2024: buoys fell 4 per cent.')).not.toContain(
      'supported',
    );
  });
  test.each([
    'South Korea laid fewer buoys in 2024: buoys fell 3.2 per cent.',
    'The growth of buoy laying in South Korea was −3.2 per cent in 2024.',
  ])('is not false where the printed levels come to it: %s', (text) => {
    expect(shownFor(text)).toMatch(/^not-enough-evidence/);
  });
  test('is false where neither they nor what was published do', () => {
    expect(shownFor('The growth of buoy laying in South Korea was −9 per cent in 2024.')).toMatch(/^refuted/);
  });
  test('over more than a year is none of those published for each year', () => {
    expect(shownFor('In the two years to 2024, buoys laid in South Korea rose 50 per cent.')).toBe(
      'supported 30000 20000',
    );
  });
  test('a year since then is none of them either', () => {
    expect(
      shownFor('Since 2022, buoys laid in South Korea have grown by an average of 22 per cent a year.'),
    ).toMatch(/30000 20000$/);
  });
  test('is computed where what was published is of something else', () => {
    expect(shownFor('In 2023 buoys laid in South Korea rose 55 per cent.')).toBe('supported 31000 20000');
  });
});
