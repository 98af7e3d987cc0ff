import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** "Of every 100 machines, 34 were American", 100대마다 34대: numbers of so many are parts, and no value of the statistic is false by them. */
export function ofEvery({ folded, language }: TextView, view: SentenceView, draft: Draft): Draft {
  if (draft.form !== 'value' || draft.quantity?.unit === 'percent') return draft;
  const before = folded.slice(view.sentence.start, draft.span.start);
  return claimRulesOf(language).tellsOfEvery(before) ? { ...draft, agreesOnly: true } : draft;
}
