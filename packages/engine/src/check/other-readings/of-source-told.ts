import type { Draft } from '../../claim/draft.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { publicationsNamed } from '../candidates/origin.ts';
import { isFine } from '../judging/fine-number.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { Reread } from './read-again.ts';

/**
 * A claim behind a sentence that named a source which has nothing to do with the statistic that the text spoke of: of the sibling
 * that this source publishes. Of "Private investment came to $1.8bn, says Stanford. CSET's estimates are bleaker. Of the $5.3bn of
 * 2021 half was left", CSET's. It can only agree. Null where no source was named before, or none of its siblings agrees.
 */
export function ofSourceTold(
  { catalogue, view, focus }: Setting,
  draft: Draft,
  { candidate, siblings, judgement }: Tried,
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  if (judgement.shown !== null || view.sources.length > 0) return null;
  if (draft.quantity !== null && !isFine(draft.quantity)) return null;
  const isTold = (indicator: string): boolean =>
    publicationsNamed(catalogue, indicator, catalogue.cells.get(indicator)?.publications ?? [], focus)
      .length > 0;
  if (isTold(candidate.indicator)) return null;
  for (const indicator of siblings) {
    if (!isTold(indicator)) continue;
    const item = attempt(draft, { ...candidate, indicator }, args);
    if (item.judgement.verdict === 'supported') return { draft, args, item };
  }
  return null;
}
