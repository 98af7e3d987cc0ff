import type { Draft } from '../../claim/draft.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { isToCome } from '../expected-told.ts';
import { type Arguments, tryCandidate } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { Reread } from './read-again.ts';

/** So many of the best candidates are asked whether they foretell what the claim does. */
const ASKED = 2;

/**
 * A claim as a published forecast says it too; one that says another leaves it open. Example: "will rise to 90 by 2030", where 90
 * was published of 2030 → supported.
 */
export function asForetold(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  args: Arguments,
): Reread | null {
  if (draft.quantity === null) return null;
  const ahead: Arguments = { ...args, foretold: true };
  for (const candidate of candidates.slice(0, ASKED)) {
    const item = tryCandidate(setting, draft, candidate, ahead);
    if (item.judgement.verdict === 'supported') return { draft, args: ahead, item };
  }
  return null;
}

/**
 * What is told in the present of a time to come, and can only be foretold: "Taiwan's share falls to 47 per cent by 2032; America's
 * rises from 10 to 14". Null unless a forecast of that time agrees.
 */
export function ofTimeToCome(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  args: Arguments,
): Reread | null {
  const { publishedDay } = setting;
  if (!isToCome(args.period, publishedDay)) return null;
  const foretold = asForetold(setting, draft, candidates, args);
  const cells = foretold?.item.judgement.shown?.alternative.cells ?? [];
  return cells.some(({ range }) => range.to > publishedDay) ? foretold : null;
}
