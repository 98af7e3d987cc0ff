import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { NO_FOCUS } from '../../claim/carry.ts';
import type { FormName } from '../../forms/form-names.ts';
import { draftOf, written } from '../../testing/form-request.ts';
import { claimIn, documentOf, indicator, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';
import { candidateOf, readingOf, triedOf } from '../../testing/tried.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Tried } from '../judging/tried.ts';
import type { Reason } from '../reasons.ts';
import { weaknessOf } from './firmness.ts';
import { otherMeaning } from './other-meaning.ts';
import type { Reading } from './reading.ts';

interface Told {
  readonly text?: string;
  readonly number?: string;
  readonly form?: FormName;
  readonly topic?: string | null;
  readonly subjectsAssumed?: boolean;
  readonly periodAssumed?: boolean;
  readonly candidate?: Partial<Candidate>;
  /** Whose the figure is by its sentence, where that is not the statistic's bearer. */
  readonly bearer?: string;
  /** How much its wording speaks of another statistic, and what keeps that one from being meant. */
  readonly rival?: readonly [byIdiom: number, setAsideBy: Reason | null];
}

const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: SMALL_WORLD.indicators.map((indicator) =>
    indicator.id === 'harbour_index' ? { ...indicator, statType: 'gap' } : indicator,
  ),
  idioms: [
    {
      indicator: 'electric_ferries',
      language: 'en',
      text: 'China launched 200 slim hulls that run on batteries.',
    },
  ],
}).in('en');

const PLAIN = "China's electric ferries numbered 214.";

function rivalOf(byIdiom: number, setAsideBy: Reason | null): Tried {
  const candidate = candidateOf({
    indicator: 'harbour_index',
    score: 5,
    ownScore: 5,
    byIdiom,
    ownCoverage: 0,
  });
  return { ...triedOf(candidate, 'not-enough-evidence', 'unit-mismatch'), setAsideBy };
}

/** Why a refuting reading of a sentence about China's ferries is too weak; by default it is firm. */
const weakness = (told: Told): Reason | null => weaknessOf(readingWith(told));
/** Why its words say that the figure is of something else. */
const meaning = (told: Told): Reason | null => otherMeaning(readingWith(told));

function readingWith(told: Told): Reading {
  const text = told.text ?? PLAIN;
  const number = told.number ?? '300 ferries';
  const at = Math.max(0, text.indexOf(number));
  const item = triedOf(candidateOf({ alias: 'electric ferries', ...told.candidate }), 'refuted', 'disagrees');
  return readingOf(CATALOGUE, text, {
    draft: {
      ...draftOf(told.form ?? 'value', { quantity: written(number) }),
      span: { start: at, end: at + 1 },
      subjects: told.bearer === undefined ? [] : [{ ids: [told.bearer], origin: 'stated', span: null }],
    },
    chosen: { ...item, subjectsAssumed: told.subjectsAssumed ?? false },
    tried: told.rival === undefined ? [] : [rivalOf(...told.rival)],
    focus: { ...NO_FOCUS, indicator: told.topic ?? null, sure: true },
    periodAssumed: told.periodAssumed ?? false,
  });
}

const CARRIED = { topic: 'electric_ferries', candidate: { ownCoverage: 0, ownScore: 0 } };

describe('a reading may refute', () => {
  test.each<[string, Told]>([
    ['where the sentence names the statistic', {}],
    ['where the bearer alone is assumed', { subjectsAssumed: true }],
    ['where the period alone is assumed', { periodAssumed: true }],
    ['where both are, but the statistic is named well', { subjectsAssumed: true, periodAssumed: true }],
    [
      'where the topic is carried into a clause that speaks of nothing else',
      { text: 'China had 300.', topic: 'electric_ferries', candidate: { ownCoverage: 0, ownScore: 0 } },
    ],
    [
      'where the sentence is worded as the statistic is told, though it names little of it',
      { candidate: { ownCoverage: 0.4, score: 12, byIdiom: 5 } },
    ],
    [
      'where it is so worded, though more like one that states no such number',
      { candidate: { ownCoverage: 0.4, score: 12, byIdiom: 5 }, rival: [9, 'unit-mismatch'] },
    ],
    ['where words only tell how one stands', { text: 'China eked out 300.', ...CARRIED }],
    ['where words only tell beside whom', { text: 'Its Chinese counterparts had 300.', ...CARRIED }],
    ['where it is named nearly whole, and the bearer said', { candidate: { ownCoverage: 0.8 } }],
    [
      'where words of something else only tell who the bearer is',
      { text: 'China, its violin-loving neighbour, had 300.', ...CARRIED },
    ],
    ['where a superlative says how it is', { text: 'China was the calmest, at 300.', ...CARRIED }],
    ['where the clause speaks as the statistic is told', { text: 'China had 300 slim hulls.', ...CARRIED }],
    ['where the number is another bearer’s', { number: '16 ferries' }],
  ])('%s', (_, told) => {
    expect(weakness(told)).toBeNull();
  });
});

