import type { Draft } from '../claim/draft.ts';
import type { Candidate } from './candidates.ts';
import type { Reread } from './read-again.ts';
import type { Setting } from './setting.ts';
import type { Tried } from './tried.ts';
import type { Arguments } from './try-candidate.ts';

/**
 * A column of shares beside one of amounts, of which no statistic tells: each is a part of what all have of the amount that the
 * words name best. Example: "Share of world, %" beside investment: 109.5 ÷ 151.5 bn = 72%. Like any other reading than the first it can
 * only agree; null where it does not.
 */
export function shareOfLevel(
  { cell, catalogue }: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  if (cell === null || !draft.ofWhole || draft.form !== 'value') return null;
  const level = candidates.find(({ indicator }) => catalogue.indicators.get(indicator)?.statType === 'level');
  if (level === undefined) return null;
  const again: Draft = { ...draft, form: 'share' };
  const item = attempt(again, level, args);
  return item.judgement.verdict === 'supported' ? { draft: again, args, item } : null;
}
