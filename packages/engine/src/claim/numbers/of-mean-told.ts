import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** So far before a number the mean stands that has it. */
const REACH = 40;

/** A number that is told of the mean of all, and of nobody: 투명성 지수 평균은 58점에서 40점으로. */
export function ofMeanTold(text: TextView, _view: SentenceView, draft: Draft): Draft {
  const { quantity, clause, span } = draft;
  if (quantity === null || draft.form === 'average') return draft;
  const { folded, language } = text;
  const before = folded.slice(Math.max(clause.start, span.start - REACH), span.start);
  if (!looseRulesOf(language).leadsFromMean(before)) return draft;
  return { ...draft, ofMean: true };
}
