import { createHash, timingSafeEqual } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../database.ts';
import { packWholeReport, unpackWholeReport } from '../packed-report.ts';
import type { KeptReportTable } from '../tables/kept-report.ts';

/** A report to be kept. */
export interface ReportToKeep
  extends Omit<Insertable<KeptReportTable>, 'report' | 'secret_hash' | 'deleted_at'> {
  readonly report: object;
  /** The word with which it can be deleted; only its hash is kept. */
  readonly secret: string;
}

/** Keeps a report under an identifier that the caller made of chance. */
export async function keepReport(db: Db, { report, secret, ...rest }: ReportToKeep): Promise<void> {
  await db
    .insertInto('kept_report')
    .values({ ...rest, report: packWholeReport(report), secret_hash: hashOf(secret), deleted_at: null })
    .execute();
}

/** A report that was kept; of one that was deleted only that it was there. */
export type KeptReport =
  | (Omit<Selectable<KeptReportTable>, 'report' | 'secret_hash' | 'deleted_at'> & {
      readonly kind: 'kept';
      readonly report: object;
    })
  | { readonly kind: 'deleted'; readonly id: string; readonly deleted_at: string };

/** The report of an identifier, or null where there never was one. */
export async function findKeptReport(db: Db, id: string): Promise<KeptReport | null> {
  const row = await db.selectFrom('kept_report').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const { report, secret_hash: _, deleted_at, ...rest } = row;
  if (report === null || deleted_at !== null)
    return { kind: 'deleted', id, deleted_at: deleted_at ?? rest.created_at };
  return { kind: 'kept', ...rest, report: unpackWholeReport(report) };
}

/**
 * Deletes the text and report of an identifier for whoever knows its secret. Gives whether that was so: `refused` where the
 * secret is another, `unknown` where nothing is kept there (any more).
 */
export async function deleteKeptReport(
  trx: Db,
  id: string,
  secret: string,
  at: string,
): Promise<'deleted' | 'refused' | 'unknown'> {
  const row = await trx
    .selectFrom('kept_report')
    .select(['secret_hash', 'deleted_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.deleted_at !== null) return 'unknown';
  if (!timingSafeEqual(Buffer.from(row.secret_hash), Buffer.from(hashOf(secret)))) return 'refused';
  await trx
    .updateTable('kept_report')
    .set({ report: null, title: null, address: null, published: null, deleted_at: at })
    .where('id', '=', id)
    .execute();
  return 'deleted';
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
