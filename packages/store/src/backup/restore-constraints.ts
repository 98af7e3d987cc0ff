import type { ClientBase } from 'pg';
import type { BackupTable } from './backup-header.ts';
import { quoted, quotedName } from './read-tables.ts';

interface ForeignKey {
  readonly schema: string;
  readonly name: string;
  readonly constraint: string;
  /** As PostgreSQL writes it: `FOREIGN KEY (a) REFERENCES b(c)`. */
  readonly definition: string;
}

/**
 * Lets tables be filled in any order: their foreign keys are dropped, within the transaction, and their triggers stand
 * still. Needs no more than owning them; switching the checks off would take a superuser.
 */
export async function takeConstraintsAway(
  client: ClientBase,
  tables: readonly BackupTable[],
): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT n.nspname AS schema, c.relname AS name, k.conname AS constraint, pg_get_constraintdef(k.oid) AS definition
       FROM pg_constraint k
       JOIN pg_class c ON c.oid = k.conrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE k.contype = 'f' AND k.conparentid = 0 AND (n.nspname, c.relname) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
    [tables.map(({ schema }) => schema), tables.map(({ name }) => name)],
  );
  for (const key of rows)
    await client.query(`ALTER TABLE ${quoted(key)} DROP CONSTRAINT ${quotedName(key.constraint)}`);
  for (const table of tables) await client.query(`ALTER TABLE ${quoted(table)} DISABLE TRIGGER USER`);
  return rows;
}

/** Adds them again, which checks every row. */
export async function putConstraintsBack(
  client: ClientBase,
  tables: readonly BackupTable[],
  keys: readonly ForeignKey[],
): Promise<void> {
  for (const table of tables) await client.query(`ALTER TABLE ${quoted(table)} ENABLE TRIGGER USER`);
  for (const key of keys)
    await client.query(
      `ALTER TABLE ${quoted(key)} ADD CONSTRAINT ${quotedName(key.constraint)} ${key.definition}`,
    );
}
