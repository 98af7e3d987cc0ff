import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { EntityRecord } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import { SMALL_WORLD } from '../../testing/small-world.ts';
import { makesOfOne } from './makes-of-one.ts';

const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  entities: [
    ...SMALL_WORLD.entities,
    ...['Ferro-5', 'Ferro-5 (high)', 'Ferro-5 (low)', 'Ferro-5.1'].map(
      (name): EntityRecord => ({
        id: name,
        kind: 'model',
        name: { en: name, ko: name },
        aliases: { en: [], ko: [] },
        adjectives: { en: [], ko: [] },
        metonyms: { en: [], ko: [] },
        partOf: [],
        members: [],
      }),
    ),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...(
      [
        ['Ferro-5 (high)', '214.3'],
        ['Ferro-5 (low)', '83.5'],
        ['Ferro-5.1', '57.2'],
      ] as const
    ).flatMap(([entity, value]) => {
      const like = SMALL_WORLD.observations.find(({ indicator }) => indicator === 'harbour_index');
      return like === undefined ? [] : [{ ...like, entity, value }];
    }),
  ],
});

describe('a bearer without a value, of whom a statistic holds makes', () => {
  test('is any of them, or the one that the words tell', () => {
    const makes = (...said: string[]) =>
      makesOfOne(CATALOGUE, 'harbour_index', 'Ferro-5', [said.join(' ').split(' ')]);
    expect(makes('the score')).toEqual(['Ferro-5 (high)', 'Ferro-5 (low)']);
    expect(makes('its highest setting')).toEqual(['Ferro-5 (high)']);
  });

  test('is none of them where it has a value, or is no machine', () => {
    expect(makesOfOne(CATALOGUE, 'harbour_index', 'Ferro-5.1', [])).toEqual([]);
    expect(makesOfOne(CATALOGUE, 'harbour_index', 'KOR', [])).toEqual([]);
  });

  test.each([
    [
      'On the Harbour Automation Index of 2024 the Ferro-5 on its high setting had 214.3 points.',
      'supported',
    ],
    ['On the Harbour Automation Index of 2024 the Ferro-5 had 83.5 points.', 'supported'],
    [
      'On the Harbour Automation Index of 2024 the Ferro-5 on its high setting had 83.5 points.',
      'not-enough-evidence',
    ],
    ['On the Harbour Automation Index of 2024 the Ferro-5 had 57.2 points.', 'not-enough-evidence'],
  ])('%s', (text, verdict) => {
    const document = { text, published: '2026-06-01', title: null, url: null, sha256: '' };
    const [claim] = checkDocument(CATALOGUE, { ...document, language: 'en' }).claims;
    expect(claim?.verdict.label).toBe(verdict);
  });
});
