import { describe, expect, test } from 'vitest';
import type { Verdict } from '../reasons.ts';
import type { Judgement } from './judge.ts';
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

/** The same with a value, of whose name the sentence holds a part. */
function valued(indicator: string, score: number, verdict: Verdict, ownCoverage: number): Tried {
  const item = tried(indicator, score, verdict);
  return {
    ...item,
    candidate: { ...item.candidate, ownCoverage },
    judgement: { ...item.judgement, shown: {} as Judgement['shown'] },
  };
}

describe('beside a statistic that the sentence names whole and that disagrees', () => {
  const told = (ownCoverage: number): string => {
    const items = [valued('ferries', 10, 'refuted', 1), valued('tugs', 7, 'supported', ownCoverage)];
    const { chosen, judgement } = selectCandidate(items, () => 0);
    return `${chosen?.candidate.indicator} ${judgement.verdict}`;
  };

  test('one that agrees is meant instead where the sentence names it too', () => {
    expect(told(0.6)).toBe('tugs supported');
  });

  test('one that cannot be meant leaves it open', () => {
    const items = [valued('ferries', 10, 'refuted', 1), valued('tugs', 7, 'supported', 1)];
    const { chosen, judgement } = selectCandidate(
      items,
      () => 0,
      () => true,
      () => false,
    );
    expect(`${chosen?.candidate.indicator} ${judgement.verdict}`).toBe('ferries not-enough-evidence');
  });

  test('one that it hardly names leaves open which is meant', () => {
    expect(told(0.4)).toBe('ferries not-enough-evidence');
  });
});

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
