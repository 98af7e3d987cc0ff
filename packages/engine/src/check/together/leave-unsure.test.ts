import { expect, test } from 'vitest';
import { draftOf, written } from '../../testing/form-request.ts';
import { claimIn, reportOn } from '../../testing/small-world.ts';
import { candidateOf, triedOf } from '../../testing/tried.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import type { Selection } from '../judging/select-candidate.ts';
import type { Reason, Verdict } from '../reasons.ts';
import { leaveUnsure } from './leave-unsure.ts';

/** A claim of a statistic in a clause, with or without a number. */
function claim(number: string | null, start: number, verdict: Verdict, reason: Reason): CheckedClaim {
  const selection: Selection = {
    chosen: triedOf(candidateOf(), verdict, reason, 'KOR'),
    judgement: { verdict, reason, shown: null, others: [] },
  };
  const quantity = number === null ? null : written(number);
  const draft = draftOf(number === null ? 'comparison' : 'value', {
    quantity,
    clause: { start, end: start + 20 },
  });
  return {
    draft,
    period: null,
    base: null,
    asPublished: selection,
    now: selection,
    tried: [],
    publications: [],
  };
}

const words = claim(null, 20, 'refuted', 'disagrees');
const verdictBeside = (figure: CheckedClaim): string | undefined =>
  leaveUnsure([figure, words])[1]?.asPublished.judgement.verdict;

test('words beside a figure of which nobody knows what it counts are not false', () => {
  expect(verdictBeside(claim('43 ferries', 0, 'not-enough-evidence', 'ambiguous-indicator'))).toBe(
    'not-enough-evidence',
  );
  expect(verdictBeside(claim('43 ferries', 0, 'supported', 'agrees'))).toBe('refuted');
  expect(verdictBeside(claim('43 ferries', 60, 'not-enough-evidence', 'ambiguous-indicator'))).toBe(
    'refuted',
  );
});

test('words carried from before are nothing beside a figure that is of something else', () => {
  const carried = (verdict: Verdict, reason: Reason): CheckedClaim => {
    const plain = claim(null, 20, verdict, reason);
    const { chosen } = plain.asPublished;
    if (chosen === null) throw new Error('no statistic');
    return {
      ...plain,
      asPublished: {
        ...plain.asPublished,
        chosen: { ...chosen, candidate: { ...chosen.candidate, ownScore: 0 } },
      },
    };
  };
  const unknown = claim('38%', 20, 'not-enough-evidence', 'no-indicator');
  const other = { ...unknown, asPublished: { ...unknown.asPublished, chosen: null } };
  const label = (figure: CheckedClaim, told: CheckedClaim) =>
    leaveUnsure([figure, told])[1]?.asPublished.judgement.verdict;
  expect(label(other, carried('supported', 'agrees'))).toBe('not-enough-evidence');
  expect(label(other, claim(null, 20, 'supported', 'agrees'))).toBe('supported');
  expect(label(claim('38%', 20, 'supported', 'agrees'), carried('supported', 'agrees'))).toBe('supported');
});

test('who has most is not told beside a figure of who gained most', () => {
  const most = claim(null, 20, 'supported', 'agrees');
  const superlative = { ...most, draft: { ...most.draft, form: 'superlative' as const } };
  const gained = (start: number, operation: string): CheckedClaim => {
    const figure = claim('10 ferries', start, 'supported', 'agrees');
    const shown = { result: { operation } } as CheckedClaim['asPublished']['judgement']['shown'];
    return {
      ...figure,
      draft: { ...figure.draft, form: 'change' },
      asPublished: { ...figure.asPublished, judgement: { ...figure.asPublished.judgement, shown } },
    };
  };
  const label = (figure: CheckedClaim) =>
    leaveUnsure([figure, superlative])[1]?.asPublished.judgement.verdict;
  expect(label(gained(0, 'change'))).toBe('not-enough-evidence');
  expect(label(gained(0, 'value'))).toBe('supported');
  expect(label(gained(60, 'change'))).toBe('supported');
});

test.each([
  ['not known either, where nobody knows of what it is', '$3.8bn', 'not-enough-evidence'],
  ['false, where it is known', '$4.8bn', 'refuted'],
])('how a figure of a sentence changed is %s', (_what, figure, verdict) => {
  const report = reportOn(
    `In 2024 America sank ${figure} of private fusion investment into start-ups; since 2023 the sum has grown by 10%.`,
    'en',
  );
  expect(claimIn(report, '10%').verdict.label).toBe(verdict);
});

test('the most is not told of a statistic whose value beside it is of nobody known', () => {
  const most = claim(null, 20, 'supported', 'agrees');
  const superlative = {
    ...most,
    draft: { ...most.draft, form: 'superlative' as const, span: { start: 32, end: 36 } },
  };
  const beside = (end: number, verdict: Verdict, reason: Reason): string | undefined => {
    const value = claim('126', 20, verdict, reason);
    const figure = { ...value, draft: { ...value.draft, span: { start: 22, end } } };
    return leaveUnsure([figure, superlative])[1]?.asPublished.judgement.verdict;
  };
  expect(beside(30, 'not-enough-evidence', 'entity-unknown')).toBe('not-enough-evidence');
  expect(beside(30, 'not-enough-evidence', 'within-noise')).toBe('supported');
  expect(beside(30, 'supported', 'agrees')).toBe('supported');
  expect(beside(24, 'not-enough-evidence', 'entity-unknown')).toBe('supported');
});
