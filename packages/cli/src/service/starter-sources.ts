import { readFileSync } from 'node:fs';
import type { StageDeps } from '@assay/pipeline';
import { addFeed, addSource, feedIdOf, hasSources, SOURCE_KINDS } from '@assay/store';
import { z } from 'zod';

const starterSources = z.array(
  z.strictObject({
    id: z.string(),
    name_ko: z.string(),
    name_en: z.string(),
    address: z.url(),
    feed: z.url(),
    language: z.enum(['ko', 'en']),
    kind: z.enum(SOURCE_KINDS),
    owner: z.string(),
  }),
);

/** Whoever publishes keeps the rights in its text; Assay quotes and links. */
const LICENCE = 'all rights reserved by the publisher; quoted and linked';

/**
 * On a database without any source, brings in a list of well-known ones, all paused: nothing is fetched until the operator
 * resumes one. Gives how many; 0 where there are sources already, removed ones too.
 */
export async function addStarterSources(
  { db, now }: Pick<StageDeps, 'db' | 'now'>,
  file: string,
): Promise<number> {
  const sources = starterSources.parse(JSON.parse(readFileSync(file, 'utf8')));
  const at = now().toISOString();
  return db.transaction().execute(async (trx) => {
    if (await hasSources(trx)) return 0;
    for (const { feed, ...source } of sources) {
      await addSource(trx, { ...source, licence: LICENCE, trust_note: '', status: 'paused', added_at: at });
      await addFeed(trx, { id: feedIdOf(feed), source_id: source.id, address: feed, title: '' }, at);
    }
    return sources.length;
  });
}
