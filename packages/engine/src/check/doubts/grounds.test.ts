import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueRecords, IdiomRecord } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import { draftOf, written } from '../../testing/form-request.ts';
import { SMALL_WORLD } from '../../testing/small-world.ts';
import { candidateOf, triedOf } from '../../testing/tried.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { type Ground, restsOnNothing } from './grounds.ts';

const LEARNT: readonly IdiomRecord[] = [
  { indicator: 'electric_ferries', language: 'en', text: 'A record fleet of slim hulls hums out to sea.' },
  { indicator: 'heat_pump_share', language: 'en', text: 'A quarter of cellars hum with warm air.' },
];
const WORLD: CatalogueRecords = { ...SMALL_WORLD, idioms: LEARNT };

/** Heat pumps and patents are both told of the tides: the field of which this catalogue tells. */
const TIDAL: CatalogueRecords = {
  ...WORLD,
  indicators: WORLD.indicators.map((indicator) =>
    indicator.id === 'heat_pump_share'
      ? {
          ...indicator,
          name: { en: 'share of tidal heat pumps in homes', ko: '조력 히트펌프 보급률' },
          aliases: { en: ['tidal heat pump share'], ko: ['조력 히트펌프'] },
        }
      : indicator,
  ),
};

/** The verdicts on the claims of an English text, with the words that each stands on. */
function verdicts(world: CatalogueRecords, text: string): string[] {
  const document = { text, published: '2026-06-01', title: null, url: null, sha256: '' };
  return checkDocument(buildCatalogue(world), { ...document, language: 'en' }).claims.map(
    (claim) => `${claim.text}: ${claim.verdict.label}`,
  );
}

describe('words alone', () => {
  test('are not judged by a statistic that only their wording recalls', () => {
    expect(verdicts(WORLD, 'China has a record fleet of slim hulls.')).toEqual([
      'a record: not-enough-evidence',
    ]);
  });

  test('are judged by one that the sentence names', () => {
    expect(verdicts(WORLD, 'China has a record fleet of electric ferries.')).toEqual(['a record: supported']);
  });

  test('are judged by one of which the text spoke before', () => {
    expect(
      verdicts(WORLD, 'China had 214 electric ferries in 2024. It is a record fleet of slim hulls.'),
    ).toEqual(['214: supported', 'a record: supported']);
  });
});

describe('a statistic that only a wording recalls', () => {
  test('is not what the text goes on about', () => {
    expect(
      verdicts(WORLD, 'In 2024 China had a fleet of slim hulls, about 300 of them, and it grew.'),
    ).toEqual(['about 300: not-enough-evidence', 'grew: not-enough-evidence']);
  });

  test('is, where a number written finely bears it out', () => {
    expect(verdicts(WORLD, 'In 2024 China had a fleet of slim hulls, 214 of them, and it grew.')).toEqual([
      '214: supported',
      'grew: supported',
    ]);
  });
});

describe('a statistic that only the wording recalls, beside a figure that it bears out', () => {
  const LEAD = 'In 2024 China had a fleet of slim hulls';

  test.each([
    ['214 of them, nearly four times as many as South Korea', 'nearly four times: supported'],
    ['214 of them, nearly nine times as many as South Korea', 'nearly nine times: refuted'],
    ['about 300 of them, nearly four times as many as South Korea', 'nearly four times: not-enough-evidence'],
    ['214 of them, over 40 per cent more than in 2023', 'over 40 per cent: supported'],
  ])('is that of what is compared with it: %s', (text, expected) => {
    expect(verdicts(WORLD, `${LEAD}, ${text}.`)[1]).toBe(expected);
  });
});

