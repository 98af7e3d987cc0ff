/** The public API of the store: the database, its tables, and one function for every question that is asked of it. */

export type { BackupHeader } from './backup/backup-header.ts';
export { checkBackup, type ScratchDatabase } from './backup/check-backup.ts';
export { connectTo } from './backup/connect.ts';
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
  type Connection,
  type Database,
  type Db,
  describeConnection,
  openDatabase,
  poolConfig,
  SCHEMA,
  SOCKET_PORT,
} from './database.ts';
export { type Distributed, distributeTables } from './distribute/distribute-tables.ts';
export { PLACEMENTS, type Placement } from './distribute/distribution.ts';
export {
  type EmbeddedDeps,
  type EmbeddedServer,
  type SocketConnection,
  startEmbedded,
} from './embedded/start-embedded.ts';
export { StoreError } from './errors.ts';
export { feedIdOf, idOf, plainAddress } from './ids.ts';
export { LiveLog, type LoggedEvent } from './live-log.ts';
export { appliedMigrations, isMigrated, MIGRATION_NAMES, migrate, migrateUpTo } from './migrate.ts';
export { packReport, packWholeReport, unpackReport, unpackWholeReport } from './packed-report.ts';
export * from './queries/briefings.ts';
export * from './queries/catalogue-cells.ts';
export * from './queries/claims.ts';
export * from './queries/corrections.ts';
export * from './queries/document-history.ts';
export * from './queries/documents.ts';
export * from './queries/events.ts';
export * from './queries/feeds-due.ts';
export * from './queries/find.ts';
export * from './queries/kept-reports.ts';
export * from './queries/newest.ts';
export * from './queries/poll.ts';
export * from './queries/questions.ts';
export * from './queries/sessions.ts';
export * from './queries/sizes.ts';
export * from './queries/sources.ts';
export * from './queries/stories.ts';
export * from './queries/verdicts.ts';
export { QUESTION_SUBJECTS, type QuestionState, type QuestionSubject } from './tables/question.ts';
export { SOURCE_KINDS, SOURCE_STATUSES, type SourceKind, type SourceStatus } from './tables/source.ts';
export type { TableName, Tables } from './tables/tables.ts';
