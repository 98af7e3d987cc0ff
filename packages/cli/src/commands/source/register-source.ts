import type { Db, SourceRow } from '@assay/store';
import type { DescribedSource } from '../source-add/describe-source.ts';

/** A feed that is to be followed. */
export interface FeedToFollow {
  readonly address: string;
  readonly title: string;
}

/** What came of it: which of it is new. */
export interface Registered {
  /** As it stands now. */
  readonly source: SourceRow;
  readonly isNew: boolean;
  readonly feeds: readonly (FeedToFollow & { readonly id: string; readonly isNew: boolean })[];
}

/**
 * Follows a source and its feeds, due at once, in one transaction. What is there already is left as it is; a source that was
 * removed comes back.
 */
export async function registerSource(
  db: Db,
  source: DescribedSource,
  feeds: readonly FeedToFollow[],
  now: string,
): Promise<Registered> {
  const { addFeed, addSource, feedIdOf } = await import('@assay/store');
  return db.transaction().execute(async (trx) => {
    const isNew = await addSource(trx, { ...source, added_at: now });
    const added: Registered['feeds'][number][] = [];
    for (const { address, title } of feeds) {
      const id = feedIdOf(address);
      const isNewFeed = await addFeed(trx, { id, source_id: source.id, address, title }, now);
      added.push({ id, address, title, isNew: isNewFeed });
    }
    const stored = await trx
      .selectFrom('source')
      .selectAll()
      .where('id', '=', source.id)
      .executeTakeFirstOrThrow();
    return { source: stored, isNew, feeds: added };
  });
}
