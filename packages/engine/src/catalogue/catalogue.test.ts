import { describe, expect, test } from 'vitest';
import { indicator, SMALL_CATALOGUE, SMALL_WORLD } from '../testing/small-world.ts';
import { findTokens } from '../text/tokens.ts';
import { buildCatalogue, buildSmallCatalogue } from './catalogue.ts';
import type { IdiomRecord } from './records.ts';
import { COMMON_WEIGHT } from './word-index.ts';

const WORDS = SMALL_CATALOGUE.in('en');

const [FUSION] = WORDS.vocabulary.lookUp('fusion');
const [SHARE] = WORDS.vocabulary.lookUp('share');

describe('a catalogue', () => {
  test('holds its records by id, in the order of the ids', () => {
    expect([...SMALL_CATALOGUE.indicators.keys()]).toEqual([
      'electric_ferries',
      'fusion_investment',
      'harbour_index',
      'heat_pump_share',
      'tidal_patent_share',
    ]);
    expect(SMALL_CATALOGUE.indicators.get('fusion_investment')?.unit).toBe('USD');
    expect(SMALL_CATALOGUE.entities.get('KOR')?.name.ko).toBe('한국');
    expect(SMALL_CATALOGUE.sources.get('atlas-2025')?.published).toBe('2025-05-15');
  });

  test('weighs a word by how few statistics use it, and common words little', () => {
    expect(WORDS.weight(FUSION ?? -1)).toBeCloseTo(Math.log(6), 6);
    expect(WORDS.weight(SHARE ?? -1)).toBeLessThanOrEqual(COMMON_WEIGHT);
    expect(WORDS.weight(-1)).toBe(0);
  });

  test('weighs a word less where more statistics use it', () => {
    const name = { en: 'fusion reactors', ko: '핵융합로' };
    const indicators = [...SMALL_WORLD.indicators, indicator('fusion_reactors', { name })];
    const more = buildCatalogue({ ...SMALL_WORLD, indicators });
    const words = more.in('en');
    const [fusion] = words.vocabulary.lookUp('fusion');
    expect(words.weight(fusion ?? -1)).toBeCloseTo(Math.log(1 + 6 / 2), 6);
  });

  test('keeps an alias under the words that tell', () => {
    const { table } = WORDS;
    const { lists, listed } = table;
    const under = (word = -1): (string | undefined)[] =>
      Array.from(listed.slice(lists[word], lists[word + 1]), (index) => table.at(index)?.text);
    expect(under(FUSION)).toEqual(['fusion investment', 'invest fusion', 'private fusion investment']);
    expect(under(SHARE)).toEqual([]);
  });

  test('is not changed by records added to a copy', () => {
    const more = buildCatalogue({ ...SMALL_WORLD, indicators: SMALL_WORLD.indicators.slice(1) });
    expect(more.indicators.has('fusion_investment')).toBe(false);
    expect(SMALL_CATALOGUE.indicators.has('fusion_investment')).toBe(true);
  });

  test('of one statistic alone has no wording of its own, and none that is no number', () => {
    const one = buildCatalogue({ ...SMALL_WORLD, indicators: SMALL_WORLD.indicators.slice(0, 1) }).in('en');
    const trait = one.idioms.traitOf('fusion');
    expect(one.idioms.likeness(new Map([[trait, 1]]), [0], 0, 4)).toEqual({
      asked: [0],
      alike: [],
    });
  });

  test('finds the statistics that a wording is like, the same each time it is asked', () => {
    const taught: IdiomRecord = { indicator: 'fusion_investment', language: 'en', text: 'Money for fusion.' };
    const { idioms } = buildCatalogue({ ...SMALL_WORLD, idioms: [taught] }).in('en');
    const weights = new Map([[idioms.traitOf('fusion'), 1]]);
    const place = idioms.placeOf('fusion_investment');
    const first = idioms.likeness(weights, [place, idioms.placeOf('heat_pump_share')], 0.1, 4);
    expect(first.asked[0]).toBeGreaterThan(0.1);
    expect(first.asked[1]).toBe(0);
    expect(first.alike[0]).toEqual({ place, likeness: first.asked[0] });
    expect(idioms.likeness(weights, [place, idioms.placeOf('heat_pump_share')], 0.1, 4)).toEqual(first);
  });

  test('finds none that no sentence teaches, however like its name a wording is', () => {
    const { idioms } = SMALL_CATALOGUE.in('en');
    const weights = new Map([[idioms.traitOf('fusion'), 1]]);
    const { asked, alike } = idioms.likeness(weights, [idioms.placeOf('fusion_investment')], 0.1, 4);
    expect(asked[0]).toBeGreaterThan(0.1);
    expect(alike).toEqual([]);
  });

  test('tells a statistic by the words of its own sentences, and not by those that are much more another’s', () => {
    const idiom = (indicator: string, text: string): IdiomRecord => ({ indicator, language: 'en', text });
    const { idioms } = buildCatalogue({
      ...SMALL_WORLD,
      idioms: [
        ...['Kites tow ferries.', 'Kites pull ships.', 'Ships under kites.', 'Kites at sea.'].map((text) =>
          idiom('electric_ferries', text),
        ),
        ...[
          'Boilers go the way of kites.',
          'In cold homes radiators and stoves are taken out by plumbers.',
          'Landlords wrap old walls and dig long pipes into muddy gardens.',
          'Winter bills fall while quiet boxes hum behind every terraced house.',
          'Builders drill holes, fitters charge more, and neighbours complain about noise.',
        ].map((text) => idiom('heat_pump_share', text)),
      ],
    }).in('en');
    const tells = (indicator: string, word: string): boolean => {
      const [token] = findTokens(word);
      return token !== undefined && idioms.tells(idioms.placeOf(indicator), token);
    };
    expect(tells('electric_ferries', 'kites')).toBe(true);
    expect(tells('heat_pump_share', 'boilers')).toBe(true);
    expect(tells('heat_pump_share', 'kites')).toBe(false);
    expect(tells('harbour_index', 'kites')).toBe(false);
  });

  test('of few statistics counts each word as among many, and a common one where a name has no other', () => {
    const few = SMALL_WORLD.indicators.slice(0, 2).map((record, at) => ({
      ...record,
      name: { en: at === 0 ? 'Spending' : 'heat share', ko: '' },
      aliases: { en: [], ko: [] },
    }));
    const weights = (build: typeof buildCatalogue): number[] => {
      const words = build({ ...SMALL_WORLD, indicators: few }).in('en');
      return ['spending', 'heat', 'share'].map((word) =>
        words.weight(words.vocabulary.lookUp(word)[0] ?? -1),
      );
    };
    expect(weights(buildCatalogue)).toEqual([Math.log(3), Math.log(3), Math.log(3)]);
    expect(weights(buildSmallCatalogue)).toEqual([Math.log(301), Math.log(301), COMMON_WEIGHT]);
  });
});
