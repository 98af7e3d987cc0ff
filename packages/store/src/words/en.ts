import type { StoreWords } from './words.ts';

/** One line each: what, where, what to do. */
export const EN_STORE_WORDS: StoreWords = {
  errors: {
    'platform-unsupported': (where) =>
      `no PostgreSQL comes with Assay for ${where}; set DATABASE_URL to a PostgreSQL of your own`,
    'musl-unsupported': (where) =>
      `the PostgreSQL that comes with Assay needs glibc, and ${where} has musl (Alpine); use a Debian-based image, or set DATABASE_URL`,
    'binaries-missing': (where) =>
      `PostgreSQL is missing or damaged: ${where}; run "npm ci --ignore-scripts" without leaving out optional packages, or set DATABASE_URL`,
    'account-missing': (where) =>
      `PostgreSQL does not run as root, and there is no account to run it under: ${where}; create an account named assay, or run Assay as an ordinary user`,
    'account-unnamed': (where) =>
      `PostgreSQL needs an account with a name, and ${where} has none; add it to /etc/passwd, or set DATABASE_URL`,
    'folder-unusable': (where, { reason }) =>
      `cannot use the data folder ${where} (${reason}); make it writable for Assay, or name another one`,
    'folder-other-major': (where, { found, wanted }) =>
      `the data folder ${where} was made by PostgreSQL ${found}, this is ${wanted}; back it up with the Assay that made it, and restore that into a new folder`,
    'folder-foreign': (where) =>
      `${where} is not empty and holds no database of Assay's; empty it, or name another data folder`,
    'folder-busy': (where, { seconds }) =>
      `another Assay has been starting or stopping on ${where} for more than ${seconds} s; try again, or end that process`,
    'socket-folder-failed': (where, { reason }) =>
      `cannot make a private folder for the database's socket in ${where} (${reason}); set TMPDIR to a writable folder with a short path, or use a shorter data folder`,
    'disk-full': (where) => `the disk is full: ${where}; make room, and start again`,
    'initdb-failed': (where, { reason }) =>
      `cannot create a database in ${where} (${reason}); mend that, and start again`,
    'server-failed': (where, { reason }) =>
      `the database in ${where} does not start (${reason}); mend that, and start again`,
    'server-slow': (where, { seconds }) =>
      `the database in ${where} did not answer within ${seconds} s; look into its log, and try again`,
    'bad-database-url': (where) =>
      `DATABASE_URL is not the address of a PostgreSQL database: ${where}; write it as postgres://user:password@host:5432/name`,
    'connection-failed': (where, { reason }) =>
      `cannot connect to the database ${where} (${reason}); check its address, and that it runs`,
    'server-too-old': (where, { found, wanted }) =>
      `the database ${where} is PostgreSQL ${found}; Assay needs ${wanted} or later, so upgrade it`,
    'schema-newer': (where, { found }) =>
      `the database ${where} was changed by a newer Assay (${found}); start that version, or restore a backup of this one`,
    'migration-failed': (where, { migration, reason }) =>
      `the database ${where} could not be brought up to date (${migration}: ${reason}); nothing of that step was kept, mend it and start again`,
    'not-citus': (where) =>
      `the database ${where} is no Citus coordinator; run "create extension citus" on one, and name it in DATABASE_URL`,
    'backup-unwritable': (where, { reason }) =>
      `cannot write the backup ${where} (${reason}); name a place that is writable`,
    'backup-unreadable': (where, { reason }) =>
      `cannot read the backup ${where} (${reason}); check its path and permissions`,
    'not-a-backup': (where) => `${where} is no backup of Assay's; name a file that "assay backup" wrote`,
    'backup-newer': (where, { found, wanted }) =>
      `the backup ${where} has format ${found}, this Assay reads up to ${wanted}; restore it with the version that wrote it, or a later one`,
    'backup-cut-short': (where) => `the backup ${where} ends too early; copy it again, or use another one`,
    'backup-damaged': (where, { part }) =>
      `the backup ${where} is damaged (${part}); copy it again, or use another one`,
    'backup-schema-differs': (where, { reason }) =>
      `the backup ${where} does not fit this Assay's tables (${reason}); restore it with the version that wrote it, and then upgrade`,
    'backup-failed': (where, { reason }) =>
      `the backup ${where} could not be made (${reason}); nothing was kept of it, try again`,
    'restore-not-empty': (where, { table }) =>
      `the database ${where} is not empty (${table} has rows); restore into a new one, or say that its data may be replaced`,
    'restore-failed': (where, { reason }) =>
      `the backup could not be restored into ${where} (${reason}); nothing was changed there, mend that and try again`,
  },
  reasons: {
    permission: 'permission denied',
    'read-only': 'read-only file system',
    'not-a-folder': 'not a folder',
    'no-such-folder': 'no such folder',
    'no-such-file': 'no such file',
    'is-a-folder': 'it is a folder',
    refused: 'connection refused',
    'no-such-name': 'unknown host name',
    timeout: 'no answer in time',
    password: 'user name or password refused',
  },
};
