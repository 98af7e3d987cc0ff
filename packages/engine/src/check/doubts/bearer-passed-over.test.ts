import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import type { EntityRecord, ObservationRecord } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../../testing/small-world.ts';

const UTAH: EntityRecord = {
  id: 'US-UT',
  kind: 'us-state',
  name: { en: 'Utah', ko: '유타' },
  aliases: { en: [], ko: [] },
  adjectives: { en: ['Utahns'], ko: [] },
  metonyms: { en: [], ko: [] },
  partOf: ['USA'],
  members: [],
};

/** The small world with Utah, and only those cells that are kept. */
function world(isKept: (record: ObservationRecord) => boolean = () => true): Catalogue {
  return buildCatalogue({
    ...SMALL_WORLD,
    entities: [...SMALL_WORLD.entities, UTAH],
    observations: SMALL_WORLD.observations.filter(isKept),
  });
}

function labelOf(catalogue: Catalogue, text: string, words: string, language: Language = 'en'): string {
  return claimIn(checkDocument(catalogue, documentOf(text, language)), words).verdict.label;
}

describe('a figure is not false of somebody else', () => {
  test('where the text goes on about the world, which the statistic lacks', () => {
    const noWorld = world(({ entity }) => entity !== 'WLD');
    const [korea, world97] = [
      '2024년 한국의 핵융합 투자는 6억1400만 달러였다.',
      '세계의 핵융합 투자는 97억 달러였다.',
    ];
    const figure = '2023년 핵융합 투자는 21억 달러였다.';
    expect(labelOf(noWorld, `${korea} ${figure}`, '21억', 'ko')).toBe('refuted');
    expect(labelOf(noWorld, `${korea} ${world97} ${figure}`, '21억', 'ko')).toBe('not-enough-evidence');
  });

  test('where it goes on about one whom the statistic lacks, which has the world', () => {
    const noChina = world(({ indicator, entity }) => indicator !== 'fusion_investment' || entity !== 'CHN');
    const figure = 'Its fusion investment came to $2.4bn in 2024.';
    const korea = 'South Korea ran 57 electric ferries in 2024.';
    const china = 'China ran 214 electric ferries in 2024.';
    expect(labelOf(noChina, `${korea} ${figure}`, '$2.4bn')).toBe('refuted');
    expect(labelOf(noChina, `${china} ${figure}`, '$2.4bn')).toBe('not-enough-evidence');
  });

  test('where it says whom it is about: a state is not its country', () => {
    const told = (of: string): string => `2024년 히트펌프 보급률은 한국이 18.3%였다. ${of} 35.7%였다.`;
    expect(labelOf(world(), told('히트펌프 보급률은 미국이'), '35.7%', 'ko')).toBe('refuted');
    expect(labelOf(world(), told('미국 안에서 히트펌프 보급률은 유타가'), '35.7%', 'ko')).toBe(
      'not-enough-evidence',
    );
  });

  test('where the sentence names that one only for a part of the figure', () => {
    const ofChina = world(({ indicator, entity }) => indicator !== 'fusion_investment' || entity === 'CHN');
    const figure = 'Fusion investment topped $9.7bn in 2024';
    expect(labelOf(ofChina, `${figure}.`, '$9.7bn')).toBe('refuted');
    expect(labelOf(ofChina, `${figure}, nearly a quarter of it in China.`, '$9.7bn')).toBe(
      'not-enough-evidence',
    );
  });
});
