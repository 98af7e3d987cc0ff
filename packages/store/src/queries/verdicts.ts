import type { Insertable } from 'kysely';
import type { Db } from '../database.ts';
import { unpackReport } from '../packed-report.ts';
import type { ClaimTable } from '../tables/claim.ts';
import type { ClaimWatchTable } from '../tables/claim-watch.ts';
import type { CorrectionTable } from '../tables/correction.ts';
import type { VerdictTable } from '../tables/verdict.ts';

/** A claim with its verdict and what can change that, without the keys of its document. */
export interface JudgedClaim {
  readonly claim: Omit<ClaimTable, 'document_id' | 'version'>;
  readonly verdict: Omit<
    Insertable<VerdictTable>,
    'document_id' | 'version' | 'claim_id' | 'ordinal' | 'catalogue' | 'given_at'
  >;
  readonly watches: readonly Omit<ClaimWatchTable, 'document_id' | 'version' | 'claim_id'>[];
}

/** The check of one version of a document against one catalogue. */
export interface Check {
  /** The claims of its report, by `packReport`. */
  readonly report: Buffer;
  readonly document_id: string;
  readonly version: number;
  readonly catalogue: string;
  readonly at: string;
}

/**
 * Keeps the first verdicts of a version and says that it was checked. Run twice it leaves what the first run kept. What an
 * older version was watched for is dropped: it is judged no more.
 */
export async function addFirstVerdicts(
  trx: Db,
  check: Check,
  judged: readonly JudgedClaim[],
  features: object,
): Promise<void> {
  const { document_id, version, catalogue, at } = check;
  const key = { document_id, version };
  if (judged.length > 0) {
    await addClaims(trx, check, judged);
    await trx
      .insertInto('verdict')
      .values(
        judged.map(({ claim, verdict }) => ({
          ...key,
          ...verdict,
          claim_id: claim.claim_id,
          ordinal: 1,
          catalogue,
          given_at: at,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await addWatches(trx, check, judged);
    await addReport(trx, check);
  }
  await trx
    .deleteFrom('claim_watch')
    .where('document_id', '=', document_id)
    .where('version', '<', version)
    .execute();
  await setChecked(trx, check, features);
}

/** A verdict as it stands: the last one given. */
export interface StandingVerdict {
  readonly claim_id: string;
  readonly ordinal: number;
  readonly catalogue: string;
  readonly label: string;
  readonly now: string;
  readonly revised: boolean;
  readonly report_claim: string;
}

/** The standing verdict of each claim of a version. */
export async function standingVerdicts(db: Db, id: string, version: number): Promise<StandingVerdict[]> {
  return db
    .selectFrom('verdict')
    .distinctOn('claim_id')
    .select(['claim_id', 'ordinal', 'catalogue', 'label', 'now', 'revised', 'report_claim'])
    .where('document_id', '=', id)
    .where('version', '=', version)
    .orderBy('claim_id')
    .orderBy('ordinal', 'desc')
    .execute();
}

/** Adds verdicts that a later catalogue gave, with what they watch from now on. One of ordinal 1 brings its claim, found only now. */
export async function addLaterVerdicts(
  trx: Db,
  check: Check,
  judged: readonly (JudgedClaim & { readonly ordinal: number })[],
): Promise<void> {
  const { document_id, version, catalogue, at } = check;
  if (judged.length > 0) {
    await addClaims(
      trx,
      check,
      judged.filter(({ ordinal }) => ordinal === 1),
    );
    await trx
      .insertInto('verdict')
      .values(
        judged.map(({ claim, verdict, ordinal }) => ({
          document_id,
          version,
          ...verdict,
          claim_id: claim.claim_id,
          ordinal,
          catalogue,
          given_at: at,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .deleteFrom('claim_watch')
      .where('document_id', '=', document_id)
      .where('version', '=', version)
      .where(
        'claim_id',
        'in',
        judged.map(({ claim }) => claim.claim_id),
      )
      .execute();
    await addWatches(trx, check, judged);
    await addReport(trx, check);
  }
  await setChecked(trx, check);
}

/** Keeps corrections; run twice it leaves what the first run kept. */
export async function addCorrections(
  trx: Db,
  corrections: readonly Insertable<CorrectionTable>[],
): Promise<void> {
  if (corrections.length > 0)
    await trx
      .insertInto('correction')
      .values([...corrections])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function addClaims(
  trx: Db,
  { document_id, version }: Check,
  judged: readonly JudgedClaim[],
): Promise<void> {
  if (judged.length > 0)
    await trx
      .insertInto('claim')
      .values(judged.map(({ claim }) => ({ document_id, version, ...claim })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function addReport(trx: Db, { document_id, version, catalogue, report }: Check): Promise<void> {
  await trx
    .insertInto('report')
    .values({ document_id, version, catalogue, claims: report })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * The receipts of verdicts of one version: a function that gives each, as its catalogue's report holds it. A report that is
 * not there gives none.
 */
export async function receiptsOf(
  db: Db,
  id: string,
  version: number,
  catalogues: readonly string[],
): Promise<(verdict: Pick<StandingVerdict, 'catalogue' | 'report_claim'>) => object | undefined> {
  if (catalogues.length === 0) return () => undefined;
  const rows = await db
    .selectFrom('report')
    .select(['catalogue', 'claims'])
    .where('document_id', '=', id)
    .where('version', '=', version)
    .where('catalogue', 'in', [...new Set(catalogues)])
    .execute();
  const known = new Map(rows.map(({ catalogue, claims }) => [catalogue, unpackReport(claims)]));
  return ({ catalogue, report_claim }) => known.get(catalogue)?.get(report_claim);
}

async function addWatches(trx: Db, check: Check, judged: readonly JudgedClaim[]): Promise<void> {
  const rows = judged.flatMap(({ claim, watches }) =>
    watches.map((watch) => ({
      document_id: check.document_id,
      version: check.version,
      claim_id: claim.claim_id,
      ...watch,
    })),
  );
  if (rows.length > 0)
    await trx
      .insertInto('claim_watch')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function setChecked(trx: Db, check: Check, features?: object): Promise<void> {
  const { document_id, version, catalogue } = check;
  await trx
    .updateTable('document_version')
    .set({ catalogue, ...(features === undefined ? {} : { features: JSON.stringify(features) }) })
    .where('document_id', '=', document_id)
    .where('version', '=', version)
    .execute();
}
