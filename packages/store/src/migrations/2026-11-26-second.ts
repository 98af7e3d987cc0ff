import { type Kysely, sql } from 'kysely';

/** What the publication keeps: briefings, reports that readers asked to keep, questions. Frozen, as every migration. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS: readonly string[] = [
  `create table briefing (
    slug text not null,
    language text not null check (language in ('ko', 'en')),
    key text not null,
    category text not null,
    title text not null,
    summary text not null,
    authors text[] not null,
    chart jsonb,
    indicators text[] not null,
    state text not null default 'published' check (state in ('published', 'withdrawn')),
    version integer not null,
    published_at timestamptz not null,
    updated_at timestamptz not null,
    replaced_by text,
    primary key (slug, language)
  )`,
  `create index briefing_key on briefing (key)`,
  `create index briefing_newest on briefing (published_at) where state = 'published'`,
  `create index briefing_indicators on briefing using gin (indicators)`,
  `create table briefing_version (
    slug text not null,
    language text not null check (language in ('ko', 'en')),
    version integer not null,
    source text not null,
    sha256 text not null,
    catalogue text not null,
    report bytea not null,
    figures integer not null,
    hold integer not null,
    differ integer not null,
    undecided integer not null,
    revised integer not null,
    made_at timestamptz not null,
    checked_at timestamptz not null,
    note text not null,
    primary key (slug, language, version)
  )`,
  // Compressed already.
  'alter table briefing_version alter column report set storage external',
  `create table kept_report (
    id text primary key,
    language text not null check (language in ('ko', 'en')),
    title text,
    published text,
    address text,
    catalogue text not null,
    report bytea,
    created_at timestamptz not null,
    secret_hash text not null,
    deleted_at timestamptz
  )`,
  'alter table kept_report alter column report set storage external',
  `create table question (
    id text primary key,
    about_kind text not null check (about_kind in ('claim', 'briefing', 'story', 'report', 'indicator', 'site')),
    about_id text not null,
    language text not null check (language in ('ko', 'en')),
    text text not null,
    asked_at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'answered', 'rejected')),
    answer text,
    answered_at timestamptz,
    role text
  )`,
  `create index question_waiting on question (asked_at) where state = 'waiting'`,
  `create index question_answered on question (answered_at) where state = 'answered'`,
  `create index question_about on question (about_kind, about_id) where state = 'answered'`,
  // Documents are looked up by where they were read, and by their canonical address.
  'create index document_address on document (address)',
  'create index document_canonical on document (canonical)',
];
