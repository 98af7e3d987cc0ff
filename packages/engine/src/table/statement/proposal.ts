import type { Choice } from './choices.ts';
import type { Program } from './program.ts';
import type { SaidCue, TermRange } from './read-sentence.ts';
import type { Slot } from './slots.ts';

/** A program that the words may mean, with what it takes from them. */
export interface Proposal {
  readonly program: Program;
  readonly choice: Choice;
  readonly slots: readonly Slot[];
  /** The word that asks for the operation, where one does. */
  readonly cue: SaidCue | null;
  /** More features of how the words fit. */
  readonly features: readonly (readonly [name: string, value: number])[];
  /** Further terms that it explains. */
  readonly explains: readonly TermRange[];
}