describe('a statistic of a field', () => {
  const FIGURE = 'In 2024, 23.1 per cent of American cellars hum with warm air.';

  test('judges nothing in a text that has said no word of that field', () => {
    expect(verdicts(TIDAL, FIGURE)).toEqual(['23.1 per cent: not-enough-evidence']);
  });

  test('judges in one that has', () => {
    expect(verdicts(TIDAL, `Tidal power arrives.\n\n${FIGURE}`)).toEqual(['23.1 per cent: supported']);
  });

  test('judges in one that names the company of whose things the statistic is', () => {
    const ofMaker: CatalogueRecords = {
      ...TIDAL,
      entities: [
        ...TIDAL.entities,
        {
          id: 'warmco',
          kind: 'organisation',
          name: { en: 'Warmco', ko: '웜코' },
          aliases: { en: [], ko: [] },
          adjectives: { en: [], ko: [] },
          metonyms: { en: [], ko: [] },
          partOf: [],
          members: [],
        },
      ],
      indicators: TIDAL.indicators.map((indicator) =>
        indicator.id === 'heat_pump_share'
          ? { ...indicator, name: { en: "share of Warmco's tidal heat pumps", ko: '웜코의 조력 펌프 비중' } }
          : indicator,
      ),
    };
    const figure = 'In 2024 Warmco had 23.1 per cent of the heat pumps in America.';
    expect(verdicts(ofMaker, figure)).toEqual(['23.1 per cent: supported']);
    expect(verdicts(ofMaker, `${figure} It also had 26.4 per cent of those in China.`)[1]).toBe(
      '26.4 per cent: supported',
    );
    expect(verdicts(TIDAL, figure)).toEqual(['23.1 per cent: not-enough-evidence']);
  });
});

describe('a number of nobody and of no time, agreeing with a statistic named in part', () => {
  const rests = (number: string, candidate: Partial<Candidate>, ground: Partial<Ground> = {}): boolean =>
    restsOnNothing(
      draftOf('value', { quantity: written(number) }),
      { ...triedOf(candidateOf(candidate), 'supported', 'agrees'), subjectsAssumed: true },
      { periodAssumed: true, spokenOf: false, isSure: false, ...ground },
    );
  const IN_PART = { coverage: 0.8, ownCoverage: 0.8 };

  test('is left open where it is coarse', () => {
    expect(rests('about 300 boats', IN_PART)).toBe(true);
  });

  test.each<[string, string, Partial<Candidate>]>([
    ['it is written finely', '24.6 per cent', IN_PART],
    ['the sentence names the statistic', 'about 300 boats', { coverage: 1, ownCoverage: 1 }],
  ])('agrees where %s', (_, number, candidate) => {
    expect(rests(number, candidate)).toBe(false);
  });

  test('agrees where the text spoke of the statistic before, though words from before complete any name', () => {
    expect(rests('about 300 boats', IN_PART, { spokenOf: true })).toBe(false);
    expect(rests('about 300 boats', { ...IN_PART, carried: true })).toBe(true);
  });
});

describe('a coarse number and a statistic of which its sentence holds no word', () => {
  const CARRIED = { coverage: 0, ownCoverage: 0, byIdiom: 0 };
  const told = (candidate: Partial<Candidate>, ground: Partial<Ground>, subjectsAssumed = true): boolean =>
    restsOnNothing(
      draftOf('value', { quantity: written('about 300 boats') }),
      { ...triedOf(candidateOf(candidate), 'supported', 'agrees'), subjectsAssumed },
      { periodAssumed: true, spokenOf: false, isSure: false, ...ground },
    );

  test('agree where the text surely speaks of it', () => {
    expect(told(CARRIED, { spokenOf: true, isSure: true })).toBe(false);
    expect(told(CARRIED, { spokenOf: true })).toBe(true);
  });

  test('do not where only the wording recalls it, though the bearer is said', () => {
    expect(told({ ...CARRIED, byIdiom: 5 }, {}, false)).toBe(true);
  });
});

test('a bound far below the value bears out a statistic that its sentence names, and no other', () => {
  const lead = 'China had 214 electric ferries in 2024.';
  expect(verdicts(WORLD, `${lead} It had over 190 of them.`).at(-1)).toBe('over 190: supported');
  expect(verdicts(WORLD, `${lead} It had over 30 of them.`).at(-1)).toBe('over 30: not-enough-evidence');
  expect(verdicts(WORLD, `${lead} It had over 30 electric ferries.`).at(-1)).toMatch(/: supported$/);
});

test('a coarse number of nobody and of no time agrees with a figure of a source that the text names', () => {
  const figure = 'Private investment came to about $10bn.';
  expect(verdicts(WORLD, `Fusion is on its way. ${figure}`)).toEqual(['about $10bn: not-enough-evidence']);
  expect(verdicts(WORLD, `Fusion is on its way, says the Home Survey. ${figure}`)).toEqual([
    'about $10bn: not-enough-evidence',
  ]);
  expect(verdicts(WORLD, `Fusion is on its way, says the Energy Atlas. ${figure}`)).toEqual([
    'about $10bn: supported',
  ]);
});
