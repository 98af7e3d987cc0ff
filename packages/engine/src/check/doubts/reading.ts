import type { Draft } from '../../claim/draft.ts';
import type { Tried } from '../judging/tried.ts';
import { type Arguments, bindCandidate } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';

/** A figure that disagrees, with all by which it was read. */
export interface Reading extends Setting {
  readonly draft: Draft;
  readonly chosen: Tried;
  readonly tried: readonly Tried[];
  readonly args: Arguments;
  /** Neither the claim nor a sentence near it says the period. */
  readonly periodAssumed: boolean;
  /** Its sentence names the statistic whole, by words that lead to the figure and tell it from its siblings. */
  readonly isTold: boolean;
}

/** The statistic of which the text surely speaks; null where there is none. */
export function topicOf({ focus }: Reading): string | null {
  return focus.sure ? focus.indicator : null;
}

/** How a claim is tried in another reading: of a statistic, then with periods. */
export type Attempt = (draft: Draft, indicator: string) => (args: Arguments) => Tried;

/** Tries a reading's claim otherwise, by the editions of the text's day. */
export function attemptsOf(reading: Reading): Attempt {
  const { candidate } = reading.chosen;
  return (draft, indicator) => bindCandidate(reading, draft, { ...candidate, indicator });
}
