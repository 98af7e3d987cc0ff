import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** A percentage of a sentence that names a growth before it is that: 전년 대비 증가율은 중국이 6.6%, 미국이 3.3%. */
export function ofGrowthNamed({ folded, language }: TextView, view: SentenceView, draft: Draft): Draft {
  const { form, quantity, span, ofWhole } = draft;
  if (form !== 'value' || quantity?.unit !== 'percent' || ofWhole) return draft;
  const growth = claimRulesOf(language).namesGrowth(folded.slice(view.sentence.start, span.start));
  if (growth === null) return draft;
  return { ...draft, form: 'growth', direction: growth === 'either' ? null : growth };
}
