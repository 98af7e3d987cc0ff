import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Db } from '../database.ts';
import { idOf } from '../ids.ts';
import { packReport } from '../packed-report.ts';
import { MIGRATED, openTestDatabase } from '../testing/migrated.ts';
import { onEachServer } from '../testing/on-each-server.ts';
import { documentsUnanswered, documentsWatching, holdCatalogue, putInForce } from './catalogue-cells.ts';
import { addDocument, addVersion, findDocument } from './documents.ts';
import { appendEvents, eventsAfter, newestEvent } from './events.ts';
import { nextDue, takeDueFeeds } from './feeds-due.ts';
import { addItems, feedToPoll } from './poll.ts';
import { addFeed, addSource, listSources, setSourceStatus } from './sources.ts';
import {
  documentsSharing,
  dropOldKeys,
  membersAt,
  mergeStories,
  putKeys,
  putMember,
  putStory,
  storiesBeyond,
  storiesOfMembers,
} from './stories.ts';
import { addFirstVerdicts, addLaterVerdicts, type JudgedClaim, standingVerdicts } from './verdicts.ts';

const NOW = '2026-05-01T00:00:00.000Z';
const LATER = '2026-05-01T01:00:00.000Z';

function source(id: string) {
  return {
    id,
    name_ko: '하늘신문',
    name_en: 'Haneul News',
    address: `https://${id}.example`,
    language: 'ko',
    kind: 'news',
    owner: '',
    licence: '',
    trust_note: '',
    added_at: NOW,
  } as const;
}

function judged(
  claim_id: string,
  label: string,
  watch: { indicator: string; entity: string; period: string },
): JudgedClaim {
  return {
    claim: {
      claim_id,
      form: 'value',
      span_start: 0,
      span_end: 3,
      text: '54%',
      sentence: '54%였다.',
      modality: 'asserted',
      quantity: '54%',
    },
    verdict: {
      label,
      as_published: label,
      now: label,
      revised: false,
      reason: 'agrees',
      indicator: watch.indicator,
      entities: [watch.entity],
      report_claim: claim_id,
    },
    watches: [watch],
  };
}

function cell(indicator: string, period: string, value: string, edition = '2026-04') {
  return { indicator, entity: 'KOR', period, publication: 'p', edition, source: 's', value };
}