describe('a topic without a value at that time', () => {
  const told = (score: number, ownScore: number): Reason | null => {
    const item = candidateOf({ indicator: 'heat_pump_share', score, ownScore: 0, ownCoverage: 0 });
    const reading = readingWith({
      text: 'China had 300.',
      topic: 'electric_ferries',
      candidate: { ownCoverage: 0, ownScore },
    });
    return weaknessOf({ ...reading, tried: [triedOf(item, 'not-enough-evidence', 'no-observation')] });
  };

  test.each([
    ['is gone on about rather than another that is carried too', 8, 0, 'ambiguous-indicator'],
    ['is not, where that one weighs more', 5, 0, null],
    ['nor where the sentence speaks of that one', 8, 3, null],
  ] as const)('%s', (_, score, ownScore, expected) => {
    expect(told(score, ownScore)).toBe(expected);
  });
});

describe('a topic carried into words of a neighbour', () => {
  const crews = ['crews_by_port', 'crews_by_birth'] as const;
  const world = {
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      ...crews.map((id, index) =>
        indicator(id, {
          name: { en: `share of ship crews by ${index === 0 ? 'port' : 'birthplace'}`, ko: id },
          telling: { en: [index === 0 ? 'port' : 'birthplace'], ko: [] },
          siblings: crews.filter((other) => other !== id),
          unit: 'percent',
          statType: 'share',
        }),
      ),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      ...Object.entries({ USA: '42', CHN: '28' }).map(([entity, value]) => ({
        indicator: 'crews_by_port',
        entity,
        period: '2024',
        value,
        qualifier: '' as const,
        note: '',
        publication: 'sea-review',
        source: 'sea-2025',
        edition: '2025-02-01',
        confidence: 'high' as const,
      })),
    ],
  };

  test('makes no comparison false', () => {
    const lead = 'In 2024 the share of ship crews by port was 42% in the United States and 28% in China.';
    const told = (rest: string): string[] =>
      checkDocument(buildCatalogue(world), documentOf(`${lead} ${rest}`, 'en'))
        .claims.filter(({ text }) => text.includes('behind'))
        .map(({ verdict }) => verdict.label);
    expect(told('America is behind China.')).toEqual(['refuted']);
    expect(told('By birthplace, America is behind China.')).toEqual(['not-enough-evidence']);
  });
});

describe('a bare number', () => {
  const SHARE = {
    text: 'Heat pumps warm homes in China, 93 of them.',
    number: '93',
    candidate: { indicator: 'heat_pump_share', ownCoverage: 0.85 },
  };

  test('is no share that the sentence hardly names', () => {
    expect(meaning(SHARE)).toBe('unit-mismatch');
  });

  const NAMED: readonly [string, Told][] = [
    ['the sentence names it', { ...SHARE, candidate: { ...SHARE.candidate, ownCoverage: 1 } }],
    ['the text is about it', { ...SHARE, topic: 'heat_pump_share' }],
  ];

  test.each(NAMED)('is no value of one though %s', (_, told) => {
    expect(meaning(told)).toBe('unit-mismatch');
  });

  test.each<[string, Told]>([
    ...NAMED.map(([where, told]): [string, Told] => [
      `that is bounded, where ${where}`,
      { ...told, form: 'bound' },
    ]),
    [
      'where another number of the sentence is in per cent',
      { ...SHARE, text: 'Heat pumps warm homes in China, 93 to 7%.' },
    ],
  ])('may be one %s', (_, told) => {
    expect(meaning(told)).not.toBe('unit-mismatch');
  });
});

describe('a figure beside a gap', () => {
  const GAP = { number: '24 per cent', candidate: { indicator: 'harbour_index' } };

  test('is not that gap where its sentence gives it, and another, to one bearer each', () => {
    const text = 'Harbour automation in Korea was 29 per cent, in China 24 per cent.';
    expect(meaning({ ...GAP, text, bearer: 'KOR' })).toBe('ambiguous-indicator');
    expect(meaning({ ...GAP, text, bearer: 'CHN' })).toBeNull();
  });

  test('is where the sentence gives it alone', () => {
    expect(
      meaning({ ...GAP, text: 'Harbour automation in China was 24 per cent.', bearer: 'KOR' }),
    ).toBeNull();
  });
});

