import type { EventRecord } from '../catalogue/records.ts';
import type { Draft } from '../claim/draft.ts';
import type { PeriodText } from '../period/period.ts';
import type { Selection } from './judging/select-candidate.ts';
import type { Tried } from './judging/tried.ts';

/** A claim with its arguments and both verdicts. */
export interface CheckedClaim {
  readonly draft: Draft;
  readonly period: PeriodText | null;
  readonly base: PeriodText | null;
  /** When the publication appeared that tells the figure, where the claim says no time of its own. */
  readonly edition?: PeriodText;
  readonly asPublished: Selection;
  readonly now: Selection;
  readonly tried: readonly Tried[];
  readonly publications: readonly string[];
  /** The event of the catalogue that it was judged by, in place of a statistic. */
  readonly event?: EventRecord;
}
