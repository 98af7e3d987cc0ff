import { expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

const [country] = SMALL_WORLD.entities;
const firm = (id: string, name: string) => ({
  ...(country ?? expect.unreachable()),
  id,
  kind: 'organisation',
  name: { en: name, ko: name },
  aliases: { en: [], ko: [] },
  adjectives: { en: [], ko: [] },
});
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  entities: [...SMALL_WORLD.entities, firm('hanbada', 'Hanbada'), firm('norfjord', 'Norfjord')],
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('hulls_launched', {
      name: { en: 'hulls launched', ko: '진수한 선체' },
      aliases: { en: ['hulls launched', 'launched hulls'], ko: [] },
      entityKind: 'organisation',
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator: id }) => id === 'electric_ferries')
      .map((cell) => ({
        ...cell,
        indicator: 'hulls_launched',
        entity: cell.entity === 'KOR' ? 'hanbada' : cell.entity === 'CHN' ? 'norfjord' : cell.entity,
      })),
  ],
});

function readingOf(text: string, words: string): string {
  const { entities, verdict } = claimIn(checkDocument(CATALOGUE, documentOf(text, 'en')), words);
  return [entities.join(), verdict.label].join(' ');
}

test.each([
  ['Nobody builds like Hanbada. The Korean group launched 57 hulls in 2024.', '57', 'hanbada supported'],
  ['Nobody builds like Hanbada. The Korean group launched 75 hulls in 2024.', '75', 'hanbada refuted'],
  [
    'Hanbada had a good year. The ambitious Korean start-up launched 57 hulls in 2024.',
    '57',
    'hanbada supported',
  ],
  ['Hanbada had a good year. In 2024 the South Korean maker launched 57 hulls.', '57', 'hanbada supported'],
])('a company told by where it is from is the one spoken of: %s', (text, words, expected) => {
  expect(readingOf(text, words)).toBe(expected);
});

test.each([
  ['Hanbada is ahead of Norfjord. The Korean group launched 75 hulls in 2024.', '75'],
  ['Nobody builds like them. The Korean group launched 75 hulls in 2024.', '75'],
  ['Hanbada had a good year. Korean groups launched 75 hulls in 2024.', '75'],
])('and none where it may be another, or no single one: %s', (text, words) => {
  expect(readingOf(text, words)).toMatch(/not-enough-evidence$/);
});
