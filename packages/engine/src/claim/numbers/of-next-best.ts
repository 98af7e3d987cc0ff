import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** So far behind a multiple the words stand that make it one of any other. */
const REACH = 72;

/** A multiple of whoever else has most: "over ten times as many data centres as any other country". */
export function ofNextBest({ folded, language }: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity, span, others } = draft;
  if (quantity?.shape !== 'multiple' || others.length > 0) return draft;
  const after = folded.slice(span.end, Math.min(view.sentence.end, span.end + REACH));
  if (!claimRulesOf(language).isOfAnyOther(after)) return draft;
  return { ...draft, form: 'ratio', ofNext: true, ofSpoken: undefined };
}
