import type { Reading } from './reading.ts';
import { WEIGHTS } from './weights.ts';

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS));

/** How much a feature counts; none that the fitting has not seen. Example: `weightOf('open.words')` → below zero. */
export function weightOf(name: string): number {
  return WEIGHT_OF.get(name) ?? 0;
}

/** How well a reading fits its words, whatever it comes to. Example: with a word unexplained less than without. */
export function fitOf({ features }: Pick<Reading, 'features'>): number {
  let score = 0;
  for (const [name, value] of features) score += weightOf(name) * value;
  return score;
}

/** The feature that says that a reading comes out true. Example: `agrees.count`. */
export function agreementName({ negated, proposal }: Reading): string {
  return `agrees.${negated ? 'negated' : proposal.program.op}`;
}
