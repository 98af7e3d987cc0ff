import { expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

/** The small world whose ferries are counted by size: only the large ones have values. */
const LARGE_ALONE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators.map((record) =>
      record.id === 'electric_ferries' ? { ...record, siblings: ['large_ferries'] } : record,
    ),
    indicator('large_ferries', {
      name: { en: 'large electric ferries in service', ko: '운항 중인 대형 전기 여객선 척수' },
      aliases: { en: ['large electric ferries', 'large ferries'], ko: [] },
      telling: { en: ['large'], ko: [] },
      siblings: ['electric_ferries'],
    }),
  ],
  observations: SMALL_WORLD.observations.map((record) =>
    record.indicator === 'electric_ferries' ? { ...record, indicator: 'large_ferries' } : record,
  ),
});

test('a figure is not false of a statistic that only a clause behind it tells', () => {
  const labelOf = (china: string): string => {
    const text = `South Korea had 57 large electric ferries in 2024. China had ${china}.`;
    return claimIn(checkDocument(LARGE_ALONE, documentOf(text, 'en')), '171').verdict.label;
  };
  expect(labelOf('171 large electric ferries in 2024')).toBe('refuted');
  expect(labelOf('171 electric ferries in 2024, and the large ones carry most')).toBe('not-enough-evidence');
});
