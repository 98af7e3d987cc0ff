import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Draft } from '../draft.ts';
import type { TextView } from '../view.ts';

/** 둘을 합치면 5250억 달러로 시장의 66%다: the part right behind a sum is that of those added. */
export function afterSum({ folded, language }: TextView, sum: Draft, draft: Draft): Draft {
  if (sum.form !== 'sum') return draft;
  if (isOfUntoldSum(sum, draft)) return { ...draft, agreesOnly: true };
  if (isOfSum(sum, draft)) {
    /** "France and Germany have 12 per cent, a quarter of America's": of each or of both. */
    const isOfEach = sum.jointly === 'maybe';
    return { ...draft, subjects: sum.subjects, combined: true, ...(isOfEach ? { agreesOnly: true } : {}) };
  }
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

/** 네 나라를 합쳐도 13만6300대로 중국의 절반에 못 미친다: a multiple behind a sum of those whom the text named before. */
function isOfUntoldSum({ subjects, span }: Draft, draft: Draft): boolean {
  return (
    draft.form === 'ratio' &&
    draft.others.length > 0 &&
    draft.subjects.length === 0 &&
    subjects.length < 2 &&
    draft.span.start - span.end <= BEHIND_SUM
  );
}

/** So few letters lead from a sum to what is said of it. */
const BEHIND_SUM = 60;
