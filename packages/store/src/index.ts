/** The public API. */
export type { BackupHeader } from './backup/backup-header.ts';
export { checkBackup, type ScratchDatabase } from './backup/check-backup.ts';
export type { BackupScope } from './backup/read-tables.ts';
export {
  type RestoreDeps,
  type RestoreSummary,
  restoreBackup,
  verifyBackup,
} from './backup/restore-backup.ts';
export { type BackupSummary, type WriteBackupDeps, writeBackup } from './backup/write-backup.ts';
export { STORE_ERROR_CODES, type StoreErrorCode } from './codes.ts';
export {
  type EmbeddedDeps,
  type EmbeddedServer,
  type SocketConnection,
  startEmbedded,
} from './embedded/start-embedded.ts';
export { StoreError } from './errors.ts';
