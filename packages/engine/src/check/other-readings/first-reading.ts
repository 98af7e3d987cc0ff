import type { Draft } from '../../claim/draft.ts';
import type { PeriodText } from '../../period/period.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';

/** A claim that its first reading leaves open, with all by which it was read. */
export interface FirstReading extends Setting {
  readonly draft: Draft;
  readonly chosen: Tried;
  readonly args: Arguments;
  /** Its number is written so finely that agreeing with it tells something. */
  readonly isTelling: boolean;
}

/** How the claim may be meant instead; without a period it is of the newest. */
export interface MeantInstead {
  readonly draft: Draft;
  readonly period: PeriodText | null;
  /** From when a change counts, where that is another time too. */
  readonly base?: PeriodText;
}
