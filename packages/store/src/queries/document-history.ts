import { sql } from 'kysely';
import type { Db } from '../database.ts';

/** A version of a document without its text. */
export interface VersionOutline {
  readonly version: number;
  readonly sha256: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly read_at: string;
  /** The catalogue that it was last checked against; null before the first check. */
  readonly catalogue: string | null;
}

/** The versions of a document, oldest first. */
export async function versionsOf(db: Db, id: string): Promise<VersionOutline[]> {
  return db
    .selectFrom('document_version')
    .select(['version', 'sha256', 'title', 'published', 'read_at', 'catalogue'])
    .where('document_id', '=', id)
    .orderBy('version')
    .execute();
}

/** How many claims of a version have which verdict now. */
export interface VerdictCount {
  readonly version: number;
  readonly label: string;
  readonly count: number;
}

/** The standing verdicts of every version of a document, counted. */
export async function verdictCounts(db: Db, id: string): Promise<VerdictCount[]> {
  return db
    .selectFrom((from) =>
      from
        .selectFrom('verdict')
        .distinctOn(['version', 'claim_id'])
        .select(['version', 'claim_id', 'label'])
        .where('document_id', '=', id)
        .orderBy('version')
        .orderBy('claim_id')
        .orderBy('ordinal', 'desc')
        .as('standing'),
    )
    .select(({ fn }) => ['version', 'label', sql<number>`${fn.countAll()}::int`.as('count')])
    .groupBy(['version', 'label'])
    .orderBy('version')
    .orderBy('label')
    .execute();
}

const HEX_DIGITS = 32;

/**
 * The identifiers of documents that begin with some digits, at most `limit`. Their key is used for it, however many there are.
 * Example: `documentsBeginning(db, '0f1a', 5)` → `['0f1a2b3c-…']`; of what is no beginning of an identifier `[]`.
 */
export async function documentsBeginning(db: Db, beginning: string, limit: number): Promise<string[]> {
  const digits = beginning.toLowerCase().replaceAll('-', '');
  if (!/^[0-9a-f]{1,32}$/.test(digits)) return [];
  const rows = await db
    .selectFrom('document')
    .select('document_id')
    .where('document_id', '>=', digits.padEnd(HEX_DIGITS, '0'))
    .where('document_id', '<=', digits.padEnd(HEX_DIGITS, 'f'))
    .orderBy('document_id')
    .limit(limit)
    .execute();
  return rows.map(({ document_id }) => document_id);
}

/** The identifiers of documents that are known by one of these addresses, at most `limit`: where they were read, or their canonical one. */
export async function documentsAt(db: Db, addresses: readonly string[], limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('document')
    .select('document_id')
    .where(({ eb, or }) => or([eb('address', 'in', [...addresses]), eb('canonical', 'in', [...addresses])]))
    .orderBy('document_id')
    .limit(limit)
    .execute();
  return rows.map(({ document_id }) => document_id);
}
