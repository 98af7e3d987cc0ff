import type { Draft } from '../../claim/draft.ts';
import type { FormName } from '../../forms/form-names.ts';
import { isBefore, shiftYears } from '../../period/calendar.ts';
import { type Candidate, unnamed } from '../candidates/candidates.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import { isToldNear } from '../times/told-before.ts';
import { bearersOf } from './of-value-before.ts';
import type { Reread } from './read-again.ts';

/** So many values told last may be the one from which a change counts. */
const LAST_TOLD = 2;

/** As what a number counts from a value that was told: "31 points higher", "a third lower", "three times as many". */
const CHANGES: Partial<Record<FormName, FormName>> = {
  change: 'change',
  growth: 'growth',
  'growth-multiple': 'growth-multiple',
  difference: 'change',
  fraction: 'growth',
  ratio: 'growth-multiple',
};

/**
 * A change as counted from the value that the text told before it, of an earlier time: "In 2012 the world took in 159,000. In 2024
 * it was more than three times as many." It can only agree; null where it does not.
 */
export function sinceValueTold(
  { focus, view }: Setting,
  draft: Draft,
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  const form = CHANGES[draft.form];
  if (form === undefined || draft.others.length > 0 || !isToldNear(view, focus)) return null;
  const length = lengthOf(draft);
  if (draft.base !== null && length === null) return null;
  /** "A third" alone is a part; lower by a third is not. */
  if (form !== draft.form && form !== 'growth-multiple' && draft.direction === null) return null;
  for (const value of focus.recent.slice(0, LAST_TOLD)) {
    const period = length === null ? args.period : shiftYears(value.period, length);
    if (value.indicator !== focus.indicator || !isBefore(value.period, period)) continue;
    const again: Draft = { ...draft, form, base: null, subjects: bearersOf(draft, value), ofWhole: false };
    const own: Arguments = { ...args, period, base: value.period };
    const item = attempt(again, unnamed(value.indicator, 0, { carried: true }), own);
    if (item.judgement.verdict === 'supported') return { draft: again, args: own, item };
  }
  return null;
}

/** "Within two years", 2년 만에, where nothing else says when: so many years. */
function lengthOf({ period, base }: Draft): number | null {
  const reference = base?.mention.reference;
  if (period !== null || reference?.kind !== 'span-back' || reference.grain !== 'year') return null;
  return reference.length === 0 ? null : reference.length;
}
