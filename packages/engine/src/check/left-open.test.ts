import { expect, test } from 'vitest';
import { draftOf } from '../testing/form-request.ts';
import { candidateOf, triedOf } from '../testing/tried.ts';
import type { Selection } from './judging/select-candidate.ts';
import { claimLeftOpen } from './left-open.ts';
import type { Verdict } from './reasons.ts';

function selection(verdict: Verdict): Selection {
  const chosen = triedOf(candidateOf(), verdict, 'agrees');
  return { chosen, judgement: chosen.judgement };
}

test.each<[asPublished: Verdict, now: Verdict, nowLeft: Verdict]>([
  ['refuted', 'refuted', 'not-enough-evidence'],
  ['supported', 'supported', 'not-enough-evidence'],
  ['supported', 'refuted', 'not-enough-evidence'],
  ['refuted', 'supported', 'supported'],
])('a claim %s as published and %s now is open, and %s now', (asPublished, now, nowLeft) => {
  const claim = {
    draft: draftOf('value', {}),
    period: null,
    base: null,
    asPublished: selection(asPublished),
    now: selection(now),
    tried: [],
    publications: [],
  };
  const left = claimLeftOpen(claim, 'entity-unknown');
  expect(left.asPublished.judgement).toMatchObject({
    verdict: 'not-enough-evidence',
    reason: 'entity-unknown',
  });
  expect(left.now.judgement.verdict).toBe(nowLeft);
});
