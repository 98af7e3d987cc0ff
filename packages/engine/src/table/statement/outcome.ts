import type { Exact } from '../../quantity/exact.ts';

/** What a program comes to. */
export interface Outcome {
  readonly truth: boolean;
  /** The number computed, where it computes one. */
  readonly value: Exact | null;
  /** The rows that were looked at for it. */
  readonly rows: readonly number[];
}
