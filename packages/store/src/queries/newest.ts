import type { Selectable } from 'kysely';
import type { Db } from '../database.ts';
import type { EventLogTable } from '../tables/event-log.ts';
import type { StoryRow } from './stories.ts';

/** The newest events of some kinds, newest first. */
export async function newestEvents(
  db: Db,
  kinds: readonly string[],
  limit: number,
): Promise<Selectable<EventLogTable>[]> {
  return db
    .selectFrom('event_log')
    .selectAll()
    .where('kind', 'in', [...kinds])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Stories that are no part of another, those told last first; from one instant back where one is given. */
export async function newestStories(
  db: Db,
  limit: number,
  before: string | null = null,
): Promise<StoryRow[]> {
  return db
    .selectFrom('story')
    .selectAll()
    .where('merged_into', 'is', null)
    .$if(before !== null, (query) => query.where('last_at', '<', before ?? ''))
    .orderBy('last_at', 'desc')
    .orderBy('story_id')
    .limit(limit)
    .execute();
}
