/** Everything that can be wrong with a data package; the closed list of stable codes. */
export const FAULT_CODES = [
  // The package and its files.
  'descriptor-missing',
  'bad-json',
  'bad-descriptor',
  'unknown-resource',
  'no-resources',
  'file-missing',
  'file-unreadable',
  'path-escapes',
  'file-listed-twice',
  'file-too-large',
  'too-many-files',
  'not-utf8',
  // The table as a table.
  'header-missing',
  'unknown-column',
  'duplicate-column',
  'missing-column',
  'ragged-row',
  'unterminated-quote',
  'stray-quote',
  'too-many-rows',
  // One cell.
  'empty-cell',
  'empty-item',
  'cell-too-long',
  'control-character',
  'bad-identifier',
  'bad-boolean',
  'not-a-decimal',
  'bad-period',
  'not-in-list',
  // Rows against one another.
  'duplicate-key',
  'duplicate-row',
  'unknown-reference',
  'source-of-another-publication',
  'cyclic-parents',
  'differs-between-packages',
  'more-faults',
  // Adding an edition.
  'no-rows',
  'file-exists',
  'file-unwritable',
  // Warnings: the package loads all the same.
  'no-producer',
  'no-limitations',
  'no-observations',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];
