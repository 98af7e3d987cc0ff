import { claimRulesOf } from '../language/registry-claim-rules.ts';
import type { Draft } from './draft.ts';
import type { TextView } from './view.ts';

/** 둘을 합치면 5250억 달러로 시장의 66%다: the part right behind a sum is that of those added. */
export function afterSum({ folded, language }: TextView, sum: Draft, draft: Draft): Draft {
  if (sum.form !== 'sum') return draft;
  if (isOfSum(sum, draft)) return { ...draft, subjects: sum.subjects, combined: true };
  if (draft.quantity?.unit !== 'percent' || draft.form !== 'share') return draft;
  const between = folded.slice(sum.span.end, draft.span.start);
  if (!claimRulesOf(language).tellsPart(between)) return draft;
  const { subjects, others, together } = sum;
  return { ...draft, form: 'sum', subjects, others, ...(together === undefined ? {} : { together }) };
}

/** "Together they installed 75,100, a quarter of China's": a multiple right behind a sum, of somebody else's value. */
function isOfSum({ subjects, span }: Draft, { form, others, span: { start } }: Draft): boolean {
  const added = subjects.flatMap(({ ids }) => ids);
  return (
    form === 'ratio' &&
    subjects.length > 1 &&
    others.length > 0 &&
    others.every(({ ids }) => ids.length > 0 && !ids.some((id) => added.includes(id))) &&
    start - span.end <= BEHIND_SUM
  );
}

/** So few letters lead from a sum to what is said of it. */
const BEHIND_SUM = 44;
