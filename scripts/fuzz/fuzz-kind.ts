// The contract of a kind of hostile input: how one is written and what must hold of it. Cannot say what else should hold.
import type { Language } from '@assay/engine';
import type { Draw } from '../score/random.ts';

/** One hostile input; a text can be made smaller by its characters, bytes by theirs. */
export interface FuzzInput {
  readonly content: string | Uint8Array;
  readonly language: Language;
  /** What a file of it would be called. */
  readonly file: string;
  /** How many bytes there are to work through, where that is not the length of the content: of a bomb, those unpacked. */
  readonly work?: number;
}

/** What came of an input: the same each time, and with nothing at fault. */
export interface FuzzOutcome {
  /** Compared between two runs as JSON. */
  readonly value: unknown;
  /** Everything that should hold and does not, in words; looked for after the clock has stopped. */
  readonly findFaults: () => readonly string[];
}

export interface FuzzKind {
  readonly name: string;
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  readonly write: (draw: Draw) => FuzzInput;
  /** Throws only where a crash is found: an error that is foreseen is an outcome. */
  readonly run: (input: FuzzInput) => FuzzOutcome | Promise<FuzzOutcome>;
}
