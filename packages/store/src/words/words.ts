import type { StoreErrorCode, StoreFailureReason } from '../codes.ts';

/** The facts that a sentence names: a version, a reason, a name of a table. */
export type StoreDetail = Readonly<Record<string, string | number>>;

type Sentence = (where: string, detail: StoreDetail) => string;

/** All that this package says in one language; exhaustive over the codes. */
export interface StoreWords {
  readonly errors: Readonly<Record<StoreErrorCode, Sentence>>;
  readonly reasons: Readonly<Record<StoreFailureReason, string>>;
}
