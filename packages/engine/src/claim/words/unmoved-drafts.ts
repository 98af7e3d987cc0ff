import { runRulesOf } from '../../language/registry-runs.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { bindBase } from '../times/bind-period.ts';
import type { SentenceView, TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

/** So far behind the verb "in a single year" may reach. */
const SINGLE = 6;

/** A figure that is said not to have moved one way: has not fallen since 2022, did not shrink in a single year, 한 번도 줄지 않았다. */
export function draftUnmoved(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const told = runRulesOf(text.language).unmoved(text.folded.slice(clause.start, clause.end));
  if (told === null) return null;
  const span = { start: clause.start + told.start, end: clause.start + told.end };
  /** "In a single year": of each year there is, and no time. */
  const tail = { start: span.start, end: span.end + SINGLE };
  const timed = told.always
    ? { ...view, periods: view.periods.filter((period) => !overlaps(period.span, tail)) }
    : view;
  const over = bindBase(timed, clause, span);
  const isOfEach = told.always || over?.mention.use === 'since' || over?.mention.use === 'over';
  const draft = makeWordDraft(text, timed, clause, isOfEach ? 'trend' : 'direction', span, {
    direction: told.direction,
  });
  return draft.subjects.length === 0 && draft.form === 'direction' ? null : { ...draft, negated: true };
}
