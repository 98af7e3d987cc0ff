import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

const OF_YEARS: ReadonlySet<FormName> = new Set(['growth', 'count', 'value', 'bound']);
/** So far around a number the words stand that make it each year's. */
const REACH = 24;

/** A growth, count or value that is each year's of several: annual growth of 39 per cent, 해마다 8.8%씩, 한 해 평균 열두 나라, 매년 131곳꼴. */
export function ofEachYear({ folded, language }: TextView, view: SentenceView, draft: Draft): Draft {
  const { form, quantity, clause, span } = draft;
  if (quantity === null || !OF_YEARS.has(form)) return draft;
  const isYearly = claimRulesOf(language).isYearly(
    folded.slice(Math.max(clause.start, quantity.span.start - REACH), quantity.span.start),
    folded.slice(span.end, Math.min(view.sentence.end, span.end + REACH)),
  );
  return isYearly ? { ...draft, yearly: true } : draft;
}