onEachServer(
  'the store',
  (test) => {
    let database: Database;
    let db: Db;
    beforeAll(() => {
      database = openTestDatabase(test().connection);
      db = database.db;
    });
    afterAll(() => database.close());

    async function addText(
      name: string,
      text: string,
    ): Promise<{ id: string; version: number; isNew: boolean }> {
      const id = idOf('document', name);
      return db.transaction().execute(async (trx) => {
        await addDocument(trx, {
          document_id: id,
          address: null,
          source_id: null,
          title: name,
          seen_at: NOW,
        });
        const reading = {
          document_id: id,
          title: name,
          text,
          language: 'ko',
          published: null,
          read_at: NOW,
        } as const;
        return { id, ...(await addVersion(trx, reading, {})) };
      });
    }

    describe('feeds', () => {
      it('that are due are taken by one alone, and not while their source is paused', async () => {
        await addSource(db, source('a'));
        await addSource(db, source('b'));
        for (const id of ['a1', 'a2', 'b1'])
          await addFeed(
            db,
            { id, source_id: id.slice(0, 1), address: `https://${id}.example/f`, title: '' },
            NOW,
          );
        await setSourceStatus(db, 'b', 'paused');
        const taken = await db.transaction().execute(async (first) => {
          const one = await takeDueFeeds(first, NOW, 1);
          const two = await db.transaction().execute((second) => takeDueFeeds(second, NOW, 10));
          return [...one, ...two];
        });
        expect(taken.sort()).toEqual(['a1', 'a2']);
        expect(await db.transaction().execute((trx) => takeDueFeeds(trx, NOW, 10))).toEqual([]);
        expect(await nextDue(db)).toBe('2026-05-01T00:05:00.000Z');
        expect(await feedToPoll(db, 'b1')).toBeNull();
        expect((await feedToPoll(db, 'a1'))?.source_language).toBe('ko');
      });

      it('of a source that was removed are gone, and come back with it', async () => {
        expect(await setSourceStatus(db, 'b', 'removed')).toBe(true);
        expect((await listSources(db)).map(({ source: { id } }) => id)).toEqual(['a']);
        expect(await addSource(db, source('b'))).toBe(true);
        expect(await addSource(db, source('b'))).toBe(false);
      });
    });

    it('adds an item and its document once, whoever brings it', async () => {
      const item = {
        document_id: idOf('document', 'x'),
        item_id: idOf('item', 'a1', 'x'),
        feed_id: 'a1',
        source_id: 'a',
        guid: 'x',
        title: '제목',
        link: 'https://a.example/x',
        published_at: NOW,
        seen_at: NOW,
      };
      const other = { ...item, item_id: idOf('item', 'a2', 'x'), feed_id: 'a2' };
      expect(await addItems(db, [item, other])).toEqual([item.document_id]);
      expect(await addItems(db, [item, other])).toEqual([]);
      expect(await findDocument(db, item.document_id)).toMatchObject({
        status: 'waiting',
        seen_at: NOW,
        version: null,
      });
    });

    it('makes a version of what was changed, and none of what says the same', async () => {
      expect(await addText('v', '54%')).toMatchObject({ version: 1, isNew: true });
      expect(await addText('v', '54%')).toMatchObject({ version: 1, isNew: false });
      expect(await addText('v', '45%')).toMatchObject({ version: 2, isNew: true });
      expect(await addText('v', '54%')).toMatchObject({ version: 3, isNew: true });
      const both = await Promise.all([addText('v', '1%'), addText('v', '2%')]);
      expect(both.map(({ version }) => version).sort()).toEqual([4, 5]);
    });

    it('keeps every verdict and knows which stands', async () => {
      const { id, version } = await addText('w', '54%');
      const check = {
        document_id: id,
        version,
        catalogue: 'c1',
        at: NOW,
        report: packReport([{ id: 'c1' }]),
      };
      const watch = { indicator: 'i', entity: 'KOR', period: '2024' };
      for (const _ of [1, 2]) await addFirstVerdicts(db, check, [judged('c1', 'supported', watch)], {});
      const later = { ...judged('c1', 'refuted', { ...watch, period: '2025' }), ordinal: 2 };
      for (const _ of [1, 2]) await addLaterVerdicts(db, { ...check, catalogue: 'c2', at: LATER }, [later]);
      expect(await standingVerdicts(db, id, version)).toMatchObject([
        { claim_id: 'c1', ordinal: 2, label: 'refuted' },
      ]);
      const all = await db
        .selectFrom('verdict')
        .select(['ordinal', 'label', 'given_at'])
        .orderBy('ordinal')
        .execute();
      expect(all).toEqual([
        { ordinal: 1, label: 'supported', given_at: NOW },
        { ordinal: 2, label: 'refuted', given_at: LATER },
      ]);
      expect(await documentsWatching(db, [{ indicator: 'i', entity: 'KOR', period: '2025' }])).toHaveLength(
        1,
      );
      expect(await documentsWatching(db, [{ indicator: 'i', entity: 'KOR', period: '2024' }])).toHaveLength(
        0,
      );
    });

    it('tells what a catalogue changes, and whom that touches', async () => {
      const put = (sha256: string, cells: ReturnType<typeof cell>[], since: string) =>
        db
          .transaction()
          .execute((trx) => putInForce(trx, { sha256, package_id: 'p', version: '1', since }, cells));
      expect(await put('k1', [cell('i', '2023', '1'), cell('i', '2024', '2')], NOW)).toMatchObject({
        touched: [],
      });
      expect(await put('k1', [], NOW)).toMatchObject({ touched: [] });
      const changed = await put(
        'k2',
        [cell('i', '2023', '1'), cell('i', '2024', '3'), cell('j', '2024', '9')],
        LATER,
      );
      expect(changed.touched.map(({ indicator, period }) => `${indicator} ${period}`).sort()).toEqual([
        'i 2024',
        'i 2024',
        'j 2024',
      ]);
      expect([...changed.newIndicators]).toEqual(['j']);
      expect(await db.transaction().execute(holdCatalogue)).toBe('k2');
      const texts = ['any', 'other', 'unanswered'] as const;
      const watches = [
        { indicator: 'i', entity: '*', period: '*' },
        { indicator: 'i', entity: 'JPN', period: '2024' },
        { indicator: '?', entity: '*', period: '*' },
      ];
      for (const [place, name] of texts.entries()) {
        const { id, version } = await addText(name, name);
        const watch = watches[place] ?? watches[0];
        if (watch !== undefined)
          await addFirstVerdicts(
            db,
            { document_id: id, version, catalogue: 'k2', at: NOW, report: packReport([]) },
            [judged('c1', 'x', watch)],
            {},
          );
      }
      expect((await documentsWatching(db, changed.touched)).map(({ document_id }) => document_id)).toEqual([
        idOf('document', 'any'),
      ]);
      expect((await documentsUnanswered(db, null, 10)).map(({ text }) => text)).toEqual(['unanswered']);
      expect(await documentsUnanswered(db, idOf('document', 'unanswered'), 10)).toEqual([]);
    });

    it('appends events once, in the order in which they can be read', async () => {
      const event = (once: string) => ({
        once,
        kind: 'item-seen',
        at: NOW,
        language: null,
        verdicts: [],
        entities: [],
        indicators: [],
        source_id: null,
        data: { once },
      });
      const append = (...names: string[]) =>
        db.transaction().execute((trx) => appendEvents(trx, names.map(event)));
      expect(await append('a', 'b')).toBe(2);
      expect(await append('b', 'c')).toBe(1);
      const before = await newestEvent(db);
      // Whoever began later cannot be seen first: appending waits for the one before to commit.
      const order: string[] = [];
      await db
        .transaction()
        .execute(async (trx) => {
          await appendEvents(trx, [event('d')]);
          const second = append('e').then(() => order.push('e'));
          await new Promise((resolve) => setTimeout(resolve, 50));
          order.push('d');
          return { second };
        })
        .then(({ second }) => second);
      expect(order).toEqual(['d', 'e']);
      expect((await eventsAfter(db, before, 10)).map(({ data }) => data)).toEqual([
        { once: 'd' },
        { once: 'e' },
      ]);
    });

    it('finds those that share a rare key within the window', async () => {
      const place = async (name: string, keys: readonly string[], published_at: string): Promise<void> => {
        const document_id = idOf('document', name);
        await putMember(db, {
          document_id,
          story_id: idOf('story', name),
          origin_id: document_id,
          language: 'ko',
          source_id: null,
          published_at,
          features: '{}',
        });
        await putKeys(db, { document_id, published_at }, keys);
        await putStory(db, {
          story_id: idOf('story', name),
          title_ko: name,
          title_en: null,
          items: 1,
          origins: 1,
          languages: ['ko'],
          conflicts: '[]',
          first_at: published_at,
          last_at: published_at,
          merged_into: null,
        });
      };
      const id = (name: string) => idOf('document', name);
      const sharing = async (names: readonly string[], common: number, limit: number) =>
        (await documentsSharing(db, names.map(id), 5, { common, limit })).map(({ of, document_id }) =>
          [of, document_id].map((one) => ['m1', 'm2', 'm3', 'm4'].find((name) => id(name) === one)).join(' '),
        );
      await place('m1', ['rare', 'common', 'common'], NOW);
      await place('m2', ['common'], NOW);
      await place('m3', ['rare', 'common'], '2026-03-01T00:00:00.000Z');
      await place('m4', ['rare', 'common'], NOW);
      expect(await sharing(['m1'], 2, 10)).toEqual(['m1 m4']);
      expect(await sharing(['m2'], 2, 10)).toEqual([]);
      expect(await sharing(['m1', 'm3'], 3, 1)).toEqual(['m1 m4']);
      expect((await sharing(['m1', 'm2'], 3, 10)).sort()).toEqual(['m1 m2', 'm1 m4', 'm2 m1', 'm2 m4']);
      expect(await sharing([], 3, 10)).toEqual([]);
      const [before] = await documentsSharing(db, [id('m4')], 5, { common: 3, limit: 1 });
      await putKeys(db, { document_id: id('m1'), published_at: NOW }, ['rare', 'common']);
      const [after] = await documentsSharing(db, [id('m4')], 5, { common: 3, limit: 1 });
      expect(before?.document_id).toBe(id('m1'));
      expect(after?.placed).not.toBe(before?.placed);
      expect((await membersAt(db, [id('m1'), id('none')])).map(({ document_id }) => document_id)).toEqual([
        id('m1'),
      ]);
      expect(await storiesOfMembers(db, [id('m1'), id('none')])).toEqual(
        new Map([[id('m1'), idOf('story', 'm1')]]),
      );
      const stories = ['m1', 'm2'].map((name) => idOf('story', name));
      expect(await storiesBeyond(db, stories, [id('m2')])).toEqual([idOf('story', 'm1')]);
      expect(await dropOldKeys(db, '2026-04-01T00:00:00.000Z')).toBe(0n);
      expect(await dropOldKeys(db, '2126-04-01T00:00:00.000Z')).toBe(7n);
      await mergeStories(db, [idOf('story', 'm2')], idOf('story', 'm1'));
      const merged = await db
        .selectFrom('story')
        .select('merged_into')
        .where('story_id', '=', idOf('story', 'm2'))
        .execute();
      expect(merged).toEqual([{ merged_into: idOf('story', 'm1') }]);
    });
  },
  MIGRATED,
);
