import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Db } from '../database.ts';
import { unpackWholeReport } from '../packed-report.ts';
import { MIGRATED, openTestDatabase } from '../testing/migrated.ts';
import { onEachServer } from '../testing/on-each-server.ts';
import {
  briefingAt,
  briefingsAbout,
  briefingsOfKey,
  hasBriefings,
  type NewBriefing,
  newestBriefings,
  publishBriefing,
  versionsOfBriefing,
  withdrawBriefing,
} from './briefings.ts';
import { eventsAfter } from './events.ts';
import { deleteKeptReport, findKeptReport, keepReport } from './kept-reports.ts';
import {
  answeredQuestionsAbout,
  answerQuestion,
  askQuestion,
  countWaitingQuestions,
  newestAnswers,
  questionsBeginning,
  rejectQuestion,
  waitingQuestions,
} from './questions.ts';

const NOW = '2026-05-01T00:00:00.000Z';
const LATER = '2026-05-02T00:00:00.000Z';

function reportOf(...labels: string[]) {
  return {
    claims: labels.map((label, index) => ({ id: `c${index + 1}`, verdict: { label, revised: false } })),
  };
}

const BRIEFING: NewBriefing = {
  slug: 'robots',
  language: 'ko',
  key: 'robots',
  category: 'robots',
  title: '로봇',
  summary: '로봇 이야기',
  authors: ['하늘'],
  indicators: ['robot_density', 'industrial_robots_installed'],
  chart: { indicator: 'robot_density', entities: ['KOR'] },
  source: '---\n---\n54%',
  report: reportOf('supported'),
  catalogue: 'k1',
  counts: { figures: 1, hold: 1, differ: 0, undecided: 0, revised: 0 },
  note: '',
  at: NOW,
};

