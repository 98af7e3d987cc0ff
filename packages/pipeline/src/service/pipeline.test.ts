import {
  addFeed,
  addSource,
  eventsAfter,
  feedIdOf,
  findDocument,
  idOf,
  newestEvent,
  receiptsOf,
  standingVerdicts,
} from '@assay/store';
import { MIGRATED, onEachServer } from '@assay/store/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hubCallbackOf } from '../feed/hub-callback.ts';
import { hubHandlers } from '../feed/hub-handlers.ts';
import { fetchDocument } from '../stages/fetch-document.ts';
import { type LivePipeline, startPipeline, until } from '../testing/live-pipeline.ts';
import { type Newsroom, type NewsroomArticle, openNewsroom } from '../testing/newsroom.ts';
import { sendDuePolls } from './scheduler.ts';

const ARTICLE: NewsroomArticle = {
  id: 'models',
  feed: 'ko',
  language: 'ko',
  title: '2025년 주목할 만한 AI 모델, 미국 50개·중국 30개',
  text: [
    '‘AI 인덱스 2026’에 따르면 2025년에 나온 주목할 만한 AI 모델은 미국이 50개, 중국이 30개다. 한국은 9개를 내놓았다.',
    '기업별로는 오픈AI가 19개로 가장 많았고 구글이 12개로 뒤를 이었다. 지은 글이며 뉴스가 아니다.',
  ],
  published: '2026-04-14T01:00:00.000Z',
};
const ENGLISH: NewsroomArticle = {
  id: 'models-en',
  feed: 'en',
  language: 'en',
  title: 'American labs released 50 notable AI models in 2025, Chinese labs 30',
  text: [
    'American organizations produced 50 notable AI models in 2025 and Chinese ones 30, the AI Index 2026 says.',
    'Among companies, OpenAI led with 19, ahead of Google with 12. This text was made up for a test and is no news.',
  ],
  published: '2026-04-14T08:00:00.000Z',
};

