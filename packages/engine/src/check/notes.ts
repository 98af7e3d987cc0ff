/** Remarks that a receipt makes beside its verdict; a closed list, published with the schema. */
export const NOTES = [
  'misleading-bound',
  'one-period',
  'times-more',
  'field-may-miss-some',
  'not-covered',
  'already-ahead',
  'moved-the-other-way',
  'mixed-publications',
  'mixed-editions',
  'digits-transposed',
] as const;

export type Note = (typeof NOTES)[number];

/** Those that the plain sentence of a claim tells. */
const TOLD = ['misleading-bound', 'one-period', 'digits-transposed'] as const satisfies readonly Note[];

/** A remark that stands beside the plain sentence, which does not tell it. */
export type NoteBeside = Exclude<Note, (typeof TOLD)[number]>;

/** The remarks of a claim that its plain sentence leaves to be told. Example: `['one-period', 'times-more']` → `['times-more']`. */
export function notesBeside(notes: readonly Note[]): NoteBeside[] {
  return notes.filter(isBeside);
}

function isBeside(note: Note): note is NoteBeside {
  return !TOLD.some((told) => told === note);
}
