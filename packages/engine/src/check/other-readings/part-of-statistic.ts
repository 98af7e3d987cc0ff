import type { Draft } from '../../claim/draft.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { candidatesOf } from '../candidates/candidates-of-claim.ts';
import { NAMED_HALF } from '../candidates/naming.ts';
import { isFine } from '../judging/fine-number.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { Reread } from './read-again.ts';

/**
 * A percentage of what one statistic counts that another counts as a part of it: "53 per cent of British AI articles had a foreign
 * co-author" is 25,223 of 47,556. It can only agree; null where the words name no such part before anything else.
 */
export function partOfStatistic(
  setting: Setting,
  draft: Draft,
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  const { form, quantity, subjects } = draft;
  if (quantity === null || subjects.length === 0) return null;
  const isPart = form === 'fraction' || (form === 'value' && quantity.unit === 'percent' && isFine(quantity));
  if (!isPart) return null;
  const again: Draft = { ...draft, form: form === 'fraction' ? form : 'share', ofWhole: true };
  const [best] = candidatesOf(setting, again);
  if (best === undefined || best.ownCoverage < NAMED_HALF) return null;
  if (setting.catalogue.indicators.get(best.indicator)?.partOf == null) return null;
  const item = attempt(again, best, args);
  return item.judgement.verdict === 'supported' ? { draft: again, args, item } : null;
}
