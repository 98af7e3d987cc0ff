import type { Exact } from './exact.ts';

/** A set of values between two ends; a null end is unbounded. `lowOpen` excludes the end itself. */
export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
