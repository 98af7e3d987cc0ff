import { describe, expect, test } from 'vitest';
import type { Cell } from '../../catalogue/cell.ts';
import { placeCell } from '../../catalogue/cell.ts';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import type { Agreement } from '../reasons.ts';
import { confidenceOf, decide, newestOfEach, newestOfEachPeriod, type Outcome } from './decide.ts';

interface Told {
  readonly publication?: string;
  readonly edition?: string;
  readonly period?: string;
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly far?: boolean;
  readonly mixed?: boolean;
  readonly held?: boolean;
}

function cellOf({
  publication = 'tide-book',
  edition = '2025-01-20',
  period = '2024',
  confidence = 'high',
}: Told): Cell {
  const cell = placeCell({
    indicator: 'tidal_patent_share',
    entity: 'USA',
    period,
    value: '13',
    qualifier: '',
    note: '',
    publication,
    source: 'test',
    edition,
    confidence,
  });
  if (cell === null) throw new Error('no cell');
  return cell;
}

function outcome(agreement: Agreement, told: Told = {}): Outcome {
  const cell = cellOf(told);
  return {
    alternative: {
      cells: [cell],
      publication: told.publication ?? 'tide-book',
      editionDay: cell.editionDay,
      oneEdition: true,
      mixed: told.mixed ?? false,
    },
    agreement,
    far: told.far ?? agreement === 'disagrees',
    told: told.held ?? agreement === 'agrees',
    result: null,
  };
}

function verdictOf(outcomes: readonly Outcome[], named = false): string {
  const { verdict, reason } = decide(SMALL_CATALOGUE, outcomes, named);
  return `${verdict} ${reason}`;
}

const OLD: Told = { edition: '2024-01-20' };
const OTHER: Told = { publication: 'sea-review', edition: '2025-02-01' };

describe('the alternatives decide', () => {
  test.each([
    ['none', [], 'not-enough-evidence no-observation'],
    ['one that agrees', [outcome('agrees')], 'supported agrees'],
    ['one that is flagged', [outcome('flagged')], 'supported agrees'],
    ['one that disagrees', [outcome('disagrees')], 'refuted disagrees'],
    ['one within noise', [outcome('within-noise')], 'not-enough-evidence within-noise'],
    [
      'the newest agrees and the older does not',
      [outcome('agrees'), outcome('disagrees', OLD)],
      'supported agrees',
    ],
    [
      'only an older edition agrees',
      [outcome('disagrees'), outcome('agrees', OLD)],
      'supported agrees-with-older-edition',
    ],
    [
      'the newest tells only of another time',
      [outcome('disagrees', { period: '2025' }), outcome('agrees', OLD)],
      'supported agrees',
    ],
    [
      'the newest only lets it pass and an older one held that very number',
      [outcome('agrees', { held: false }), outcome('agrees', OLD)],
      'supported agrees-with-older-edition',
    ],
    [
      'none held that very number',
      [outcome('agrees', { held: false }), outcome('agrees', { ...OLD, held: false })],
      'supported agrees',
    ],
    [
      'an older edition is within noise',
      [outcome('disagrees'), outcome('within-noise', OLD)],
      'not-enough-evidence within-noise',
    ],
    [
      'another publication disagrees',
      [outcome('agrees'), outcome('disagrees', OTHER)],
      'conflicting sources-differ',
    ],
    [
      'another publication is within noise',
      [outcome('agrees'), outcome('within-noise', OTHER)],
      'supported agrees',
    ],
    [
      'an older edition of another publication disagrees',
      [outcome('agrees'), outcome('disagrees', { ...OTHER, ...OLD }), outcome('agrees', OTHER)],
      'supported agrees',
    ],
    [
      'another publication disagrees on another period',
      [outcome('agrees'), outcome('disagrees', { ...OTHER, period: '2023' })],
      'supported agrees',
    ],
    ['one edition says both', [outcome('agrees'), outcome('disagrees')], 'conflicting sources-differ'],
    ['all publications disagree', [outcome('disagrees'), outcome('disagrees', OTHER)], 'refuted disagrees'],
  ] as const)('where %s', (_, outcomes, expected) => {
    expect(verdictOf(outcomes)).toBe(expected);
    expect(verdictOf([...outcomes].reverse())).toBe(expected);
  });

  test('a named source does not conflict with another one', () => {
    expect(verdictOf([outcome('agrees'), outcome('disagrees', OTHER)], true)).toBe('supported agrees');
  });
});

describe('weak cells', () => {
  test.each([
    [
      'low ones never decide',
      [outcome('disagrees', { confidence: 'low' })],
      'not-enough-evidence low-confidence',
    ],
    [
      'low ones never support',
      [outcome('agrees', { confidence: 'low' })],
      'not-enough-evidence low-confidence',
    ],
    ['medium ones support', [outcome('agrees', { confidence: 'medium' })], 'supported agrees'],
    ['medium ones refute from afar', [outcome('disagrees', { confidence: 'medium' })], 'refuted disagrees'],
    [
      'medium ones do not refute from near',
      [outcome('disagrees', { confidence: 'medium', far: false })],
      'not-enough-evidence low-confidence',
    ],
    ['high ones refute from near', [outcome('disagrees', { far: false })], 'refuted disagrees'],
    [
      'mixed ones do not refute from near',
      [outcome('disagrees', { mixed: true, far: false })],
      'not-enough-evidence mixed-editions',
    ],
    ['mixed ones refute from afar', [outcome('disagrees', { mixed: true })], 'refuted disagrees'],
    [
      'a mixed one conflicts with none',
      [outcome('agrees'), outcome('disagrees', { ...OTHER, mixed: true })],
      'supported agrees',
    ],
  ] as const)('%s', (_, outcomes, expected) => {
    expect(verdictOf(outcomes)).toBe(expected);
  });

  test('are as weak as the weakest', () => {
    const cells = (['high', 'medium', 'low'] as const).map((confidence) => cellOf({ confidence }));
    const of = (count: number): string =>
      confidenceOf({ ...outcome('agrees').alternative, cells: cells.slice(0, count) });
    expect([of(1), of(2), of(3)]).toEqual(['high', 'medium', 'low']);
  });
});

test('the newest edition of each publication is kept', () => {
  const list = [outcome('agrees'), outcome('disagrees', OLD), outcome('flagged', OTHER)];
  expect(newestOfEach(list).map(({ agreement }) => agreement)).toEqual(['agrees', 'flagged']);
});

test('an older edition is kept for a time of which no newer one tells', () => {
  const list = [
    outcome('agrees', { period: '2025' }),
    outcome('flagged', OLD),
    outcome('disagrees', { ...OLD, period: '2025' }),
  ];
  expect(newestOfEachPeriod(list).map(({ agreement }) => agreement)).toEqual(['agrees', 'flagged']);
});

test('the receipt shows the newest where nothing decides', () => {
  const low: Told = { confidence: 'low' };
  const [older, newest] = [outcome('disagrees', { ...low, ...OLD }), outcome('disagrees', low)];
  expect(decide(SMALL_CATALOGUE, [older, newest], false).shown).toBe(newest);
});

test('the receipt shows what decided and keeps the others', () => {
  const [newest, older] = [outcome('disagrees'), outcome('agrees', OLD)];
  const decision = decide(SMALL_CATALOGUE, [newest, older], false);
  expect(decision.shown).toBe(older);
  expect(decision.others).toEqual([newest]);
});
