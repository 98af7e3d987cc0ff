import { sql } from 'kysely';
import type { Db } from '../database.ts';
import type { CatalogueCellTable } from '../tables/catalogue-cell.ts';

/** A cell that a catalogue brought or took away: which statistic, of whom, when. */
export interface TouchedCell {
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
  readonly publication: string;
  readonly edition: string;
}

/** What a catalogue changes: cells that came or went, and statistics of which there were none. */
export interface InForce {
  readonly touched: readonly TouchedCell[];
  readonly newIndicators: ReadonlySet<string>;
}

/** Rows that one statement carries. */
const BATCH = 4000;

/** The catalogue in force, or null before the first. */
export async function catalogueInForce(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('catalogue_version')
    .select('sha256')
    .orderBy('since', 'desc')
    .orderBy('sha256')
    .limit(1)
    .executeTakeFirst();
  return row?.sha256 ?? null;
}

/**
 * The catalogue in force, held so until the transaction ends: what is written in it comes before another catalogue, whose
 * search for what it changes then finds it.
 */
export async function holdCatalogue(trx: Db): Promise<string | null> {
  await sql`select pg_advisory_xact_lock_shared(hashtext('assay:catalogue'))`.execute(trx);
  return catalogueInForce(trx);
}

/**
 * Puts a catalogue in force and gives the cells in which it differs from the one before, both those that came and those that
 * went. One transaction at a time does this; where the catalogue is in force already nothing is touched.
 */
export async function putInForce(
  trx: Db,
  version: {
    readonly sha256: string;
    readonly package_id: string;
    readonly version: string;
    readonly since: string;
  },
  cells: readonly CatalogueCellTable[],
): Promise<InForce> {
  await sql`select pg_advisory_xact_lock(hashtext('assay:catalogue'))`.execute(trx);
  if ((await catalogueInForce(trx)) === version.sha256) return { touched: [], newIndicators: new Set() };
  const known = await trx.selectFrom('catalogue_cell').selectAll().execute();
  const before = new Map(known.map((cell) => [keyOf(cell), cell]));
  const after = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const came = [...after].filter(([key]) => !before.has(key)).map(([, cell]) => cell);
  const went = [...before].filter(([key]) => !after.has(key)).map(([, cell]) => cell);
  for (let at = 0; at < went.length; at += BATCH) await removeCells(trx, went.slice(at, at + BATCH));
  for (let at = 0; at < came.length; at += BATCH)
    await trx
      .insertInto('catalogue_cell')
      .values(came.slice(at, at + BATCH))
      .execute();
  await trx
    .insertInto('catalogue_version')
    .values(version)
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ since: version.since }))
    .execute();
  if (known.length === 0) return { touched: [], newIndicators: new Set() };
  const had = new Set(known.map(({ indicator }) => indicator));
  const newIndicators = new Set(came.map(({ indicator }) => indicator).filter((id) => !had.has(id)));
  return { touched: [...came, ...went], newIndicators };
}

function keyOf({
  indicator,
  entity,
  period,
  publication,
  edition,
  source,
  value,
}: CatalogueCellTable): string {
  return [indicator, entity, period, publication, edition, source, value].join('\u0000');
}

async function removeCells(trx: Db, cells: readonly CatalogueCellTable[]): Promise<void> {
  const column = (name: keyof CatalogueCellTable): string[] => cells.map((cell) => cell[name]);
  await sql`
    delete from catalogue_cell c using unnest(
      ${column('indicator')}::text[], ${column('entity')}::text[], ${column('period')}::text[],
      ${column('publication')}::text[], ${column('edition')}::text[], ${column('source')}::text[], ${column('value')}::text[]
    ) as w (indicator, entity, period, publication, edition, source, value)
    where (c.indicator, c.entity, c.period, c.publication, c.edition, c.source, c.value)
      = (w.indicator, w.entity, w.period, w.publication, w.edition, w.source, w.value)`.execute(trx);
}

/**
 * The newest versions of documents with a claim whose verdict one of the cells can change, by the index on what claims watch.
 * Example: `documentsWatching(db, [{ indicator: 'notable_ai_models', entity: 'USA', period: '2024', … }])` → `[{ document_id, version }]`.
 */
export async function documentsWatching(
  db: Db,
  cells: readonly Pick<TouchedCell, 'indicator' | 'entity' | 'period'>[],
): Promise<{ readonly document_id: string; readonly version: number; readonly claims: number }[]> {
  const keys = new Map<string, readonly [string, string, string]>();
  for (const { indicator, entity, period } of cells)
    for (const whom of [entity, '*'])
      for (const when of [period, '*']) keys.set(`${indicator} ${whom} ${when}`, [indicator, whom, when]);
  const list = [...keys.values()];
  if (list.length === 0) return [];
  const found = await sql<{ document_id: string; version: number; claims: number }>`
    select document_id, version, count(distinct claim_id)::int as claims from claim_watch
    join unnest(${list.map(([indicator]) => indicator)}::text[], ${list.map(([, entity]) => entity)}::text[],
      ${list.map(([, , period]) => period)}::text[]) as t (i, e, p)
      on claim_watch.indicator = t.i and claim_watch.entity = t.e and claim_watch.period = t.p
    group by document_id, version order by document_id, version`.execute(db);
  return found.rows;
}

/**
 * Pages through the newest versions of documents with claims that no statistic answered, in the order of their identifiers:
 * those after `after`, at most `limit`, with their text.
 */
export async function documentsUnanswered(
  db: Db,
  after: string | null,
  limit: number,
): Promise<
  { readonly document_id: string; readonly version: number; readonly claims: number; readonly text: string }[]
> {
  const found = await sql<{ document_id: string; version: number; claims: number; text: string }>`
    select w.document_id, w.version, w.claims, v.text from (
      select document_id, version, count(*)::int as claims from claim_watch
      where indicator = ${UNANSWERED} and entity = '*' and period = '*'
        and (${after}::uuid is null or document_id > ${after}::uuid)
      group by document_id, version order by document_id limit ${limit}
    ) w join document_version v on v.document_id = w.document_id and v.version = w.version
    order by w.document_id`.execute(db);
  return found.rows;
}

/** What a claim watches that no statistic answered. */
export const UNANSWERED = '?';
/** Every entity, or every period. */
export const ANY = '*';
