import { runRulesOf } from '../language/registry-runs.ts';
import type { Span } from '../text/span.ts';
import { bindBase } from './bind-period.ts';
import type { Draft } from './draft.ts';
import type { SentenceView, TextView } from './view.ts';
import { makeWordDraft } from './word-draft.ts';

/** A figure that is said not to have moved one way: has not fallen since 2022, did not shrink in a single year, 한 번도 줄지 않았다. */
export function draftUnmoved(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const told = runRulesOf(text.language).unmoved(text.folded.slice(clause.start, clause.end));
  if (told === null) return null;
  const span = { start: clause.start + told.start, end: clause.start + told.end };
  const over = bindBase(view, clause, span);
  const isOfEach = told.always || over?.mention.use === 'since' || over?.mention.use === 'over';
  const draft = makeWordDraft(text, view, clause, isOfEach ? 'trend' : 'direction', span, {
    direction: told.direction,
  });
  return draft.subjects.length === 0 && draft.form === 'direction' ? null : { ...draft, negated: true };
}
