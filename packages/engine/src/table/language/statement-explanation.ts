import type { Operation } from '../statement/program.ts';

/** What a sentence about a checked statement speaks of, in words of the table. */
export interface StatementParts {
  /** `Team = Reds, Points = 31`; empty where every row is meant. */
  readonly scope: string;
  readonly where: string;
  readonly column: string;
  readonly other: string;
  /** What the table gives: a count, a sum, a difference. */
  readonly value: string;
  /** How many rows were looked at. */
  readonly rows: number;
  /** The greatest rather than the least; more rather than less. */
  readonly up: boolean;
}

/** A sentence on what the table says, for each operation. */
export type StatementExplanation = Readonly<Record<Operation, (parts: StatementParts) => string>>;