onEachServer(
  'an item',
  (test) => {
    let newsroom: Newsroom;
    let pipeline: LivePipeline;
    beforeAll(async () => {
      newsroom = await openNewsroom();
      pipeline = await startPipeline(
        { kind: 'socket', ...test().connection },
        { publicAddress: 'https://assay.example' },
      );
      const { db } = pipeline.deps;
      for (const language of ['ko', 'en'] as const) {
        await addSource(db, {
          id: language,
          name_ko: language,
          name_en: language,
          address: newsroom.url,
          language,
          kind: 'news',
          owner: '',
          licence: '',
          trust_note: '',
          added_at: '2026-04-01T00:00:00.000Z',
        });
        const address = `${newsroom.url}/feed/${language}.xml`;
        await addFeed(
          db,
          { id: feedIdOf(address), source_id: language, address, title: '' },
          '2026-04-01T00:00:00.000Z',
        );
      }
    }, 120_000);
    afterAll(async () => {
      await pipeline.stop();
      await newsroom.close();
    });

    const documentOf = (article: NewsroomArticle): string =>
      idOf('document', `${newsroom.url}/article/${article.id}`);
    async function kinds(): Promise<string[]> {
      return (await eventsAfter(pipeline.deps.db, 0n, 1000)).map(({ kind }) => kind);
    }
    async function poll(): Promise<void> {
      await pipeline.deps.db.updateTable('feed').set({ next_poll_at: '2026-04-01T00:00:00.000Z' }).execute();
      await sendDuePolls(pipeline.deps);
    }

    it('is fetched, checked, placed and announced', async () => {
      newsroom.publish(ARTICLE);
      await poll();
      await until(kinds, (list) => list.includes('story-changed') && list.includes('claims-checked'));
      const verdicts = await standingVerdicts(pipeline.deps.db, documentOf(ARTICLE), 1);
      const receiptOf = await receiptsOf(
        pipeline.deps.db,
        documentOf(ARTICLE),
        1,
        verdicts.map(({ catalogue }) => catalogue),
      );
      const labels = Object.fromEntries(
        verdicts.map((verdict) => [(receiptOf(verdict) as { text: string }).text, verdict.label]),
      );
      expect(labels).toMatchObject({ '50개': 'supported', '30개': 'supported', '9개': 'refuted' });
      expect(await kinds()).toEqual(expect.arrayContaining(['item-seen', 'claims-checked', 'story-changed']));
    });

    it('of another language joins the story of the first', async () => {
      newsroom.publish(ENGLISH);
      await poll();
      const stories = await until(
        () => pipeline.deps.db.selectFrom('story').selectAll().where('merged_into', 'is', null).execute(),
        (list) => list.some(({ items }) => items === 2),
      );
      expect(stories).toMatchObject([{ items: 2, origins: 2, languages: ['en', 'ko'] }]);
    });

    it('is asked for once while nothing is new, and the feed less often', async () => {
      const before = newsroom.asked.get('/feed/ko.xml 304') ?? 0;
      await poll();
      await until(
        async () => newsroom.asked.get('/feed/ko.xml 304') ?? 0,
        (count) => count > before,
      );
      expect(newsroom.asked.get('/article/models 200')).toBe(1);
    });

    it('that its page has changed becomes a new version', async () => {
      const [first = ''] = ARTICLE.text;
      newsroom.publish({ ...ARTICLE, text: [first.replace('9개', '5개'), ...ARTICLE.text.slice(1)] });
      await pipeline.deps.db
        .transaction()
        .execute((trx) =>
          pipeline.deps.send(trx, 'fetch-document', [
            { payload: { document: documentOf(ARTICLE), visit: 1 } },
          ]),
        );
      const verdicts = await until(
        () => standingVerdicts(pipeline.deps.db, documentOf(ARTICLE), 2),
        (list) => list.length > 0,
      );
      expect(verdicts.filter(({ label }) => label === 'refuted')).toEqual([]);
      expect(await standingVerdicts(pipeline.deps.db, documentOf(ARTICLE), 1)).not.toEqual([]);
    });

    it('that has become another text stays in its story, whose counts are those of its members', async () => {
      newsroom.publish({
        ...ENGLISH,
        title: 'A text for a test',
        text: [
          '벚꽃이 예년보다 이르게 피었다. 지은 글이며 뉴스가 아니다.',
          '나무를 심은 사람은 아무도 없다.',
        ],
      });
      const { db } = pipeline.deps;
      await db
        .transaction()
        .execute((trx) =>
          pipeline.deps.send(trx, 'fetch-document', [
            { payload: { document: documentOf(ENGLISH), visit: 2 }, once: 'another text' },
          ]),
        );
      await until(
        () =>
          db
            .selectFrom('story_member')
            .select('features')
            .where('document_id', '=', documentOf(ENGLISH))
            .execute(),
        ([row]) => JSON.stringify(row?.features).includes('벚꽃'),
      );
      const members = await db.selectFrom('story_member').select(['document_id', 'story_id']).execute();
      const stories = await db.selectFrom('story').selectAll().where('merged_into', 'is', null).execute();
      const story = members.find(({ document_id }) => document_id === documentOf(ARTICLE))?.story_id;
      expect(members.find(({ document_id }) => document_id === documentOf(ENGLISH))?.story_id).toBe(story);
      for (const { story_id, items } of stories)
        expect(items).toBe(members.filter((member) => member.story_id === story_id).length);
    });

    it('is read later where its site leaves it no turn now, and counts that as no failure', async () => {
      const { deps } = pipeline;
      const stage = fetchDocument({ ...deps, fetchArticle: async () => ({ kind: 'busy', after: 3600 }) });
      const before = await findDocument(deps.db, documentOf(ARTICLE));
      await deps.db.transaction().execute(await stage({ document: documentOf(ARTICLE), visit: 5 }));
      expect(await findDocument(deps.db, documentOf(ARTICLE))).toEqual(before);
      const waiting = await pipeline.queue.boss.findJobs<{ visit: number }>('fetch-document', {
        data: { document: documentOf(ARTICLE), visit: 5 },
      });
      expect(waiting).toMatchObject([{ state: 'created', retryCount: 0 }]);
      expect((waiting[0]?.startAfter.getTime() ?? 0) - Date.now()).toBeGreaterThan(3_500_000);
    });

    it('that is gone says so and keeps what was read', async () => {
      newsroom.withdraw('models-en');
      await pipeline.deps.db
        .transaction()
        .execute((trx) =>
          pipeline.deps.send(trx, 'fetch-document', [
            { payload: { document: documentOf(ENGLISH), visit: 1 } },
          ]),
        );
      const document = await until(
        () => findDocument(pipeline.deps.db, documentOf(ENGLISH)),
        (row) => row?.status === 'gone',
      );
      expect(document?.version).toBe(2);
    });

    it('that a hub pushes is on the stream of events within a second', async () => {
      const { db } = pipeline.deps;
      const feed = feedIdOf(`${newsroom.url}/feed/ko.xml`);
      await db
        .updateTable('feed')
        .set({ websub_secret: 's', websub_state: 'active' })
        .where('id', '=', feed)
        .execute();
      const times: number[] = [];
      for (let turn = 0; turn < 3; turn++) {
        newsroom.publish({ ...ARTICLE, id: `pushed-${turn}`, title: `${ARTICLE.title} ${turn}` });
        const after = await newestEvent(db);
        const start = performance.now();
        await hubHandlers(pipeline.deps).queue({
          feedId: hubCallbackOf(feed, 's'),
          contentType: 'application/rss+xml',
          body: Buffer.from(newsroom.feedText('ko')),
        });
        await until(
          () => eventsAfter(db, after, 100),
          (events) => events.some(({ kind }) => kind === 'claims-checked'),
        );
        times.push(performance.now() - start);
      }
      expect(times.sort((a, b) => a - b)[1]).toBeLessThan(1000);
    });

    it('leaves no job behind that failed', async () => {
      expect(pipeline.logged.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
    });
  },
  MIGRATED,
);
