import { addFeed, addSource, feedIdOf, type SourceStatus } from '@assay/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { onStore } from '../../testing/on-store.ts';
import { feedStateOf } from './feed-state.ts';

const NOW = '2026-11-26T07:00:00.000Z';

describe('a feed', () => {
  const feed = { status: 'active', failures: 0, succeeded_at: NOW } as const;
  it.each([
    [feed, 'active', 'ok'],
    [{ ...feed, succeeded_at: null }, 'active', 'new'],
    [{ ...feed, failures: 2 }, 'active', 'failing'],
    [{ ...feed, failures: 2 }, 'paused', 'paused'],
    [{ ...feed, status: 'gone' }, 'paused', 'gone'],
  ] as const)('%j of a source that is %s is %s', (row, status, state) => {
    expect(feedStateOf(row, status as SourceStatus)).toBe(state);
  });
});

onStore('assay source', ({ database, run }) => {
  beforeAll(async () => {
    const { db } = database();
    for (const [id, name_ko, name_en] of [
      ['hanbit', '한빛일보', 'Hanbit Daily'],
      ['lab', '한빛연구소', 'Hanbit Lab'],
    ] as const) {
      await addSource(db, {
        id,
        name_ko,
        name_en,
        address: `https://${id}.example/`,
        language: 'ko',
        kind: 'news',
        owner: '',
        licence: '© Hanbit',
        trust_note: '',
        added_at: NOW,
      });
      const address = `https://${id}.example/rss`;
      await addFeed(db, { id: feedIdOf(address), source_id: id, address, title: '전체 기사' }, NOW);
    }
    await db
      .updateTable('feed')
      .set({
        failures: 3,
        failing_since: '2026-11-26T05:00:00Z',
        polled_at: '2026-11-26T06:50:00Z',
        succeeded_at: '2026-11-26T04:00:00Z',
        next_poll_at: '2026-11-26T07:30:00Z',
        interval_seconds: 1800,
        error_code: 'http-status',
        error_text: 'the server answered\u001B[31m with status 503',
        websub_secret: 'hush',
      })
      .where('source_id', '=', 'hanbit')
      .execute();
  });

  it('lists each source with how its feeds are doing', async () => {
    const { code, out } = await run(['source', 'list'], { now: NOW });
    expect(code).toBe(0);
    expect(out).toMatch(/^hanbit +Hanbit Daily +news +followed +1 \(1 failing\) +3 hr\. ago +the server/m);
    expect(out).toMatch(/^lab +Hanbit Lab +news +followed +1 +never$/m);
    expect(out).toContain('2 sources, 2 feeds');
    expect(out).not.toContain('\u001B');
    const { out: korean } = await run(['source', 'list', '--lang', 'ko'], { now: NOW });
    expect(korean).toMatch(/^hanbit +한빛일보 +언론 +구독 중 +1 \(실패 1\) +3시간 전/m);
  });

  it('shows one with its licence, the state of each feed, and when it is read next', async () => {
    const { out } = await run(['source', 'show', 'hanbit'], { now: NOW });
    for (const text of [
      'Hanbit Daily · 한빛일보',
      '© Hanbit',
      'failing, 3 times in a row, first 2 hr. ago',
      '3 hr. ago (2026-11-26 04:00 UTC)',
      '30 min',
      'in 30 min. (2026-11-26 07:30 UTC)',
      'status 503',
    ])
      expect(out).toContain(text);
    expect(out).not.toContain('\u001B');
  });

  it('tells no secret, in words or in JSON', async () => {
    for (const args of [
      ['list', '--json'],
      ['show', 'hanbit', '--json'],
      ['show', 'hanbit'],
    ]) {
      const { out } = await run(['source', ...args]);
      expect(out).toContain('hanbit.example/rss');
      expect(out).not.toContain('hush');
    }
  });

  it('pauses and resumes all that are named, or none where one is unknown', async () => {
    const unknown = await run(['source', 'pause', 'lab', 'hanbt']);
    expect(unknown).toMatchObject({
      code: 2,
      out: '',
      err: 'assay: no source is called hanbt; did you mean hanbit?\n',
    });
    expect((await run(['source', 'list'])).out).not.toContain('paused');
    const { out } = await run(['source', 'pause', 'lab', 'hanbit', 'lab', '--lang', 'ko']);
    expect(out).toBe(
      '한빛연구소 구독을 멈췄습니다. 다시 구독하려면 assay source resume lab\n한빛일보 구독을 멈췄습니다. 다시 구독하려면 assay source resume hanbit\n',
    );
    expect((await run(['source', 'show', 'lab'])).out).toMatch(/state +paused/);
    expect((await run(['source', 'resume', 'lab', 'hanbit', '--json'])).out).toBe(
      `${JSON.stringify(
        [
          { id: 'lab', status: 'active' },
          { id: 'hanbit', status: 'active' },
        ],
        null,
        2,
      )}\n`,
    );
  });

  it('removes one, says what stays, and knows it no more', async () => {
    expect((await run(['source', 'remove', 'lab'])).out).toBe(
      'Hanbit Lab is followed no more. Its documents and verdicts stay; to follow it again, add it anew.\n',
    );
    expect((await run(['source', 'show', 'lab'])).code).toBe(2);
    expect((await run(['source', 'remove', 'hanbit'])).code).toBe(0);
    expect((await run(['source', 'list', '--lang', 'ko'])).out).toContain('assay source add URL');
  });

  it.each([
    [['source', 'show'], 'nothing to work on; give ID, or see assay source show --help'],
    [['source', 'pause'], 'nothing to work on; give ID…, or see assay source pause --help'],
    [['source', 'list', 'x'], 'one too many: x; see assay source list --help'],
  ])('refuses %j', async (args, line) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: `assay: ${line}\n` });
  });
});
