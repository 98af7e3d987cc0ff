/** What a word or phrase says about the numbers and names around it; each language lists its own under these kinds. */
export const CUE_KINDS = [
  'rise',
  'fall',
  'flat',
  'grow-faster',
  'ahead',
  'behind',
  'overtake',
  'highest',
  'lowest',
  'runner-up',
  'only',
  'record-high',
  'record-low',
  'streak',
  'steadily',
  'sum',
  'average',
  'annual-average',
  'monthly-average',
  'cumulative',
  'of-whole',
  'of-those',
  'rest',
  'equal',
  'gap',
  'more',
  'less',
  'reach',
  'exceed',
  'short-of',
  'forecast',
  'question',
  'conditional',
  'negation',
  'denial',
  'say',
  'respectively',
  'former',
  'latter',
  'in-order',
  'anaphor',
  'points-back',
  'narrow',
  'world',
  'compare',
  'revised',
  'double',
] as const;

export type CueKind = (typeof CUE_KINDS)[number];

/** A cue where it stands. */
export interface CueHit {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
}

/** Words by kind, as they occur in lower-case text; Korean ones are stems found inside an eojeol. */
export type CueTable = Readonly<Partial<Record<CueKind, readonly string[]>>>;

/** The cues of a language. */
export interface CueRules {
  readonly table: CueTable;
  /** Whether letters of the table that were found in a folded text stand there as the word that is meant. */
  readonly stands: (folded: string, start: number, end: number) => boolean;
}
