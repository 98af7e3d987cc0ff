import { describe, expect, test } from 'vitest';
import type { Verdict } from './reasons.ts';
import { selectCandidate } from './select-candidate.ts';
import type { Tried } from './tried.ts';

/** A statistic so well named; where the text names a bearer of which it holds nothing, there is no verdict. */
function tried(indicator: string, score: number, verdict: Verdict | null, siblings: string[] = []): Tried {
  return {
    candidate: {
      indicator,
      score,
      ownScore: score,
      byIdiom: 0,
      alias: indicator,
      coverage: 1,
      ownCoverage: 1,
      carried: false,
    },
    subjects: ['KOR'],
    subjectsAssumed: false,
    siblings,
    judgement: {
      verdict: verdict ?? 'not-enough-evidence',
      reason: verdict === null ? 'no-observation' : 'agrees',
      shown: null,
      others: [],
    },
    setAsideBy: null,
  };
}

function chosenOf(items: readonly Tried[]): string | undefined {
  const covers = ({ judgement }: Tried): boolean => judgement.reason !== 'no-observation';
  return selectCandidate(items, () => 0, covers).chosen?.candidate.indicator;
}

describe('of the statistics that the words name is meant', () => {
  test('the one named best', () => {
    expect(chosenOf([tried('new ferries', 10, 'supported'), tried('ferries', 7, 'supported')])).toBe(
      'new ferries',
    );
  });

  test('the next, where that one has no value of the bearer at all', () => {
    expect(chosenOf([tried('new ferries', 10, null), tried('ferries', 7, 'supported')])).toBe('ferries');
  });

  test('a neighbour of that one before another', () => {
    const items = [
      tried('new ferries', 10, null, ['ferries']),
      tried('tugs', 8, 'supported'),
      tried('ferries', 7.5, 'supported'),
    ];
    expect(chosenOf(items)).toBe('ferries');
  });

  test('still that one, where the next lies far behind', () => {
    expect(chosenOf([tried('new ferries', 10, null), tried('ferries', 5, 'supported')])).toBe('new ferries');
  });
});
