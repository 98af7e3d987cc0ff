import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../../testing/small-world.ts';
import { originOf } from './origin.ts';

/** A statistic that two publications give differently, each from a producer of its own. */
const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  producers: [
    { id: 'lantern', name: { en: 'Lantern Institute', ko: '등불연구소' }, aliases: { en: [], ko: [] } },
    { id: 'anchor', name: { en: 'Anchor Institute', ko: '닻연구소' }, aliases: { en: [], ko: [] } },
  ],
  indicators: SMALL_WORLD.indicators.map((record) =>
    record.id === 'tidal_patent_share'
      ? { ...record, producers: { 'tide-book': ['lantern'], '*': ['anchor', 'lantern'] } }
      : record,
  ),
  publications: SMALL_WORLD.publications.map((record) =>
    record.id === 'sea-review' ? { ...record, restates: ['tide-book'] } : record,
  ),
});

function verdictOn(text: string, language: Language): string {
  return claimIn(checkDocument(catalogue, documentOf(text, language)), '%').verdict.label;
}

describe('who produced a figure', () => {
  test.each([
    [
      'en',
      "In 2024 America's share of tidal turbine patents was 13%, according to the Lantern Institute.",
      'supported',
    ],
    [
      'en',
      "In 2024 America's share of tidal turbine patents was 13%, according to the Anchor Institute.",
      'refuted',
    ],
    [
      'en',
      "In 2024 America's share of tidal turbine patents was 17%, according to the Anchor Institute.",
      'supported',
    ],
    ['ko', '닻연구소에 따르면 2024년 미국의 조력 터빈 특허 비중은 13%다.', 'refuted'],
    ['ko', '닻연구소에 따르면 2024년 미국의 조력 터빈 특허 비중은 17%다.', 'supported'],
  ] as const)('limits it to the publications that carry it: %s: %s', (language, text, label) => {
    expect(verdictOn(text, language)).toBe(label);
  });

  test('does not matter where the publication is named', () => {
    const text = "In 2024 America's share of tidal turbine patents was 17%, says the Sea Review.";
    expect(verdictOn(text, 'en')).toBe('supported');
  });
});

describe('where a figure came from', () => {
  test.each([
    ['tidal_patent_share', 'tide-book', 'lantern'],
    ['tidal_patent_share', 'sea-review', 'anchor+lantern'],
    ['electric_ferries', 'sea-review', 'tide-book'],
    ['electric_ferries', 'home-survey', 'home-survey'],
  ])('%s in %s: %s', (of, publication, origin) => {
    expect(originOf(catalogue, of, publication)).toBe(origin);
  });
});
