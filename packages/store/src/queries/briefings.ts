import { createHash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Db } from '../database.ts';
import { packWholeReport, unpackWholeReport } from '../packed-report.ts';
import type { BriefingTable } from '../tables/briefing.ts';
import type { BriefingVersionTable } from '../tables/briefing-version.ts';
import { appendEvents } from './events.ts';

export type BriefingRow = Selectable<BriefingTable>;
export type BriefingVersionRow = Selectable<BriefingVersionTable>;

/** How the figures of a version stand. */
export type FigureCounts = Pick<BriefingVersionRow, 'figures' | 'hold' | 'differ' | 'undecided' | 'revised'>;

/** A briefing as it is published, with the check that let it out. */
export interface NewBriefing
  extends Pick<
    BriefingRow,
    'slug' | 'language' | 'key' | 'category' | 'title' | 'summary' | 'authors' | 'indicators'
  > {
  readonly chart: { readonly indicator: string; readonly entities: readonly string[] } | null;
  readonly source: string;
  readonly report: { readonly claims: readonly Judged[] };
  readonly catalogue: string;
  readonly counts: FigureCounts;
  /** What changed since the version before; empty for the first. */
  readonly note: string;
  readonly at: string;
}

interface Judged {
  readonly id: string;
  readonly verdict: { readonly label: string; readonly revised: boolean };
}

/** What publishing came to: a new version, the old one checked again, or nothing new at all. */
export interface Published {
  readonly version: number;
  readonly outcome: 'new-version' | 'checked-again' | 'unchanged';
}

/**
 * Publishes a briefing, or a new version of it, and brings a withdrawn one back. The same text makes no new version, unless
 * another catalogue gives one of its figures another verdict; the row is held, so that two who publish at once come one by one.
 * A new version is told to those who listen.
 */
export async function publishBriefing(trx: Db, briefing: NewBriefing): Promise<Published> {
  const { slug, language, source, report, catalogue, counts, note, at, chart, ...about } = briefing;
  const sha256 = createHash('sha256').update(source).digest('hex');
  const head = { ...about, chart: chart === null ? null : JSON.stringify(chart), updated_at: at };
  const row = { ...head, slug, language, version: 0, published_at: at, replaced_by: null };
  await trx
    .insertInto('briefing')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const held = await trx
    .selectFrom('briefing')
    .select(['version', 'state'])
    .where('slug', '=', slug)
    .where('language', '=', language)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const check = { catalogue, report: packWholeReport(report), ...counts, checked_at: at };
  const last = held.version === 0 ? null : await versionOf(trx, slug, language, held.version);
  const isSame = last !== null && last.sha256 === sha256 && held.state === 'published';
  if (isSame && last.catalogue === catalogue) return { version: last.version, outcome: 'unchanged' };
  if (isSame && verdictsOf(unpackWholeReport(last.report)) === verdictsOf(report)) {
    await trx
      .updateTable('briefing_version')
      .set(check)
      .where('slug', '=', slug)
      .where('language', '=', language)
      .where('version', '=', last.version)
      .execute();
    return { version: last.version, outcome: 'checked-again' };
  }
  const version = held.version + 1;
  await trx
    .insertInto('briefing_version')
    .values({ slug, language, version, source, sha256, ...check, made_at: at, note })
    .execute();
  await trx
    .updateTable('briefing')
    .set({ ...head, version, state: 'published', replaced_by: null })
    .where('slug', '=', slug)
    .where('language', '=', language)
    .execute();
  await appendEvents(trx, [
    {
      once: `briefing-published ${slug} ${language} ${version}`,
      kind: 'briefing-published',
      at,
      language,
      verdicts: [],
      entities: [],
      indicators: about.indicators,
      source_id: null,
      data: { slug, language, title: about.title, version, category: about.category, ...counts },
    },
  ]);
  return { version, outcome: 'new-version' };
}

/** What a report says of each figure, to see whether another says the same. */
function verdictsOf(report: object): string {
  const { claims } = report as NewBriefing['report'];
  return JSON.stringify(claims.map(({ id, verdict: { label, revised } }) => [id, label, revised]));
}

/** A briefing with its newest version, published or withdrawn; null where there never was one. */
export async function briefingAt(
  db: Db,
  slug: string,
  language: 'ko' | 'en',
): Promise<{ readonly briefing: BriefingRow; readonly version: BriefingVersionRow } | null> {
  const briefing = await db
    .selectFrom('briefing')
    .selectAll()
    .where('slug', '=', slug)
    .where('language', '=', language)
    .executeTakeFirst();
  if (briefing === undefined) return null;
  const version = await versionOf(db, slug, language, briefing.version);
  return version === null ? null : { briefing, version };
}

