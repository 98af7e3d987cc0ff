import type { Draft } from '../claim/draft.ts';
import type { Candidate } from './candidates/candidates.ts';
import { doubtOf } from './doubts/doubt.ts';
import { type Selection, selectionOf } from './judging/select-candidate.ts';
import type { Tried } from './judging/tried.ts';
import { type Arguments, newestOf, tryCandidate } from './judging/try-candidate.ts';
import { leftOpen } from './left-open.ts';
import type { Setting } from './setting.ts';

/** A forecast with the statistic that will tell how it came out, and how it did where that has data by now. */
export interface LookedAhead {
  readonly tried: readonly Tried[];
  /** Null while its time has no data. */
  readonly now: Selection | null;
}

/**
 * What has become of a forecast: how its number stands to the data that its time has by now. The forecast stays one; this is
 * what is said of it today. A text without a date foretells nothing of which that could be said.
 */
export function lookAhead(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  args: Arguments,
): LookedAhead {
  const { publishedDay } = setting;
  const [candidate] = candidates;
  if (candidate === undefined || draft.quantity === null || draft.period === null) return NOTHING;
  if (publishedDay === Number.POSITIVE_INFINITY) return NOTHING;
  const item = tryCandidate(setting, draft, candidate, args, newestOf());
  const { shown, verdict } = item.judgement;
  if (item.setAsideBy !== null || shown === null || shown.alternative.editionDay <= publishedDay)
    return { tried: [item], now: null };
  const chosen: Selection = selectionOf(item);
  const doubt = verdict === 'refuted' ? doubtOf(setting, draft, item, [item], args, false) : null;
  return { tried: [item], now: doubt === null ? chosen : leftOpen(chosen, doubt) };
}

const NOTHING: LookedAhead = { tried: [], now: null };
