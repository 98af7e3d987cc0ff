import type { UsageProblem } from '../arguments/usage-error.ts';

/** One line for whatever keeps a command from being carried out: what, where, what to do. */
export interface UsageWords {
  readonly problem: (problem: UsageProblem) => string;
  readonly unexpected: (message: string) => string;
}
