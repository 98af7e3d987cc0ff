/** What a database, its folder or a backup can fail with; a closed list. */
export const STORE_ERROR_CODES = [
  // Finding and preparing the embedded server.
  'platform-unsupported',
  'musl-unsupported',
  'binaries-missing',
  'account-missing',
  'account-unnamed',
  // Its folder.
  'folder-unusable',
  'folder-other-major',
  'folder-foreign',
  'folder-busy',
  'socket-folder-failed',
  'disk-full',
  // Starting it.
  'initdb-failed',
  'server-failed',
  'server-slow',
  // Any database, ours or one named by DATABASE_URL.
  'bad-database-url',
  'connection-failed',
  'server-too-old',
  'schema-newer',
  'migration-failed',
  'not-citus',
  // Backups.
  'backup-unwritable',
  'backup-unreadable',
  'not-a-backup',
  'backup-newer',
  'backup-cut-short',
  'backup-damaged',
  'backup-schema-differs',
  'backup-failed',
  'restore-not-empty',
  'restore-failed',
] as const;

export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** Why a file or folder cannot be used, where it can be said in words; a closed list, beside the system's own codes. */
export const STORE_FAILURE_REASONS = [
  'permission',
  'read-only',
  'not-a-folder',
  'no-such-folder',
  'no-such-file',
  'is-a-folder',
  'refused',
  'no-such-name',
  'timeout',
  'password',
] as const;

export type StoreFailureReason = (typeof STORE_FAILURE_REASONS)[number];