/** One version of a briefing, or null. */
export async function versionOf(
  db: Db,
  slug: string,
  language: 'ko' | 'en',
  version: number,
): Promise<BriefingVersionRow | null> {
  const row = await db
    .selectFrom('briefing_version')
    .selectAll()
    .where('slug', '=', slug)
    .where('language', '=', language)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ?? null;
}

/** A version without its text and report. */
export type BriefingVersionOutline = Omit<BriefingVersionRow, 'source' | 'report'>;

/** The versions of a briefing, newest first. */
export async function versionsOfBriefing(
  db: Db,
  slug: string,
  language: 'ko' | 'en',
): Promise<BriefingVersionOutline[]> {
  return db
    .selectFrom('briefing_version')
    .select(OUTLINE)
    .where('slug', '=', slug)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .execute();
}

const OUTLINE = [
  'slug',
  'language',
  'version',
  'sha256',
  'catalogue',
  'figures',
  'hold',
  'differ',
  'undecided',
  'revised',
  'made_at',
  'checked_at',
  'note',
] as const;

/** A briefing as lists show it. */
export type ListedBriefing = BriefingRow &
  FigureCounts &
  Pick<BriefingVersionRow, 'checked_at' | 'catalogue'>;

/** What a list is asked for. */
export interface BriefingListing {
  readonly limit: number;
  /** Null for every language. */
  readonly language: 'ko' | 'en' | null;
  /** Null for every category. */
  readonly category: string | null;
  /** Withdrawn ones as well. */
  readonly withdrawn?: boolean;
}

/** Briefings, the newest first, with how their figures stand. */
export async function newestBriefings(
  db: Db,
  { limit, language, category, withdrawn = false }: BriefingListing,
): Promise<ListedBriefing[]> {
  let query = listed(db);
  if (!withdrawn) query = query.where('briefing.state', '=', 'published');
  if (language !== null) query = query.where('briefing.language', '=', language);
  if (category !== null) query = query.where('briefing.category', '=', category);
  return query
    .orderBy('briefing.published_at', 'desc')
    .orderBy('briefing.slug')
    .orderBy('briefing.language')
    .limit(limit)
    .execute();
}

/** Published briefings of a language that share an indicator with some, most of them first; `except` is left out. */
export async function briefingsAbout(
  db: Db,
  indicators: readonly string[],
  language: 'ko' | 'en',
  except: string | null,
  limit: number,
): Promise<ListedBriefing[]> {
  if (indicators.length === 0) return [];
  const wanted = sql<string[]>`${[...indicators]}::text[]`;
  let query = listed(db)
    .where('briefing.state', '=', 'published')
    .where('briefing.language', '=', language)
    .where(sql<boolean>`briefing.indicators && ${wanted}`);
  if (except !== null) query = query.where('briefing.slug', '!=', except);
  return query
    .orderBy(
      sql`cardinality(array(select unnest(briefing.indicators) intersect select unnest(${wanted})))`,
      'desc',
    )
    .orderBy('briefing.published_at', 'desc')
    .orderBy('briefing.slug')
    .limit(limit)
    .execute();
}

/** The translations of a briefing that are published, its own language included. */
export async function briefingsOfKey(
  db: Db,
  key: string,
): Promise<Pick<BriefingRow, 'slug' | 'language' | 'title'>[]> {
  return db
    .selectFrom('briefing')
    .select(['slug', 'language', 'title'])
    .where('key', '=', key)
    .where('state', '=', 'published')
    .orderBy('language')
    .orderBy('slug')
    .execute();
}

/** Whether there was ever a briefing, withdrawn ones included. */
export async function hasBriefings(db: Db): Promise<boolean> {
  return (await db.selectFrom('briefing').select('slug').limit(1).executeTakeFirst()) !== undefined;
}

/** Takes a briefing back, in every language or one; its address tells that, and what took its place. Gives how many were published. */
export async function withdrawBriefing(
  db: Db,
  slug: string,
  language: 'ko' | 'en' | null,
  replacedBy: string | null,
  at: string,
): Promise<number> {
  let query = db
    .updateTable('briefing')
    .set({ state: 'withdrawn', replaced_by: replacedBy, updated_at: at })
    .where('slug', '=', slug)
    .where('state', '=', 'published');
  if (language !== null) query = query.where('language', '=', language);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

function listed(db: Db) {
  return db
    .selectFrom('briefing')
    .innerJoin('briefing_version', (join) =>
      join
        .onRef('briefing_version.slug', '=', 'briefing.slug')
        .onRef('briefing_version.language', '=', 'briefing.language')
        .onRef('briefing_version.version', '=', 'briefing.version'),
    )
    .selectAll('briefing')
    .select([
      'briefing_version.figures',
      'briefing_version.hold',
      'briefing_version.differ',
      'briefing_version.undecided',
      'briefing_version.revised',
      'briefing_version.checked_at',
      'briefing_version.catalogue',
    ]);
}
