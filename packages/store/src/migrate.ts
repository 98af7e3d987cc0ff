import { sql } from 'kysely';
import { type MigrationResultSet, Migrator } from 'kysely/migration';
import { type Database, type Db, describeConnection, SCHEMA } from './database.ts';
import { StoreError } from './errors.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

/** Every migration of this program, oldest first. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS).sort();

/**
 * Brings the schema to the newest state and gives the names of the migrations that were carried out. Processes that start
 * together wait for each other. Throws StoreError `schema-newer` where a newer program has been here, `migration-failed` else.
 * Example: on an empty database → `['2026-11-26-first']`; a second time → `[]`.
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  return carryOut(database, (migrator) => migrator.migrateToLatest());
}

/**
 * Brings the schema up to and with one migration, as a program of that time would have; what is further already stays so.
 * Throws as `migrate`.
 */
export async function migrateUpTo(database: Database, last: string): Promise<readonly string[]> {
  if ((await appliedMigrations(database.db)).includes(last)) return [];
  return carryOut(database, (migrator) => migrator.migrateTo(last));
}

async function carryOut(
  { db, connection }: Database,
  go: (migrator: Migrator) => Promise<MigrationResultSet>,
): Promise<readonly string[]> {
  const where = describeConnection(connection);
  await sql`create schema if not exists ${sql.id(SCHEMA)}`.execute(db);
  const known = await appliedMigrations(db);
  const unknown = known.find((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown !== undefined) throw new StoreError('schema-newer', where, { found: unknown });
  const { error, results } = await go(migratorOf(db));
  const failed = results?.find(({ status }) => status === 'Error');
  if (error !== undefined || failed !== undefined)
    throw new StoreError(
      'migration-failed',
      where,
      { migration: failed?.migrationName ?? '', reason: error instanceof Error ? error.message : '' },
      error,
    );
  return (results ?? []).map(({ migrationName }) => migrationName);
}

/** The migrations that were carried out on a database, oldest first; none where it is empty. */
export async function appliedMigrations(db: Db): Promise<readonly string[]> {
  const there = await sql<{ there: boolean }>`
    select to_regclass(${`${SCHEMA}.kysely_migration`}) is not null as there`.execute(db);
  if (there.rows[0]?.there !== true) return [];
  const rows = await sql<{ name: string }>`
    select name from ${sql.id(SCHEMA, 'kysely_migration')} order by name`.execute(db);
  return rows.rows.map(({ name }) => name);
}

/** Whether every migration of this program was carried out, and none of a newer one. */
export async function isMigrated(db: Db): Promise<boolean> {
  const applied = await appliedMigrations(db);
  return (
    applied.length === MIGRATION_NAMES.length &&
    MIGRATION_NAMES.every((name, place) => applied[place] === name)
  );
}

function migratorOf(db: Db): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableSchema: SCHEMA,
  });
}