onEachServer(
  'the store of the publication',
  (test) => {
    let database: Database;
    let db: Db;
    beforeAll(() => {
      database = openTestDatabase(test().connection);
      db = database.db;
    });
    afterAll(() => database.close());

    const publish = (change: Partial<NewBriefing> = {}) =>
      db.transaction().execute((trx) => publishBriefing(trx, { ...BRIEFING, ...change }));

    describe('a briefing', () => {
      it('is published once, and anew where its text or a verdict has changed', async () => {
        expect(await hasBriefings(db)).toBe(false);
        expect(await publish()).toEqual({ version: 1, outcome: 'new-version' });
        expect(await publish({ at: LATER })).toEqual({ version: 1, outcome: 'unchanged' });
        expect(await publish({ catalogue: 'k2', at: LATER })).toEqual({
          version: 1,
          outcome: 'checked-again',
        });
        const refuted = { report: reportOf('refuted'), catalogue: 'k3', note: '다시 확인' };
        expect(await publish(refuted)).toEqual({ version: 2, outcome: 'new-version' });
        expect(await publish({ source: '55%', catalogue: 'k3', at: LATER, note: '고침' })).toEqual({
          version: 3,
          outcome: 'new-version',
        });
        const versions = await versionsOfBriefing(db, 'robots', 'ko');
        expect(versions.map(({ version, catalogue, note }) => [version, catalogue, note])).toEqual([
          [3, 'k3', '고침'],
          [2, 'k3', '다시 확인'],
          [1, 'k2', ''],
        ]);
        expect(versions[2]).toMatchObject({ made_at: NOW, checked_at: LATER });
        expect(versions[2]).not.toHaveProperty('report');
        const told = (await eventsAfter(db, 0n, 10)).filter(({ kind }) => kind === 'briefing-published');
        expect(told.map(({ data }) => data)).toMatchObject([
          { slug: 'robots', language: 'ko', version: 1, figures: BRIEFING.counts.figures },
          { version: 2 },
          { version: 3 },
        ]);
      });

      it('is found by its address with its newest version', async () => {
        const found = await briefingAt(db, 'robots', 'ko');
        expect(found?.briefing).toMatchObject({
          version: 3,
          published_at: NOW,
          updated_at: LATER,
          chart: { indicator: 'robot_density', entities: ['KOR'] },
        });
        expect(unpackWholeReport(found?.version.report ?? Buffer.of())).toEqual(reportOf('supported'));
        expect(await briefingAt(db, 'robots', 'en')).toBeNull();
      });

      it('published by two at once comes in two versions', async () => {
        const both = await Promise.all([
          publish({ slug: 'twice', source: 'a' }),
          publish({ slug: 'twice', source: 'b' }),
        ]);
        expect(both.map(({ version }) => version).sort()).toEqual([1, 2]);
        await withdrawBriefing(db, 'twice', null, null, LATER);
      });

      it('is listed by language and category, related by what it is about, and linked with its translations', async () => {
        await publish({ slug: 'robots-en', language: 'en', at: LATER });
        await publish({
          slug: 'chips',
          key: 'chips',
          category: 'chips',
          indicators: ['fab_capacity_share'],
          at: LATER,
        });
        await publish({ slug: 'density', key: 'density', indicators: ['robot_density'], at: LATER });
        const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);
        expect(slugs(await newestBriefings(db, { limit: 9, language: 'ko', category: null }))).toEqual([
          'chips',
          'density',
          'robots',
        ]);
        const [first] = await newestBriefings(db, { limit: 1, language: null, category: 'robots' });
        expect(first).toMatchObject({ slug: 'density', figures: 1, hold: 1, checked_at: LATER });
        expect(slugs(await briefingsAbout(db, BRIEFING.indicators, 'ko', null, 9))).toEqual([
          'robots',
          'density',
        ]);
        expect(slugs(await briefingsAbout(db, BRIEFING.indicators, 'ko', 'robots', 9))).toEqual(['density']);
        expect(await briefingsAbout(db, [], 'ko', null, 9)).toEqual([]);
        expect(slugs(await briefingsOfKey(db, 'robots'))).toEqual(['robots-en', 'robots']);
      });

      it('that is withdrawn is in no list, says what replaced it, and can come back', async () => {
        expect(await withdrawBriefing(db, 'robots', null, 'density', LATER)).toBe(1);
        expect(await withdrawBriefing(db, 'robots', null, 'density', LATER)).toBe(0);
        expect((await briefingAt(db, 'robots', 'ko'))?.briefing).toMatchObject({
          state: 'withdrawn',
          replaced_by: 'density',
        });
        const listing = { limit: 9, language: 'ko', category: 'robots' } as const;
        expect(await newestBriefings(db, listing)).toHaveLength(1);
        expect(await newestBriefings(db, { ...listing, withdrawn: true })).toHaveLength(3);
        expect(await publish({ source: '55%', catalogue: 'k3' })).toMatchObject({ version: 4 });
        expect((await briefingAt(db, 'robots', 'ko'))?.briefing).toMatchObject({
          state: 'published',
          replaced_by: null,
        });
      });
    });

    it('keeps a report for whoever knows its address, until the one who knows its secret deletes it', async () => {
      const report = { document: { text: '54%' }, claims: [] };
      await keepReport(db, {
        id: 'r1',
        language: 'ko',
        title: '제목',
        published: null,
        address: null,
        catalogue: 'k1',
        created_at: NOW,
        report,
        secret: 'hush',
      });
      const kept = await findKeptReport(db, 'r1');
      expect(kept).toMatchObject({ kind: 'kept', title: '제목', report });
      expect(JSON.stringify(kept)).not.toMatch(/hush|secret/);
      const remove = (id: string, secret: string) =>
        db.transaction().execute((trx) => deleteKeptReport(trx, id, secret, LATER));
      expect(await remove('r1', 'guess')).toBe('refused');
      expect(await remove('r2', 'hush')).toBe('unknown');
      expect(await remove('r1', 'hush')).toBe('deleted');
      expect(await remove('r1', 'hush')).toBe('unknown');
      expect(await findKeptReport(db, 'r1')).toEqual({ kind: 'deleted', id: 'r1', deleted_at: LATER });
      expect(await findKeptReport(db, 'r2')).toBeNull();
    });

    it('shows a question to nobody before it is answered', async () => {
      const ask = (id: string, asked_at: string) =>
        askQuestion(db, {
          id,
          about_kind: 'briefing',
          about_id: 'robots',
          language: 'ko',
          text: '왜인가요?',
          asked_at,
        });
      await ask('b1', LATER);
      await ask('a1', NOW);
      const about = () => answeredQuestionsAbout(db, 'briefing', 'robots', 9);
      expect((await waitingQuestions(db, 9)).map(({ id }) => id)).toEqual(['a1', 'b1']);
      expect(await countWaitingQuestions(db)).toBe(2);
      expect(await about()).toEqual([]);
      const answer = { answer: '그래서입니다.', role: 'editor', at: LATER };
      expect(await answerQuestion(db, 'a1', answer)).toBe(true);
      expect(await answerQuestion(db, 'zz', answer)).toBe(false);
      expect(await rejectQuestion(db, 'b1')).toBe(true);
      expect(await about()).toMatchObject([{ id: 'a1', answer: '그래서입니다.', role: 'editor' }]);
      expect(await newestAnswers(db, 'ko', 9)).toHaveLength(1);
      expect(await newestAnswers(db, 'en', 9)).toHaveLength(0);
      expect((await questionsBeginning(db, 'a', 9)).map(({ id }) => id)).toEqual(['a1']);
      expect(await questionsBeginning(db, '%', 9)).toEqual([]);
      expect(await rejectQuestion(db, 'a1')).toBe(true);
      expect(await about()).toEqual([]);
    });

    it('looks documents up by address without reading them all', async () => {
      const plan = await db.transaction().execute(async (trx) => {
        await sql`set local enable_seqscan = off`.execute(trx);
        const { rows } = await sql<{ 'QUERY PLAN': string }>`
          explain select document_id from document where address in ('a', 'b') or canonical in ('a', 'b')`.execute(
          trx,
        );
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
      expect(plan).toContain('document_address');
      expect(plan).toContain('document_canonical');
    });
  },
  MIGRATED,
);
