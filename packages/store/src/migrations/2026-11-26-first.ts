import { type Kysely, sql } from 'kysely';

/** The first schema. Frozen: what changes later is a migration of its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/**
 * What grows with documents has `document_id` in every key, so that a cluster can spread it by that; what every part of it
 * joins to is small; the rest stays in one place. Verdicts and versions are added, never changed.
 */
const STATEMENTS: readonly string[] = [
  `create table source (
    id text primary key,
    name_ko text not null,
    name_en text not null,
    address text not null,
    language text not null check (language in ('ko', 'en')),
    kind text not null,
    owner text not null,
    licence text not null,
    trust_note text not null,
    status text not null default 'active' check (status in ('active', 'paused', 'removed')),
    added_at timestamptz not null
  )`,
  `create table feed (
    id text primary key,
    source_id text not null,
    address text not null unique,
    title text not null,
    status text not null default 'active' check (status in ('active', 'gone')),
    etag text,
    last_modified text,
    next_poll_at timestamptz not null,
    interval_seconds integer not null default 900,
    unchanged integer not null default 0,
    failures integer not null default 0,
    failing_since timestamptz,
    polled_at timestamptz,
    succeeded_at timestamptz,
    error_code text,
    error_text text,
    ttl integer,
    item_times text[] not null default '{}',
    hub text,
    topic text,
    websub_secret text,
    websub_state text not null default 'none' check (websub_state in ('none', 'asked', 'active', 'refused')),
    websub_expires_at timestamptz,
    websub_renew_at timestamptz
  )`,
  `create index feed_due on feed (next_poll_at) where status = 'active'`,
  `create index feed_source on feed (source_id)`,
  `create table item (
    document_id uuid not null,
    item_id uuid not null,
    feed_id text not null,
    source_id text not null,
    guid text not null,
    title text not null,
    link text,
    published_at timestamptz,
    seen_at timestamptz not null,
    primary key (document_id, item_id)
  )`,
  `create table document (
    document_id uuid primary key,
    address text,
    canonical text,
    source_id text,
    status text not null default 'waiting' check (status in ('waiting', 'read', 'gone', 'unreadable')),
    language text check (language in ('ko', 'en')),
    title text,
    authors text[] not null default '{}',
    image text,
    published_at timestamptz,
    modified_at timestamptz,
    version integer,
    etag text,
    last_modified text,
    seen_at timestamptz not null,
    fetched_at timestamptz,
    error_code text
  )`,
  `create index document_seen on document (seen_at)`,
  `create table document_version (
    document_id uuid not null,
    version integer not null,
    sha256 text not null,
    title text,
    text text not null,
    language text not null check (language in ('ko', 'en')),
    published text,
    read_at timestamptz not null,
    catalogue text,
    features jsonb,
    primary key (document_id, version)
  )`,
  `create table claim (
    document_id uuid not null,
    version integer not null,
    claim_id text not null,
    form text not null,
    span_start integer not null,
    span_end integer not null,
    text text not null,
    sentence text not null,
    modality text not null,
    quantity text,
    primary key (document_id, version, claim_id)
  )`,
  `create table verdict (
    document_id uuid not null,
    version integer not null,
    claim_id text not null,
    ordinal integer not null,
    catalogue text not null,
    given_at timestamptz not null,
    label text not null,
    as_published text not null,
    now text not null,
    revised boolean not null,
    reason text not null,
    indicator text,
    entities text[] not null,
    report_claim text not null,
    primary key (document_id, version, claim_id, ordinal),
    unique (document_id, version, claim_id, catalogue)
  )`,
  `create table report (
    document_id uuid not null,
    version integer not null,
    catalogue text not null,
    claims bytea not null,
    primary key (document_id, version, catalogue)
  )`,
  // Compressed already.
  'alter table report alter column claims set storage external',
  `create table claim_watch (
    document_id uuid not null,
    version integer not null,
    claim_id text not null,
    indicator text not null,
    entity text not null,
    period text not null,
    primary key (document_id, version, claim_id, indicator, entity, period)
  )`,
  `create index claim_watch_cell on claim_watch (indicator, entity, period)`,
  `create table correction (
    document_id uuid not null,
    version integer not null,
    claim_id text not null,
    ordinal integer not null,
    before text not null,
    after text not null,
    catalogue_before text not null,
    catalogue_after text not null,
    cause jsonb not null,
    made_at timestamptz not null,
    primary key (document_id, version, claim_id, ordinal)
  )`,
  `create index correction_made on correction (made_at)`,
  `create table story (
    story_id uuid primary key,
    title_ko text,
    title_en text,
    items integer not null default 0,
    origins integer not null default 0,
    languages text[] not null default '{}',
    conflicts jsonb not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    merged_into uuid
  )`,
  `create index story_last on story (last_at) where merged_into is null`,
  `create table story_member (
    document_id uuid primary key,
    story_id uuid not null,
    origin_id uuid not null,
    language text not null check (language in ('ko', 'en')),
    source_id text,
    published_at timestamptz not null,
    features jsonb not null
  )`,
  `create index story_member_story on story_member (story_id)`,
  `create table story_key (
    key text not null,
    document_id uuid not null,
    published_at timestamptz not null,
    placed_at timestamptz not null default now(),
    primary key (key, document_id)
  )`,
  `create index story_key_placed on story_key (placed_at)`,
  `create index story_key_document on story_key (document_id)`,
  `create table event_log (
    id bigint generated always as identity primary key,
    once text not null unique,
    kind text not null,
    at timestamptz not null,
    language text,
    verdicts text[] not null,
    entities text[] not null,
    indicators text[] not null,
    source_id text,
    data jsonb not null
  )`,
  `create table catalogue_version (
    sha256 text primary key,
    package_id text not null,
    version text not null,
    since timestamptz not null
  )`,
  `create table catalogue_cell (
    indicator text not null,
    entity text not null,
    period text not null,
    publication text not null,
    edition text not null,
    source text not null,
    value text not null,
    primary key (indicator, entity, period, publication, edition, source, value)
  )`,
];
