import type { Language } from '../language/language.ts';

/** The parts of an indexed catalogue that can be kept each for itself. */
export type PartName =
  | 'records'
  | 'names'
  | 'cells'
  | 'idioms'
  | `words-${Language}`
  | `idioms-${Language}`
  | `events-${Language}`;

/**
 * Gives a part as it was kept, or makes it and keeps it. A part is a plain value: records, lists, maps, sets, texts, numbers
 * and typed arrays, all of which the structured clone algorithm copies. What is given must be as it was made, and is never
 * changed.
 */
export type KeepPart = <T>(name: PartName, make: () => T) => T;
