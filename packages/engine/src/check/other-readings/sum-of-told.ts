import type { Draft } from '../../claim/draft.ts';
import { type Candidate, unnamed } from '../candidates/candidates.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { Reread } from './read-again.ts';

/**
 * A sum as that of the statistics of one bearer that the text told last: 연구개발에 83억 달러, 추론에 80억 달러를 썼다. 둘을 합치면
 * 163억 달러다. It can only agree; null where it does not.
 */
export function sumOfTold(
  { focus, view }: Setting,
  draft: Draft,
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  const last = focus.recent.find(({ agreed }) => agreed === true);
  if (draft.form !== 'sum' || draft.quantity === null || last === undefined) return null;
  if (focus.block !== view.sentence.blockIndex) return null;
  const again: Draft = {
    ...draft,
    subjects: [{ ids: [last.entity], origin: 'assumed', span: null }],
    others: [],
    ofStatistics: true,
  };
  const own: Arguments = { ...args, period: last.period, base: null };
  const item = attempt(again, unnamed(last.indicator, 0, { carried: true }), own);
  return item.judgement.verdict === 'supported' ? { draft: again, args: own, item } : null;
}
