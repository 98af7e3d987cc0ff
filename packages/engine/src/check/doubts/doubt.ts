import { COMMON_WEIGHT } from '../../catalogue/word-index.ts';
import type { Draft } from '../../claim/draft.ts';
import { measureBefore } from '../../claim/measures.ts';
import { tellingReader } from '../candidates/candidates.ts';
import { NAMED_WHOLE } from '../candidates/naming.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Reason } from '../reasons.ts';
import type { Setting } from '../setting.ts';
import { outrightDoubt } from './outright-doubt.ts';

/** Why a figure that its reading refutes is not called false, or null. */
export function doubtOf(
  setting: Setting,
  draft: Draft,
  chosen: Tried,
  tried: readonly Tried[],
  args: Arguments,
  periodAssumed: boolean,
): Reason | null {
  const isTold = isToldApart(setting, draft, chosen);
  return outrightDoubt({ ...setting, draft, chosen, tried, args, periodAssumed, isTold });
}

/** Whether the sentence names the statistic whole, by words that tell it from others and lead to the figure. */
function isToldApart(setting: Setting, draft: Draft, chosen: Tried): boolean {
  const { indicator, ownCoverage } = chosen.candidate;
  return (
    ownCoverage >= NAMED_WHOLE &&
    tellingReader(setting.catalogue, setting.words)(indicator) > 0 &&
    isToldBefore(setting, draft, chosen)
  );
}

/** Whether what tells the statistic apart leads to the figure, with no other between: not 650억 달러를 받아 기업가치에서 제쳤다. */
function isToldBefore({ catalogue, view }: Setting, { span }: Draft, { candidate }: Tried): boolean {
  const telling = new Set(catalogue.telling.get(candidate.indicator)?.flat());
  const from = measureBefore(view, span.start)?.span.start ?? view.sentence.start;
  return view.words.some(
    ({ word, start, end }) =>
      start >= from && end <= span.start && telling.has(word) && catalogue.weight(word) > COMMON_WEIGHT,
  );
}
