import { hasTrait } from '../../forms/form-traits.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';
import { AMOUNTS } from './after-number-before.ts';

/** So many letters lead from a name to a number that is its own. */
const OWN = 24;

/** "China counted 161 and Korea 59, seven more than in 2024", "Finland, followed by Sweden at 35, up ten points": a change right behind a number is of whom that number is. */
export function withChangesOfItems(text: TextView, view: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    return before !== undefined && isOfItem(text, view, before, draft)
      ? { ...draft, subjects: before.subjects }
      : draft;
  });
}

function isOfItem(
  { folded, language }: TextView,
  { entities }: SentenceView,
  before: Draft,
  draft: Draft,
): boolean {
  const [name] = before.subjects;
  if (!AMOUNTS.has(draft.form) || !hasTrait(before.form, 'states') || draft.others.length > 0) return false;
  if (before.subjects.length !== 1 || name?.span == null) return false;
  const { start, end } = name.span;
  if (end > before.span.start || before.span.start - end > OWN) return false;
  if ((draft.subjects[0]?.span?.start ?? 0) >= draft.span.end) return false;
  const role = entities.find((entity) => entity.start === start)?.role;
  return (
    role !== undefined &&
    role !== 'comparator' &&
    looseRulesOf(language).leadsToItsChange(folded.slice(before.span.end, draft.span.start))
  );
}
