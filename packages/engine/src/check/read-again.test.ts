import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { ObservationRecord } from '../catalogue/records.ts';
import { checkDocument } from '../check.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../testing/small-world.ts';

/** The verdict on a number that follows one of China, where the world's value is printed with a qualifier. */
function verdictWith(qualifier: ObservationRecord['qualifier'], value: string): string {
  const world = SMALL_WORLD.observations
    .filter(
      ({ indicator, entity, period }) => `${indicator} ${entity} ${period}` === 'electric_ferries CHN 2023',
    )
    .map((record) => ({ ...record, entity: 'WLD', value: '600', qualifier }));
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    observations: [...SMALL_WORLD.observations, ...world],
  });
  const text = `중국의 전기 여객선은 2024년 214척이다. 2023년에는 ${value}척이었다.`;
  return claimIn(checkDocument(catalogue, documentOf(text, 'ko')), value).verdict.label;
}

describe('a number after one of another bearer', () => {
  test('is not taken for the world’s because that is printed as “more than”', () => {
    expect(verdictWith('over', '654')).not.toBe('supported');
    expect(verdictWith('about', '612')).not.toBe('supported');
  });

  test('is the world’s where it is just what is printed', () => {
    expect(verdictWith('', '600')).not.toBe('refuted');
  });
});
