import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import { AtLarge } from '../check/candidates/at-large.ts';
import type { Candidate } from '../check/candidates/candidates.ts';
import { MentionFinder } from '../check/candidates/mentions.ts';
import { prepareSentence, wordsFor } from '../check/candidates/word-context.ts';
import type { Reading } from '../check/doubts/reading.ts';
import type { Judgement } from '../check/judging/judge.ts';
import type { Tried } from '../check/judging/tried.ts';
import { NO_FOCUS } from '../claim/carry.ts';
import { viewText } from '../claim/view.ts';

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

/** A reading of the first sentence of an English text, of no time; `parts` say what it is of and what is otherwise. */
export function readingOf(
  catalogue: SpokenCatalogue,
  text: string,
  parts: Pick<Reading, 'draft' | 'chosen'> & Partial<Reading>,
): Reading {
  const [view] = viewText(text, parts.language ?? 'en', catalogue).sentences;
  if (view === undefined) throw new Error('no sentence');
  const finder = new MentionFinder(catalogue);
  const sentence = prepareSentence(catalogue, finder, [view], view, new AtLarge(catalogue));
  const draft = { ...parts.draft, clause: view.sentence };
  return {
    catalogue,
    view,
    language: 'en',
    words: wordsFor(sentence, draft.clause, draft.span, []),
    focus: NO_FOCUS,
    published: null,
    publishedDay: Number.POSITIVE_INFINITY,
    beside: null,
    cell: null,
    tried: [],
    args: { period: null, periodCarried: false, base: null },
    periodAssumed: false,
    isTold: false,
    ...parts,
    draft,
  };
}
