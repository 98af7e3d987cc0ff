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