describe('a reading is too weak to refute', () => {
  test.each<[string, Told, Reason]>([
    ['where the words score little', { candidate: { score: 3.3 } }, 'ambiguous-indicator'],
    [
      'where the sentence names little of it and no topic stands',
      { candidate: { ownCoverage: 0.4, ownScore: 2.9 } },
      'ambiguous-indicator',
    ],
    [
      'where the sentence is worded as the statistic is told, and nothing else names it',
      { candidate: { ownCoverage: 0, score: 8, byIdiom: 5 } },
      'ambiguous-indicator',
    ],
    [
      'where it is so worded, but more like another',
      { candidate: { ownCoverage: 0.4, score: 12, byIdiom: 5 }, rival: [9, null] },
      'ambiguous-indicator',
    ],
    [
      'where it is so worded, but of no bearer',
      { subjectsAssumed: true, candidate: { ownCoverage: 0.4, score: 12, byIdiom: 5 } },
      'ambiguous-indicator',
    ],
    [
      'where another topic stands',
      { topic: 'harbour_index', candidate: { ownCoverage: 0.4, ownScore: 2.9 } },
      'ambiguous-indicator',
    ],
    [
      'where the clause drifts to something else',
      {
        text: 'China sold 300 wooden violins to amateur orchestras.',
        topic: 'electric_ferries',
        candidate: { ownCoverage: 0, ownScore: 0 },
      },
      'ambiguous-indicator',
    ],
    [
      'where a word of its clause is of something else, though it names the statistic whole',
      { text: "China's wooden electric ferries numbered 214." },
      'ambiguous-indicator',
    ],
    [
      'where it is named nearly whole, but no bearer said',
      { subjectsAssumed: true, candidate: { ownCoverage: 0.8 } },
      'ambiguous-indicator',
    ],
    [
      'where a verb follows the words that tell who the bearer is',
      { text: 'China, its neighbour, sold 300 violins.', ...CARRIED },
      'ambiguous-indicator',
    ],
    [
      'where the clause speaks as the statistic is told, but of no bearer',
      { text: 'Slim hulls numbered 300.', subjectsAssumed: true, ...CARRIED },
      'ambiguous-indicator',
    ],
    [
      'where neither bearer nor period is said',
      {
        topic: 'electric_ferries',
        subjectsAssumed: true,
        periodAssumed: true,
        candidate: { ownCoverage: 0.89 },
      },
      'entity-unknown',
    ],
    [
      'where the number is far beyond the series',
      { topic: 'electric_ferries', number: '5,000 ferries', candidate: { ownCoverage: 0.8 } },
      'definition-unclear',
    ],
    [
      'where the number is far below the series',
      { number: '3 ferries', periodAssumed: true },
      'definition-unclear',
    ],
  ])('%s', (_, told, reason) => {
    expect(weakness(told)).toBe(reason);
  });
});

test('a figure too weak to be refuted is left open, as published and now', () => {
  const { verdict } = claimIn(reportOn('China has 5,000 electric ferries.', 'en'));
  expect(verdict).toMatchObject({
    asPublished: 'not-enough-evidence',
    now: 'not-enough-evidence',
    reason: 'definition-unclear',
  });
});

describe('a figure of some of those covered, told in a clause before it', () => {
  const told = (next: string, language: 'en' | 'ko'): string => {
    const lead =
      language === 'en'
        ? 'In 2024 heat pumps warmed 26.4% of homes in China. '
        : '2024년 중국의 히트펌프 보급률은 26.4%다. ';
    return claimIn(reportOn(`${lead}${next}`, language), '39').verdict.label;
  };

  test.each([
    ['en', 'Fishermen used them more, at 39 per cent.'],
    ['en', 'Among fishermen, in China, it was 39 per cent.'],
    ['ko', '어민은 더 많아, 39%였다.'],
  ] as const)('is not called false (%s): %s', (language, next) => {
    expect(told(next, language)).toBe('not-enough-evidence');
  });
});

test('a topic of which a sentence in between said nothing makes no figure false', () => {
  const labelOf = (between: string): string => {
    const text = `China ran 214 electric ferries in 2024. ${between}South Korea had 83.`;
    return claimIn(reportOn(text, 'en'), '83').verdict.label;
  };
  expect(labelOf('')).toBe('refuted');
  expect(labelOf('Lighthouses have keepers. ')).toBe('not-enough-evidence');
});
