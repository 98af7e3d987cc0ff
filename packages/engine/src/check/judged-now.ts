import type { Draft } from '../claim/draft.ts';
import { type Selection, selectionOf } from './judging/select-candidate.ts';
import type { Tried } from './judging/tried.ts';
import { type Arguments, newestOf, tryCandidate } from './judging/try-candidate.ts';
import type { Setting } from './setting.ts';
import { periodsOf } from './times/claim-periods.ts';

/** What the newest editions say of a claim about another statistic than it was first read as. */
export function judgedNowAs(setting: Setting, draft: Draft, item: Tried): Selection {
  return judgedNow(setting, draft, item, periodsOf(setting, draft));
}

/** The same statistic judged by the newest edition: of the publications that agreed, where any did. */
export function judgedNow(setting: Setting, draft: Draft, chosen: Tried, args: Arguments): Selection {
  const { shown, verdict } = chosen.judgement;
  const series =
    verdict === 'supported' && shown !== null && !shown.alternative.mixed
      ? [shown.alternative.publication]
      : null;
  const item = tryCandidate(setting, draft, chosen.candidate, args, newestOf(series));
  return selectionOf(item);
}

/** A claim left open for want of a sure statistic stays open now. */
export function harmonise(asPublished: Selection, now: Selection): Selection {
  if (asPublished.judgement.reason === 'ambiguous-indicator')
    return {
      ...now,
      judgement: { ...now.judgement, verdict: 'not-enough-evidence', reason: 'ambiguous-indicator' },
    };
  return now;
}
