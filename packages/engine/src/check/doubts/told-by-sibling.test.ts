import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { draftOf } from '../../testing/form-request.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';
import { candidateOf, readingOf, triedOf } from '../../testing/tried.ts';
import { isToldByAnother } from './told-by-sibling.ts';

const COUNTRIES = ['USA', 'CHN', 'KOR', 'WLD', 'ARE', 'DEU'];

/** Trust in one's own navy, and in that of America, asked in six countries. */
const WORLD = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('trust_own_navy', {
      name: { en: 'trust in own navy to guard the sea', ko: '자국 해군 신뢰' },
      aliases: { en: ['trust own navy guard sea', 'trust navy'], ko: [] },
      unit: 'percent',
      statType: 'share',
      siblings: ['trust_us_navy'],
    }),
    indicator('trust_us_navy', {
      name: { en: 'faith abroad in the fleet of America', ko: '미국 함대 신뢰' },
      telling: { en: ['America'], ko: [] },
      unit: 'percent',
      statType: 'share',
      siblings: ['trust_own_navy'],
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...COUNTRIES.flatMap((entity) => [
      cell('trust_own_navy', entity, '31'),
      cell('trust_us_navy', entity, entity === 'KOR' ? '40' : '58'),
    ]),
  ],
});

function cell(id: string, entity: string, value: string) {
  return {
    indicator: id,
    entity,
    period: '2024',
    value,
    qualifier: '' as const,
    note: '',
    publication: 'sea-review',
    source: 'sea-2025',
    edition: '2025-02-01',
    confidence: 'high' as const,
  };
}

function labelOf(text: string): string {
  return claimIn(checkDocument(WORLD, documentOf(text, 'en')), '47%').verdict.label;
}

describe('a figure of whom a statistic beside the chosen one tells by name', () => {
  test('stays open where that one does not stand as asked', () => {
    expect(labelOf('In 2024 some 47% trusted America and its own navy to guard the sea.')).toBe(
      'not-enough-evidence',
    );
  });

  test('stays open where the name alone stands behind the figure, and not before it', () => {
    const catalogue = WORLD.in('en');
    const told = (text: string): boolean => {
      const start = text.indexOf('47%');
      const draft = { ...draftOf('value'), span: { start, end: start + 3 } };
      const item = triedOf(candidateOf({ indicator: 'trust_own_navy' }), 'refuted', 'disagrees', 'USA');
      const chosen = { ...item, siblings: ['trust_us_navy'] };
      return isToldByAnother(readingOf(catalogue, text, { draft, chosen }));
    };
    expect(told('Some 31% trusted their own navy, 47% the United States.')).toBe(true);
    expect(told('Some 31% trusted their own navy; the United States was at 47%.')).toBe(false);
  });

  test('is false where it is asked itself', () => {
    expect(labelOf('In 2024 some 47% of Americans trust their own navy to guard the sea.')).not.toBe(
      'supported',
    );
    expect(labelOf('In 2024 American trust in its own navy to guard the sea was 47%.')).toBe('refuted');
  });
});

describe('a figure of a class of bearers', () => {
  const academia = {
    id: 'academia',
    kind: 'category',
    name: { en: 'academia', ko: '학계' },
    aliases: { en: [], ko: [] },
    adjectives: { en: [], ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: [],
  };
  /** Crews in all, and those of academia, told by its name in one of the languages. */
  const told = (language: 'en' | 'ko', text: string, telling: { en: string[]; ko: string[] }): boolean => {
    const catalogue = buildCatalogue({
      ...SMALL_WORLD,
      entities: [...SMALL_WORLD.entities, academia],
      indicators: [
        ...SMALL_WORLD.indicators,
        indicator('crews', { siblings: ['crews_of_academia'] }),
        indicator('crews_of_academia', { telling, siblings: ['crews'] }),
      ],
      observations: [cell('crews', 'USA', '31'), cell('crews_of_academia', 'USA', '12')],
    }).in(language);
    const start = text.indexOf('47');
    const draft = draftOf('value', {
      clause: { start: 0, end: text.length },
      span: { start, end: start + 2 },
    });
    const candidate = candidateOf({ indicator: 'crews' });
    const chosen = {
      ...triedOf(candidate, 'refuted', 'disagrees'),
      siblings: ['crews_of_academia'],
      subjects: ['academia'],
    };
    return isToldByAnother(readingOf(catalogue, text, { draft, chosen, language }));
  };

  test.each([
    ['en', 'The crews of academia were 47.', { en: ['academia'], ko: [] }],
    ['ko', '학계의 선원은 47명이었다.', { en: [], ko: ['학계'] }],
  ] as const)('may be of the statistic that tells of that class (%s): %s', (language, text, telling) => {
    expect(told(language, text, { en: [...telling.en], ko: [...telling.ko] })).toBe(true);
    expect(told(language, text, { en: [], ko: [] })).toBe(false);
  });
});

describe('a figure of the one that a sibling asks of', () => {
  const label = (text: string): string =>
    claimIn(checkDocument(WORLD, documentOf(text, 'en')), '58%').verdict.label;

  test('is not called false of another statistic that asks that one', () => {
    const text = 'Across six countries 31% trust their own navy to guard the sea. America gets 58%.';
    expect(label(text)).not.toBe('refuted');
  });

  test('and a comparison of those spoken of is not one of how far they are trusted', () => {
    const text =
      'Faith abroad in the fleet of America was 58% in 2024. The American share is higher than the Korean one.';
    const { claims } = checkDocument(WORLD, documentOf(text, 'en'));
    const compared = claims.find(({ form }) => form === 'comparison');
    expect([compared?.text, compared?.verdict.label]).toEqual([
      'higher than the Korean',
      'not-enough-evidence',
    ]);
  });
});
