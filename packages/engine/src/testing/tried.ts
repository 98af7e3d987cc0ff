import type { Candidate } from '../check/candidates.ts';
import type { Judgement } from '../check/judge.ts';
import type { Tried } from '../check/select-candidate.ts';

/** A candidate that its sentence names whole; `parts` say what is otherwise. Example: `candidateOf({ ownScore: 0 })`. */
export function candidateOf(parts: Partial<Candidate> = {}): Candidate {
  return {
    indicator: 'electric_ferries',
    score: 6,
    ownScore: 6,
    byIdiom: 0,
    alias: '',
    coverage: 1,
    ownCoverage: 1,
    carried: false,
    ...parts,
  };
}

/** A candidate of one bearer that was tried, with what came of it; no cell is shown. */
export function triedOf(
  candidate: Candidate,
  verdict: Judgement['verdict'],
  reason: Judgement['reason'],
  subject = 'CHN',
): Tried {
  return {
    candidate,
    subjects: [subject],
    subjectsAssumed: false,
    siblings: [],
    judgement: { verdict, reason, shown: null, others: [] },
    setAsideBy: null,
  };
}
