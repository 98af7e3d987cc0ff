import type { Selectable } from 'kysely';
import type { Db } from '../database.ts';
import type { ClaimTable } from '../tables/claim.ts';
import type { VerdictTable } from '../tables/verdict.ts';

/** A claim of a version with every verdict that was ever given on it, oldest first. */
export interface ClaimHistory {
  readonly claim: Selectable<ClaimTable>;
  readonly verdicts: readonly Selectable<VerdictTable>[];
}

/** A claim and its verdicts, or null. */
export async function findClaim(
  db: Db,
  document: string,
  version: number,
  id: string,
): Promise<ClaimHistory | null> {
  const claim = await db
    .selectFrom('claim')
    .selectAll()
    .where('document_id', '=', document)
    .where('version', '=', version)
    .where('claim_id', '=', id)
    .executeTakeFirst();
  if (claim === undefined) return null;
  const verdicts = await db
    .selectFrom('verdict')
    .selectAll()
    .where('document_id', '=', document)
    .where('version', '=', version)
    .where('claim_id', '=', id)
    .orderBy('ordinal')
    .execute();
  return { claim, verdicts };
}

/** A claim of the newest version of a document with the verdict that stands. */
export interface StandingFigure {
  readonly document_id: string;
  readonly version: number;
  readonly claim_id: string;
  readonly text: string;
  readonly sentence: string;
  readonly label: string;
  readonly now: string;
  readonly revised: boolean;
  readonly indicator: string | null;
  readonly given_at: string;
}

/** The claims of the newest versions of documents with their standing verdicts, in the order of the text. */
export async function standingFigures(db: Db, documents: readonly string[]): Promise<StandingFigure[]> {
  if (documents.length === 0) return [];
  const rows = await db
    .selectFrom('verdict')
    .innerJoin('document', 'document.document_id', 'verdict.document_id')
    .innerJoin('claim', (join) =>
      join
        .onRef('claim.document_id', '=', 'verdict.document_id')
        .onRef('claim.version', '=', 'verdict.version')
        .onRef('claim.claim_id', '=', 'verdict.claim_id'),
    )
    .distinctOn(['verdict.document_id', 'claim.span_start', 'verdict.claim_id'])
    .select([
      'verdict.document_id',
      'verdict.version',
      'verdict.claim_id',
      'claim.text',
      'claim.sentence',
      'verdict.label',
      'verdict.now',
      'verdict.revised',
      'verdict.indicator',
      'verdict.given_at',
    ])
    .where('verdict.document_id', 'in', [...documents])
    .whereRef('verdict.version', '=', 'document.version')
    .orderBy('verdict.document_id')
    .orderBy('claim.span_start')
    .orderBy('verdict.claim_id')
    .orderBy('verdict.ordinal', 'desc')
    .execute();
  return rows;
}

/** How many decided figures of a source's documents hold, and how many do not: by the verdict that was first given on each claim of the newest version. */
export async function sourceRecord(
  db: Db,
  source: string,
): Promise<{ readonly held: number; readonly decided: number; readonly figures: number }> {
  const rows = await db
    .selectFrom('verdict')
    .innerJoin('document', 'document.document_id', 'verdict.document_id')
    .select((eb) => ['verdict.label', eb.fn.countAll<string>().as('count')])
    .where('document.source_id', '=', source)
    .whereRef('verdict.version', '=', 'document.version')
    .where('verdict.ordinal', '=', 1)
    .groupBy('verdict.label')
    .execute();
  const count = (labels: readonly string[]): number =>
    rows.filter(({ label }) => labels.includes(label)).reduce((sum, row) => sum + Number(row.count), 0);
  return {
    held: count(['supported']),
    decided: count(['supported', 'refuted', 'conflicting']),
    figures: rows.reduce((sum, row) => sum + Number(row.count), 0),
  };
}
