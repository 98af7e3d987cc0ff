import type { BinaryKind, FailureReason, SourceErrorCode, SourceWarningCode } from '../codes.ts';

/** The facts that a sentence names: a limit in bytes, a status, a kind of file, already in words. */
export type Detail = Readonly<Record<string, string | number>>;

type Sentence = (where: string, detail: Detail) => string;

/** All that this package says in one language; exhaustive over the codes. */
export interface SourceWords {
  readonly stdin: string;
  readonly errors: Readonly<Record<SourceErrorCode, Sentence>>;
  readonly warnings: Readonly<Record<SourceWarningCode, Sentence>>;
  readonly kinds: Readonly<Record<BinaryKind, string>>;
  readonly reasons: Readonly<Record<FailureReason, string>>;
}
