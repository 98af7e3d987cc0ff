/** Why a file gives no tables; a closed list. */
export const TABLE_FAULT_CODES = [
  'unknown-kind',
  'old-workbook',
  'no-workbook',
  'damaged-archive',
  'locked-archive',
  'repeated-part',
  'unpacks-too-large',
  'too-many-parts',
  'no-such-part',
  'damaged-part',
  'document-type',
  'bad-address',
  'bad-number',
  'too-many-tables',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'cell-too-long',
  'unclosed-quote',
  'long-row',
  'bad-json',
  'json-shape',
  'no-table',
] as const;

export type TableFaultCode = (typeof TABLE_FAULT_CODES)[number];

/** What a user should know of tables that could be read; a closed list. */
export const TABLE_NOTICE_CODES = [
  'formulas',
  'formulas-without-value',
  'error-values',
  'hidden-sheets',
  'hidden-rows',
  'hidden-columns',
  'short-rows',
  'stray-quotes',
] as const;

export type TableNoticeCode = (typeof TABLE_NOTICE_CODES)[number];
