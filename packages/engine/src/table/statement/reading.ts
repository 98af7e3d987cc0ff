import type { Feature } from './features.ts';
import type { Outcome } from './outcome.ts';
import type { Proposal } from './proposal.ts';

/** One way to read a statement: a program, whether it is denied, what it comes to, and how well it fits the words. */
export interface Reading {
  readonly proposal: Proposal;
  readonly negated: boolean;
  readonly outcome: Outcome;
  /** The program's truth, turned where the statement denies it. */
  readonly truth: boolean;
  readonly features: readonly Feature[];
}
