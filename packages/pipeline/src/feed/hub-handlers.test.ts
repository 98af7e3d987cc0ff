import { createHmac } from 'node:crypto';
import { addFeed, addSource, type Database, updateFeed } from '@assay/store';
import { MIGRATED, onEachServer, openTestDatabase } from '@assay/store/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StageDeps } from '../stages/stage-deps.ts';
import { hubCallbackOf } from './hub-callback.ts';
import { hubHandlers } from './hub-handlers.ts';

const NOW = new Date('2026-05-01T00:00:00.000Z');
const TOPIC = 'https://a.example/feed';
const CALLBACK = hubCallbackOf('f', 'secret');

onEachServer(
  'a hub that calls',
  (test) => {
    let database: Database;
    let hub: ReturnType<typeof hubHandlers>;
    beforeAll(async () => {
      database = openTestDatabase(test().connection);
      const { db } = database;
      hub = hubHandlers({
        db,
        now: () => NOW,
        log: () => {},
        allowSha1: false,
      } as Partial<StageDeps> as StageDeps);
      const about = { owner: '', licence: '', trust_note: '', added_at: NOW.toISOString() };
      const names = { name_ko: '가', name_en: 'A', address: 'https://a.example' };
      await addSource(db, { id: 's', ...names, ...about, language: 'ko', kind: 'news' });
      await addFeed(db, { id: 'f', source_id: 's', address: TOPIC, title: '' }, NOW.toISOString());
      await updateFeed(db, 'f', { websub_secret: 'secret', websub_state: 'asked' });
    });
    afterAll(() => database.close());

    async function state() {
      const { websub_state, websub_expires_at } = await database.db
        .selectFrom('feed')
        .select(['websub_state', 'websub_expires_at'])
        .executeTakeFirstOrThrow();
      return [websub_state, websub_expires_at];
    }
    const intent = { feedId: CALLBACK, mode: 'subscribe', topic: TOPIC, leaseSeconds: 600 } as const;

    it.each([
      ['at an address that it was not given', { feedId: hubCallbackOf('f', 'guessed') }],
      ['at the address of the feed alone', { feedId: 'f' }],
      ['for a feed that there is not', { feedId: hubCallbackOf('g', 'secret') }],
      ['about another topic', { topic: 'https://b.example/feed' }],
      ['about an end that was not asked for', { mode: 'unsubscribe' as const }],
    ])('%s is told no, and changes nothing', async (_, other) => {
      expect(await hub.confirm({ ...intent, ...other })).toBe(false);
      expect(await state()).toEqual(['asked', null]);
    });

    it('about what was asked is told yes, and its lease is noted', async () => {
      expect(await hub.confirm(intent)).toBe(true);
      expect(await state()).toEqual(['active', '2026-05-01T00:10:00.000Z']);
    });

    it('is heard where its push bears the right signature', async () => {
      const body = Buffer.from('<rss/>');
      const signature = `sha256=${createHmac('sha256', 'secret').update(body).digest('hex')}`;
      expect(await hub.checkSignature({ feedId: CALLBACK, signature, body })).toBe('valid');
      expect(await hub.checkSignature({ feedId: CALLBACK, signature, body: Buffer.from('<rss />') })).toBe(
        'invalid',
      );
      expect(await hub.checkSignature({ feedId: CALLBACK, signature: null, body })).toBe('invalid');
      expect(await hub.checkSignature({ feedId: 'f', signature, body })).toBe('gone');
    });

    it('says that it will push no more, about its own topic alone', async () => {
      await hub.deny({ feedId: CALLBACK, topic: 'https://b.example/feed', reason: null });
      await hub.deny({ feedId: 'f', topic: TOPIC, reason: null });
      expect(await state()).toMatchObject(['active', {}]);
      await hub.deny({ feedId: CALLBACK, topic: TOPIC, reason: 'full' });
      expect(await state()).toEqual(['refused', null]);
    });
  },
  MIGRATED,
);
