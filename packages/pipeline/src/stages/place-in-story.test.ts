import { addDocument, addVersion, type Database, idOf } from '@assay/store';
import { MIGRATED, onEachServer, openTestDatabase } from '@assay/store/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { PLANT, sampleItem } from '../story/sample-item.ts';
import type { StoryFeatures } from '../story/story-features.ts';
import { placeInStory } from './place-in-story.ts';
import type { StageDeps } from './stage-deps.ts';

const NOW = '2026-03-09T00:00:00.000Z';
/** Beside one account of the plant it seems to tell the same; beside all of them it does not. */
const RECALL = sampleItem(
  '2026-03-05T02:00:00Z',
  'Saebom recalls pressure sensors',
  'Saebom Electronics is recalling 18,500 pressure sensors sold in 2025 because a seal may crack in the cold. No accidents are known. The firm expects costs of 4.1 billion won.',
);
const ITEMS = { ...PLANT, recall: RECALL };
type Name = keyof typeof ITEMS;
const documentOf = (name: Name) => idOf('document', `https://a.example/${name}`);

onEachServer(
  'placing',
  (test) => {
    let database: Database;
    let sent: unknown[] = [];
    beforeAll(async () => {
      database = openTestDatabase(test().connection);
      for (const name of Object.keys(ITEMS) as Name[]) {
        const { minute, language } = ITEMS[name];
        const seen = new Date(minute * 60_000).toISOString();
        const document_id = documentOf(name);
        await database.db.transaction().execute(async (trx) => {
          await addDocument(trx, {
            document_id,
            address: `https://a.example/${name}`,
            source_id: null,
            title: name,
            seen_at: seen,
          });
          await addVersion(
            trx,
            { document_id, title: name, text: name, language, published: null, read_at: NOW },
            {},
          );
        });
        await giveFeatures(name, ITEMS[name]);
      }
    });
    beforeEach(async () => {
      for (const table of ['story_key', 'story_member', 'story'] as const)
        await database.db.deleteFrom(table).execute();
      sent = [];
    });
    afterAll(() => database.close());

    /** A process that places, with what it keeps in memory. */
    function placing() {
      const deps = {
        db: database.db,
        now: () => new Date(NOW),
        send: async (_trx: unknown, _queue: unknown, jobs: readonly unknown[]) => void sent.push(...jobs),
      } as unknown as StageDeps;
      const stage = placeInStory(deps);
      return async (...names: readonly Name[]) => {
        for (const name of names) {
          const finish = await stage({ document: documentOf(name), version: 1 });
          await database.db.transaction().execute((trx) => finish(trx));
        }
      };
    }

    const place = (...names: readonly Name[]) => placing()(...names);

    async function giveFeatures(name: Name, features: StoryFeatures): Promise<void> {
      await database.db
        .updateTable('document_version')
        .set({ features: JSON.stringify(features) })
        .where('document_id', '=', documentOf(name))
        .execute();
    }

    /** The names of each story's items, and of how many each row says it has. */
    async function stories() {
      const members = await database.db
        .selectFrom('story_member')
        .select(['document_id', 'story_id'])
        .execute();
      const rows = await database.db
        .selectFrom('story')
        .selectAll()
        .where('merged_into', 'is', null)
        .execute();
      const nameOf = (id: string) =>
        (Object.keys(ITEMS) as Name[]).find((name) => documentOf(name) === id) ?? '';
      return rows
        .map(({ story_id, items }) => ({
          items,
          names: members
            .filter((member) => member.story_id === story_id)
            .map(({ document_id }) => nameOf(document_id))
            .sort(),
        }))
        .sort((a, b) => b.items - a.items);
    }

    const PARTED = [
      { items: 4, names: ['copy', 'english', 'own', 'wire'] },
      { items: 1, names: ['recall'] },
    ];

    it('parts an item from a story when others show that it is none of it', async () => {
      await place('own', 'recall');
      expect(await stories()).toEqual([{ items: 2, names: ['own', 'recall'] }]);
      await place('wire', 'copy', 'english');
      expect(await stories()).toEqual(PARTED);
    });

    it('comes to the same stories in other orders, and when an item is placed twice', async () => {
      await place('recall', 'english', 'wire', 'own', 'wire', 'copy', 'recall');
      expect(await stories()).toEqual(PARTED);
    });

    it('sees what another process has placed anew since it met it', async () => {
      const [one, other] = [placing(), placing()];
      await one('recall', 'own', 'wire', 'copy', 'english');
      await giveFeatures('recall', ITEMS.wire);
      await other('recall');
      await one('own');
      await giveFeatures('recall', RECALL);
      expect(await stories()).toEqual([{ items: 5, names: ['copy', 'english', 'own', 'recall', 'wire'] }]);
    });

    it('tells of every story that is other than before', async () => {
      await place('own', 'recall', 'wire', 'copy');
      sent = [];
      await place('english', 'recall');
      const told = sent.map((job) => (job as { payload: { story: string } }).payload.story);
      const rows = await database.db
        .selectFrom('story')
        .select('story_id')
        .where('merged_into', 'is', null)
        .execute();
      expect(new Set(told)).toEqual(new Set(rows.map(({ story_id }) => story_id)));
    });
  },
  MIGRATED,
);
