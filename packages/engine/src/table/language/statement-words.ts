/** What a word of a statement asks of a table; each language lists its own under these names. */
export const STATEMENT_CUES = [
  'most',
  'least',
  'more',
  'less',
  'than',
  'same',
  'different',
  'total',
  'average',
  'only',
  'sole',
  'all',
  'none',
  'not',
  'there',
  'times',
  'first',
  'last',
  'before',
  'after',
  'between',
  'both',
  'majority',
  'minority',
  'common',
  'difference',
  'over',
  'under',
  'at-least',
  'at-most',
  'about',
  'each',
  'double',
  'half',
  'rank',
  'other',
  'or',
  'and',
  'but',
  'win',
  'lose',
  'draw',
  'increase',
  'decrease',
  'consecutive',
  'range',
  'of',
] as const;
export type StatementCue = (typeof STATEMENT_CUES)[number];

/** The words of a language that statements about tables are made of; all folded. */
export interface StatementWords {
  readonly cues: Readonly<Partial<Record<StatementCue, readonly string[]>>>;
  /** Whether the words of cues are whole words, or letters within a word, as in Korean. */
  readonly matching: 'words' | 'letters';
  /** Words that name nothing. */
  readonly stop: readonly string[];
  /** Words that headers and sentences use for one thing. */
  readonly concepts: readonly (readonly string[])[];
  /** Words that a sentence uses for what cells write shortly or otherwise: won for W, French for France. */
  readonly cellWords: Readonly<Record<string, readonly string[]>>;
  /** Endings glued to a word, longest first; none where words stand apart. */
  readonly endings: readonly string[];
  /** Number words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply a number, as powers of ten. */
  readonly scales: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** What stands behind a number of hundredths. */
  readonly percents: readonly string[];
  /** Words and signs between two claims of one sentence, those that join loosely first. */
  readonly joints: readonly string[];
  /** Words and signs between the ends of a range. */
  readonly rangeJoints: readonly string[];
  /** Whether what bounds a number stands behind it (10 이상) rather than before (over 10). */
  readonly boundsBehind: boolean;
  /** Whether the words of a comparison's second side come first (A보다 B가). */
  readonly standardMark: string | null;
}
