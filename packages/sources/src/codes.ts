/** Why a document could not be read; a closed list. */
export const SOURCE_ERROR_CODES = [
  'bad-date',
  'file-not-found',
  'is-directory',
  'not-a-file',
  'file-unreadable',
  'empty',
  'too-large',
  'binary',
  'undecodable',
  'bad-url',
  'url-with-password',
  'scheme-refused',
  'address-refused',
  'name-not-found',
  'connection-failed',
  'timeout',
  'too-many-redirects',
  'http-status',
  'unsupported-type',
  'too-deep',
  'extraction-timeout',
  'extraction-failed',
  'no-article',
  'not-a-feed',
  'not-opml',
  'bad-range',
  'bad-contact',
] as const;

export type SourceErrorCode = (typeof SOURCE_ERROR_CODES)[number];

/** What a reader should know of a document that could be read; a closed list. */
export const SOURCE_WARNING_CODES = [
  'unreadable-characters',
  'charset-guessed',
  'whole-page',
  'date-from-text',
  'other-language',
] as const;

export type SourceWarningCode = (typeof SOURCE_WARNING_CODES)[number];

/** What bytes are that are no text; a closed list. */
export const BINARY_KINDS = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'hwpx',
  'epub',
  'opendocument',
  'zip',
  'ole',
  'png',
  'jpeg',
  'gif',
  'webp',
  'gzip',
  'bzip2',
  'xz',
  'zstd',
  '7z',
  'rtf',
  'program',
  'utf-32',
  'nul',
  'controls',
] as const;

export type BinaryKind = (typeof BINARY_KINDS)[number];

/** Why a connection, a file or a page failed, where it can be said in words; a closed list, beside the system's own codes. */
export const FAILURE_REASONS = [
  'permission',
  'busy',
  'refused',
  'reset',
  'unreachable',
  'certificate',
  'compression',
  'cut-short',
  'memory',
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];
