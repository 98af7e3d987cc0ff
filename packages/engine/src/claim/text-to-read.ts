import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { ClaimRules } from '../language/claim-rules.ts';
import type { Grammar } from '../language/grammar.ts';

/** A text that is being read, with what its language and the catalogue know: all that reading one sentence of it takes. */
export interface TextToRead {
  readonly text: string;
  readonly folded: string;
  readonly grammar: Grammar;
  readonly rules: ClaimRules;
  readonly catalogue: SpokenCatalogue;
}
