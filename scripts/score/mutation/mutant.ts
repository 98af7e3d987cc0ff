// Says what a mutation is: a change of the text and the label that the cells give it. Cannot make one.
import type { ReportClaim } from '@assay/engine';
import type { Bench } from '../bench.ts';
import type { Edit } from '../edit.ts';
import type { Draw } from '../random.ts';
import type { ScoredArticle } from '../run-folder.ts';
import type { Basis } from '../truth/basis.ts';
import type { Truth } from '../truth/label.ts';

export const MUTATIONS = [
  'digits transposed',
  'number off by 10–60%',
  'number ×10 or ÷10',
  'neighbour’s figure',
  'number in words',
  'entity',
  'period',
  'direction',
  'unit',
  'entity and its figure',
  'period and its figure',
] as const;
export type MutationKind = (typeof MUTATIONS)[number];

/** A supported claim about to be changed. */
export interface Specimen {
  readonly bench: Bench;
  readonly scored: ScoredArticle;
  readonly claim: ReportClaim;
  readonly basis: Basis;
  readonly asOf: number;
  readonly draw: Draw;
}

/** One change of a claim, with what the catalogue's cells say of the result. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly edits: readonly Edit[];
  readonly truth: Truth;
}
