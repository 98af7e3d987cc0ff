import { createHash } from 'node:crypto';
import type { Selectable, Updateable } from 'kysely';
import type { Db } from '../database.ts';
import type { DocumentTable } from '../tables/document.ts';
import type { DocumentVersionTable } from '../tables/document-version.ts';

export type DocumentRow = Selectable<DocumentTable>;
export type VersionRow = Selectable<DocumentVersionTable>;

/** A document by its identifier, or null. */
export async function findDocument(db: Db, id: string): Promise<DocumentRow | null> {
  return (
    (await db.selectFrom('document').selectAll().where('document_id', '=', id).executeTakeFirst()) ?? null
  );
}

/** A version of a document, or null. */
export async function findVersion(db: Db, id: string, version: number): Promise<VersionRow | null> {
  const row = await db
    .selectFrom('document_version')
    .selectAll()
    .where('document_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ?? null;
}

/** What reading a document brought. */
export interface Reading {
  readonly document_id: string;
  readonly title: string | null;
  readonly text: string;
  readonly language: 'ko' | 'en';
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly read_at: string;
}

/**
 * Keeps what a document says now and gives the number of that version. The newest version, if it says the same, stays the
 * newest: `isNew` is false then. The document's row is held until the transaction ends, so that readings come one by one.
 */
export async function addVersion(
  trx: Db,
  reading: Reading,
  about: Updateable<DocumentTable>,
): Promise<{ readonly version: number; readonly isNew: boolean }> {
  const { document_id } = reading;
  const sha256 = createHash('sha256').update(reading.text).digest('hex');
  const held = await trx
    .selectFrom('document')
    .select('version')
    .where('document_id', '=', document_id)
    .forUpdate()
    .executeTakeFirst();
  const last =
    held?.version == null
      ? null
      : await trx
          .selectFrom('document_version')
          .select(['version', 'sha256', 'title'])
          .where('document_id', '=', document_id)
          .where('version', '=', held.version)
          .executeTakeFirst();
  const same = last != null && last.sha256 === sha256 && last.title === reading.title;
  const version = same ? last.version : (held?.version ?? 0) + 1;
  if (!same)
    await trx
      .insertInto('document_version')
      .values({ ...reading, sha256, version, catalogue: null, features: null })
      .execute();
  await trx
    .updateTable('document')
    .set({
      ...about,
      status: 'read',
      version,
      language: reading.language,
      title: reading.title,
      error_code: null,
    })
    .where('document_id', '=', document_id)
    .execute();
  return { version, isNew: !same };
}

/** Says that a document cannot be read, or is gone; what was read of it before stays. */
export async function setUnreadable(
  trx: Db,
  id: string,
  status: 'gone' | 'unreadable',
  code: string,
  at: string,
): Promise<void> {
  await trx
    .updateTable('document')
    .set({ status, error_code: code, fetched_at: at })
    .where('document_id', '=', id)
    .execute();
}

/** Adds a document that no feed announced: one that the operator hands over. Gives whether it is new. */
export async function addDocument(
  trx: Db,
  document: Pick<DocumentTable, 'document_id' | 'address' | 'source_id' | 'title' | 'seen_at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('document')
    .values({ ...document, published_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Documents by their identifiers, in no order. */
export async function findDocuments(db: Db, ids: readonly string[]): Promise<DocumentRow[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('document')
    .selectAll()
    .where('document_id', 'in', [...ids])
    .execute();
}

/** The documents of a source, those seen last first. */
export async function documentsOfSource(db: Db, source: string, limit: number): Promise<DocumentRow[]> {
  return db
    .selectFrom('document')
    .selectAll()
    .where('source_id', '=', source)
    .orderBy('seen_at', 'desc')
    .orderBy('document_id')
    .limit(limit)
    .execute();
}
