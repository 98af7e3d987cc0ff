import { expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

/** The small world with how many pumps each has beside how many homes they heat: in 2024 16 in America, 214 in China. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators.map((own) =>
      own.id === 'tidal_patent_share' ? { ...own, siblings: ['tidal_turbines'] } : own,
    ),
    indicator('tidal_turbines', {
      name: { en: 'tidal turbines at sea', ko: '조력 터빈 수' },
      aliases: { en: ['tidal turbines'], ko: [] },
      siblings: ['tidal_patent_share'],
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator: id }) => id === 'electric_ferries')
      .map((cell) => ({
        ...cell,
        indicator: 'tidal_turbines',
        value: cell.entity === 'CHN' ? '9' : cell.value,
      })),
  ],
});

test.each([
  ['American tidal turbines outnumbered Chinese ones', 'tidal_turbines supported'],
  ['Chinese tidal turbines outnumbered American ones', 'tidal_turbines refuted'],
])('who outnumbers whom is told by how many there are, whatever the text spoke of: %s', (text, expected) => {
  const lead = 'In 2024 China held 54 per cent of tidal turbine patents and America 13 per cent.';
  const report = checkDocument(CATALOGUE, documentOf(`${lead} ${text} in 2024.`, 'en'));
  const { indicator: id, verdict } = claimIn(report, 'outnumbered');
  expect(`${id} ${verdict.label}`).toBe(expected);
});

test('and by a share where nothing counts them', () => {
  const text = 'In 2024 the share of Chinese homes heated by heat pumps outnumbered the American.';
  const { verdict } = claimIn(checkDocument(CATALOGUE, documentOf(text, 'en')), 'outnumbered');
  expect(verdict.label).toBe('supported');
});
