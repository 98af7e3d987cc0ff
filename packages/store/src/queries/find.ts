import { sql } from 'kysely';
import type { Db } from '../database.ts';
import type { StoryRow } from './stories.ts';

/** Words that are looked for at most; more narrow no further. */
const MOST_WORDS = 8;

/** The newest stories whose titles hold all the words, at most `limit`. */
export async function storiesTitled(db: Db, words: readonly string[], limit: number): Promise<StoryRow[]> {
  let query = db.selectFrom('story').selectAll().where('merged_into', 'is', null);
  for (const word of words.slice(0, MOST_WORDS))
    query = query.where(
      sql<boolean>`coalesce(title_ko, '') || ' ' || coalesce(title_en, '') ilike ${patternOf(word)}`,
    );
  return query.orderBy('last_at', 'desc').limit(limit).execute();
}

/** The newest published briefings of a language whose title or summary holds all the words, at most `limit`. */
export async function briefingsTitled(
  db: Db,
  words: readonly string[],
  language: 'ko' | 'en',
  limit: number,
): Promise<{ readonly slug: string; readonly title: string }[]> {
  let query = db
    .selectFrom('briefing')
    .select(['slug', 'title'])
    .where('state', '=', 'published')
    .where('language', '=', language);
  for (const word of words.slice(0, MOST_WORDS))
    query = query.where(sql<boolean>`title || ' ' || summary ilike ${patternOf(word)}`);
  return query.orderBy('published_at', 'desc').limit(limit).execute();
}

/** Claims whose sentences hold all the words, those checked last first, at most `limit`. */
export async function claimsSaying(db: Db, words: readonly string[], limit: number) {
  let query = db
    .selectFrom('claim')
    .innerJoin('document', 'document.document_id', 'claim.document_id')
    .select([
      'claim.document_id',
      'claim.version',
      'claim.claim_id',
      'claim.text',
      'claim.sentence',
      'document.title',
      'document.seen_at',
    ])
    .whereRef('claim.version', '=', 'document.version');
  for (const word of words.slice(0, MOST_WORDS))
    query = query.where('claim.sentence', 'ilike', patternOf(word));
  return query.orderBy('document.seen_at', 'desc').orderBy('claim.span_start').limit(limit).execute();
}

/** What a word is in the middle of, with no sign of it meaning anything else. */
function patternOf(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
