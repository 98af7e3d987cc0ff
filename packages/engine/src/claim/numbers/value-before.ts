import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/**
 * A value behind another one of the same bearer, at no time of its own, that the words between put before it: of "5,505 deals were
 * counted in 2025, after 3,538" the second is of the year before. It can agree alone.
 */
export function withValuesBefore(
  text: TextView,
  view: SentenceView,
  drafts: readonly Draft[],
): readonly Draft[] {
  return drafts.map((draft, at) => {
    const first = drafts[at - 1];
    return first !== undefined && isOfBefore(text, view, first, draft)
      ? { ...draft, began: true, agreesOnly: true }
      : draft;
  });
}

function isOfBefore(
  { folded, language }: TextView,
  { entities }: SentenceView,
  first: Draft,
  draft: Draft,
): boolean {
  if (first.form !== 'value' || draft.form !== 'value' || draft.began === true) return false;
  if (draft.quantity?.unit !== first.quantity?.unit && draft.quantity?.unit !== null) return false;
  if (draft.period !== null && draft.period.mention !== first.period?.mention) return false;
  if (idsOf(draft) !== idsOf(first)) return false;
  const { end } = first.span;
  const { start } = draft.span;
  const isOwn = (ids: readonly string[]): boolean => ids.join() === idsOf(first);
  if (entities.some((name) => name.start >= end && name.end <= start && !isOwn(name.ids))) return false;
  return looseRulesOf(language).leadsBack(folded.slice(end, start));
}

function idsOf({ subjects }: Draft): string {
  return subjects.map(({ ids }) => ids.join()).join(' ');
}
