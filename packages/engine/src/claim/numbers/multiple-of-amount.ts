import type { FormName } from '../../forms/form-names.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView } from '../view.ts';

const MULTIPLES: ReadonlySet<FormName> = new Set(['ratio', 'growth-multiple', 'fraction']);
/** Between by how much something moved and its multiple stand few words: ", which is", 불어났는데, 이는. */
const REACH = 30;

/**
 * "Grew by $176bn, 14 times all that China drew", 1763억 달러 늘었는데, 이는 중국의 14배다: a multiple or part right behind by how much
 * something moved may be one of that amount, so that it is never false of the level.
 */
export function multiplesOfAmounts(view: SentenceView, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    if (before === undefined || before.form !== 'change' || !MULTIPLES.has(draft.form)) return draft;
    if (draft.quantity?.shape !== 'multiple' && draft.quantity?.shape !== 'fraction') return draft;
    const between = { start: before.span.end, end: draft.span.start };
    const names = view.entities.filter(({ start, end }) => start >= between.start && end <= between.end);
    const isOwn = names.some(({ role }) => role === 'subject');
    const others = names.reduce((sum, { start, end }) => sum + end - start, 0);
    const reach = between.end - between.start - others;
    return isOwn || reach < 0 || reach > REACH ? draft : { ...draft, agreesOnly: true };
  });
}

/**
 * "It dropped from $20 to seven cents, more than 280-fold": a multiple right behind from where to where something fell is of that
 * fall.
 */
export function multiplesOfFalls(language: Language, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    const bearer = draft.subjects[0]?.ids.join();
    const isOfFall =
      before?.form === 'from-to' &&
      before.direction === 'down' &&
      draft.form === 'growth-multiple' &&
      draft.direction === null &&
      draft.quantity?.shape === 'multiple' &&
      !claimRulesOf(language).growsBy(draft.quantity.text) &&
      bearer === before.subjects[0]?.ids.join() &&
      draft.span.start - before.span.end <= REACH + REACH;
    return isOfFall ? { ...draft, direction: 'down' } : draft;
  });
}
