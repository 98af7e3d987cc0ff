import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from '@assay/pipeline';
import { addFeed, addSource, startEmbedded } from '@assay/store';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { onStore } from '../../testing/on-store.ts';

// Servers are started and folders made here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const AT = '2026-11-26T07:00:00.000Z';

onStore('assay backup and restore', ({ database, run }) => {
  let folder = '';
  let file = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'assay-backup-'));
    file = join(folder, 'all.backup');
    const { db, connection } = database();
    await addSource(db, {
      id: 'hanbit',
      name_ko: '한빛일보',
      name_en: 'Hanbit Daily',
      address: 'https://hanbit.example/',
      language: 'ko',
      kind: 'news',
      owner: '',
      licence: '',
      trust_note: '',
      added_at: AT,
    });
    await addFeed(db, { id: 'f', source_id: 'hanbit', address: 'https://hanbit.example/rss', title: '' }, AT);
    const queue = new Queue(connection, db, { log: () => {} }, { works: false, max: 2 });
    await queue.start();
    await queue.boss.send('subscribe', { feed: 'f' });
    await queue.stop(1000);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes all data into one file, and checks it by restoring it', async () => {
    const { code, out, err } = await run(['backup', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [written, checked] = out.split('\n');
    expect(written).toMatch(/all\.backup: \d+(\.\d)? k?B, \d+ rows\.$/);
    expect(checked).toBe('It was restored into a scratch database, and every row arrived.');
    const { out: json } = await run(['backup', join(folder, 'b.backup'), '--no-check', '--json']);
    expect(JSON.parse(json)).toMatchObject({ checked: false, rows: { 'assay.source': 1, 'assay.feed': 1 } });
  });

  it('refuses to restore over data, or while others use it', async () => {
    const used = await database()
      .db.connection()
      .execute(async (held) => {
        await held.selectFrom('source').select('id').execute();
        return run(['restore', file, '--replace']);
      });
    expect(used.code).toBe(2);
    expect(used.err).toMatch(/is in use \(\d connections? of Assay\); stop the service first/);
  });

  it('restores into a new folder, sources and jobs alike, and over it where that is asked for', async () => {
    const data = join(folder, 'new');
    const own = { env: { DATABASE_URL: '' } };
    // Held here, it need not be started for each command.
    const server = await startEmbedded(data);
    const restored = await run(['restore', file, '--data', data, '--lang', 'ko'], own);
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toMatch(/^2026-11-26 07:00 UTC 시점의 \d+행을 복원했습니다: /);
    expect((await run(['source', 'list', '--data', data], own)).out).toMatch(/^hanbit +Hanbit Daily/m);
    expect((await run(['jobs', 'list', '--data', data], own)).out).toMatch(/^subscribe +1 +0 +0 +0$/m);
    const again = await run(['restore', file, '--data', data], own);
    expect(again.code).toBe(2);
    expect(again.err).toContain('is not empty');
    expect((await run(['restore', file, '--data', data, '--replace'], own)).code).toBe(0);
    expect((await run(['source', 'list', '--data', data], own)).out).toContain('1 source, 1 feed');
    await server.stop();
  });

  it('says what is wrong with a file before any database is touched', async () => {
    const none = { env: { DATABASE_URL: 'postgres:///none?host=/nowhere' } };
    const text = join(folder, 'text');
    writeFileSync(text, 'no backup');
    expect((await run(['restore', text], none)).err).toContain('no backup of Assay');
    const cut = join(folder, 'cut');
    writeFileSync(cut, readFileSync(file).subarray(0, -40));
    expect((await run(['restore', cut], none)).err).toMatch(/ends too early|is damaged/);
    expect((await run(['backup'], none)).err).toContain('give FILE');
    expect((await run(['backup', '/nowhere/x'])).err).toContain('cannot write the backup');
  });
});

onStore('assay database distribute', ({ run }) => {
  it('says that it needs a Citus coordinator', async () => {
    const { code, err } = await run(['database', 'distribute']);
    expect(code).toBe(2);
    expect(err).toContain('is no Citus coordinator');
  });
});
