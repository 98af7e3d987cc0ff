import type { Selectable } from 'kysely';
import type { Db } from '../database.ts';
import type { CorrectionTable } from '../tables/correction.ts';
import { receiptsOf } from './verdicts.ts';

export type CorrectionRow = Selectable<CorrectionTable>;

/** What a catalogue corrected in a version of a document. */
export async function correctionsBy(
  db: Db,
  id: string,
  version: number,
  catalogue: string,
): Promise<CorrectionRow[]> {
  return db
    .selectFrom('correction')
    .selectAll()
    .where('document_id', '=', id)
    .where('version', '=', version)
    .where('catalogue_after', '=', catalogue)
    .orderBy('claim_id')
    .execute();
}

/** The receipts before and after corrections of one version; the function gives both for each. */
export async function verdictsBefore(
  db: Db,
  corrections: readonly CorrectionRow[],
): Promise<(correction: CorrectionRow) => readonly [before: object | undefined, after: object | undefined]> {
  const [first] = corrections;
  if (first === undefined) return () => [undefined, undefined];
  const { document_id, version } = first;
  const rows = await db
    .selectFrom('verdict')
    .select(['claim_id', 'ordinal', 'catalogue', 'report_claim'])
    .where('document_id', '=', document_id)
    .where('version', '=', version)
    .where(
      'claim_id',
      'in',
      corrections.map(({ claim_id }) => claim_id),
    )
    .execute();
  const receiptOf = await receiptsOf(
    db,
    document_id,
    version,
    rows.map(({ catalogue }) => catalogue),
  );
  const verdicts = new Map(rows.map((row) => [`${row.claim_id} ${row.ordinal}`, row]));
  const receipt = (claim: string, ordinal: number): object | undefined => {
    const verdict = verdicts.get(`${claim} ${ordinal}`);
    return verdict === undefined ? undefined : receiptOf(verdict);
  };
  return ({ claim_id, ordinal }) => [receipt(claim_id, ordinal - 1), receipt(claim_id, ordinal)];
}

/** The newest corrections, newest first; of one source where it is named. */
export async function newestCorrections(
  db: Db,
  limit: number,
  source: string | null = null,
): Promise<CorrectionRow[]> {
  let query = db.selectFrom('correction').selectAll('correction');
  if (source !== null)
    query = query
      .innerJoin('document', 'document.document_id', 'correction.document_id')
      .where('document.source_id', '=', source);
  return query
    .orderBy('correction.made_at', 'desc')
    .orderBy('correction.document_id')
    .orderBy('correction.claim_id')
    .limit(limit)
    .execute();
}
