import type { Focus } from '../claim/carry.ts';
import type { Draft, EntityArgument } from '../claim/draft.ts';
import type { PeriodText } from '../period/period.ts';
import type { Reason } from './reasons.ts';
import type { Tried } from './select-candidate.ts';

/** Another statistic that the words may mean agrees with the figure from this part of the best score on. */
const MEANT_TOO = 0.5;

/** How a claim is read again with another bearer or period. */
export type Reread = (draft: Draft, period: PeriodText | null, indicator?: string) => Tried;

/** What a claim was read with. */
export interface ReadWith {
  readonly draft: Draft;
  readonly chosen: Tried;
  readonly tried: readonly Tried[];
  readonly focus: Focus;
  readonly period: PeriodText | null;
  readonly periodAssumed: boolean;
}

/**
 * Why a figure that its reading refutes may be true after all: of another statistic that the words may mean, of another bearer
 * named near by, or of another period, where these were not said of the figure itself. Null where no such reading agrees.
 */
export function otherReading(read: ReadWith, reread: Reread): Reason | null {
  const { draft, chosen, tried, focus, period } = read;
  if (draft.quantity === null) return null;
  const least = chosen.candidate.score * MEANT_TOO;
  const other = tried.find((item) => item !== chosen && item.candidate.score >= least && agrees(item));
  if (other !== undefined) return 'ambiguous-indicator';
  for (const sibling of chosen.siblings) {
    if (tried.some((item) => item.candidate.indicator === sibling)) continue;
    if (agrees(reread(draft, period, sibling))) return 'ambiguous-indicator';
  }
  if (chosen.subjectsAssumed || draft.subjects.length === 0)
    for (const bearer of bearersNear(draft, focus))
      if (agrees(reread({ ...draft, subjects: [bearer] }, period))) return 'entity-unknown';
  if (read.periodAssumed)
    for (const near of periodsNear(focus, period)) if (agrees(reread(draft, near))) return 'period-unknown';
  return null;
}

function agrees({ judgement }: Tried): boolean {
  return judgement.verdict === 'supported' || judgement.verdict === 'conflicting';
}

function bearersNear(draft: Draft, focus: Focus): readonly EntityArgument[] {
  return [...draft.names, ...draft.others, ...focus.mentioned.slice(0, 3)];
}

function periodsNear(focus: Focus, period: PeriodText | null): readonly (PeriodText | null)[] {
  return [focus.period, focus.shown?.period ?? null, null].filter(
    (near, index, all) => near !== period && all.indexOf(near) === index,
  );
}
