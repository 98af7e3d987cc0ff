import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from '@assay/pipeline';
import { addFeed, addSource } from '@assay/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainPaint } from '../../terminal/paint.ts';
import { textWidth } from '../../terminal/width.ts';
import { runCommand } from '../../testing/fake-terminal.ts';
import { onStore } from '../../testing/on-store.ts';
import { writeSmallPackage } from '../../testing/small-package.ts';
import { CHECKS, type Checked, type Finding, STATES } from './finding.ts';
import { judgeClock, judgeMigrations } from './probe-database.ts';
import { probeFolder, probeNode, probeSetup } from './probe-machine.ts';
import { probePort } from './probe-port.ts';
import { doctorWords, renderFindings } from './render-findings.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-doctor-'));
  writeSmallPackage(join(folder, 'data'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One finding of each code. */
const ALL: Readonly<Record<Finding['code'], Finding>> = {
  'node-ok': { code: 'node-ok', version: '24.1.0' },
  'node-old': { code: 'node-old', version: '18.0.0', wanted: 20 },
  'setup-ok': { code: 'setup-ok' },
  'setup-broken': { code: 'setup-broken', reason: 'pg' },
  'settings-ok': { code: 'settings-ok', set: 2 },
  'settings-wrong': { code: 'settings-wrong', line: 'x' },
  'folder-ok': { code: 'folder-ok', folder: '/srv/assay', free: 9e9 },
  'folder-unused': { code: 'folder-unused', folder: '/srv/assay' },
  'folder-missing': { code: 'folder-missing', folder: '/srv/assay', free: 9e9 },
  'folder-no-folder': { code: 'folder-no-folder', folder: '/srv/assay' },
  'folder-unwritable': { code: 'folder-unwritable', folder: '/srv/assay', reason: 'EACCES' },
  'folder-of-another': { code: 'folder-of-another', folder: '/srv/assay', owner: 1000 },
  'disk-low': { code: 'disk-low', folder: '/srv/assay', free: 1e9 },
  'disk-full': { code: 'disk-full', folder: '/srv/assay', free: 1e6 },
  'database-ok': { code: 'database-ok', where: '/srv/assay', version: '18.4' },
  'database-wrong': { code: 'database-wrong', line: 'x' },
  'database-absent': { code: 'database-absent' },
  'migrations-ok': { code: 'migrations-ok', count: 1 },
  'migrations-behind': { code: 'migrations-behind', count: 1 },
  'migrations-newer': { code: 'migrations-newer', name: '2027-01-01-later' },
  'catalogue-ok': { code: 'catalogue-ok', indicators: 355, cells: 15_603 },
  'catalogue-wrong': { code: 'catalogue-wrong', line: 'x' },
  'service-ready': { code: 'service-ready', url: 'http://127.0.0.1:4250' },
  'service-not-ready': { code: 'service-not-ready', url: 'http://127.0.0.1:4250', checks: 'queue: starting' },
  'port-free': { code: 'port-free', address: '127.0.0.1:4250' },
  'port-taken': { code: 'port-taken', address: '127.0.0.1:4250' },
  'port-refused': { code: 'port-refused', address: '127.0.0.1:80', reason: 'EACCES' },
  'queue-ok': { code: 'queue-ok', due: 3 },
  'queue-failed': { code: 'queue-failed', dead: 1 },
  'queue-late': { code: 'queue-late', due: 1200, seconds: 900 },
  'queue-absent': { code: 'queue-absent' },
  'feeds-ok': { code: 'feeds-ok', count: 12 },
  'feeds-none': { code: 'feeds-none' },
  'feeds-paused': { code: 'feeds-paused', count: 13 },
  'feeds-failing': { code: 'feeds-failing', count: 2, sources: ['hanbit'] },
  'clock-ok': { code: 'clock-ok' },
  'clock-off': { code: 'clock-off', seconds: -90 },
};

describe('what the doctor says', () => {
  it.each(['ko', 'en'] as const)('of everything that is not well ends with what to do: %s', (language) => {
    const words = doctorWords(language);
    for (const finding of Object.values(ALL)) {
      expect(words.what(finding), finding.code).not.toBe('');
      // The line of an error says itself what to do.
      const isLine = 'line' in finding;
      if (STATES[finding.code] !== 'ok' && !isLine) expect(words.toDo(finding), finding.code).not.toBeNull();
      if (STATES[finding.code] === 'ok') expect(words.toDo(finding), finding.code).toBeNull();
    }
  });

  it.each(['ko', 'en'] as const)('fits a narrow screen, and ends with how it stands: %s', (language) => {
    const found = Object.values(ALL).map((finding): Checked => ({ check: 'folder', finding }));
    const lines = renderFindings(found, { width: 60, paint: plainPaint }, language);
    for (const line of lines) expect(textWidth(line), line).toBeLessThanOrEqual(60);
    const wrong = found.filter(({ finding }) => STATES[finding.code] === 'wrong').length;
    expect(lines.at(-1)).toContain(String(wrong));
    expect(renderFindings(found.slice(0, 1), { width: 60, paint: plainPaint }, 'en').at(-1)).toBe(
      'Nothing is wrong.',
    );
  });
});

describe('the doctor looks', () => {
  it('at Node.js and the packages', async () => {
    expect([probeNode('18.20.1').code, probeNode('24.0.0').code]).toEqual(['node-old', 'node-ok']);
    expect(await probeSetup()).toEqual({ code: 'setup-ok' });
    expect(await probeSetup(() => Promise.reject(new Error("Cannot find package 'pg'")))).toEqual({
      code: 'setup-broken',
      reason: "Cannot find package 'pg'",
    });
  });

  it('at the data folder, and creates none', () => {
    expect(probeFolder(folder, null)).toMatchObject({ folder });
    const missing = join(folder, 'a', 'b');
    expect(probeFolder(missing, null)).toMatchObject({ code: 'folder-missing', folder: missing });
    expect(probeFolder(missing, null).code).toBe('folder-missing');
    writeFileSync(join(folder, 'file'), '');
    expect(probeFolder(join(folder, 'file'), null).code).toBe('folder-no-folder');
    expect(probeFolder(folder, 4_000_000)).toMatchObject({ code: 'folder-of-another' });
  });

  it('whether the data folder can be written to', { skip: process.getuid?.() === 0 }, () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(probeFolder(locked, null)).toMatchObject({ code: 'folder-unwritable', reason: 'EACCES' });
  });

  it('at the migrations and the clock', () => {
    expect(judgeMigrations(['a', 'b'], ['a', 'b'])).toEqual({ code: 'migrations-ok', count: 2 });
    expect(judgeMigrations(['a'], ['a', 'b'])).toEqual({ code: 'migrations-behind', count: 1 });
    expect(judgeMigrations(['a', 'c'], ['a', 'b'])).toEqual({ code: 'migrations-newer', name: 'c' });
    const at = (time: string): Date => new Date(`2026-11-26T07:00:${time}Z`);
    expect(judgeClock(at('04'), at('00'))).toEqual({ code: 'clock-ok' });
    expect(judgeClock(at('00'), at('30'))).toEqual({ code: 'clock-off', seconds: -30 });
  });
});

describe('the doctor asks at the address of the service', () => {
  let server: Server;
  let port = 0;
  let answer: unknown = '';
  beforeAll(async () => {
    server = createServer((_, response) => response.end(JSON.stringify(answer)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => server.close());

  it.each([
    [{ status: 'ready', checks: { database: 'ready' } }, { code: 'service-ready' }],
    [
      { status: 'not-ready', checks: { database: 'ready', queue: 'starting' } },
      { code: 'service-not-ready', checks: 'queue: starting' },
    ],
    [
      { status: 'stopping', checks: { database: 'ready' } },
      { code: 'service-not-ready', checks: 'stopping' },
    ],
    ['hello', { code: 'port-taken' }],
  ])('which answers %j', async (given, expected) => {
    answer = given;
    expect(await probePort('127.0.0.1', port)).toMatchObject(expected);
  });

  it('and where nobody answers, whether it could be there', async () => {
    expect(await probePort('192.0.2.1', 0)).toMatchObject({ code: 'port-free' });
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const address = free.address();
    await new Promise((resolve) => free.close(resolve));
    const freed = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await probePort('127.0.0.1', freed)).toMatchObject({ code: 'port-free' });
  });
});

onStore('assay doctor', ({ database, run }) => {
  const look = async (...args: readonly string[]) => {
    const { code, out } = await run(['doctor', '--port', '0', '--json', ...args], {
      dataFolder: join(folder, 'data'),
      now: new Date().toISOString(),
    });
    const found: { readonly check: string; readonly code: string }[] = JSON.parse(out);
    return { code, found: Object.fromEntries(found.map((each) => [each.check, each.code])), list: found };
  };

  it('finds nothing wrong where nothing is, and looks at what blocks most first', async () => {
    const { code, found, list } = await look();
    expect({ code, found }).toEqual({
      code: 0,
      found: {
        node: 'node-ok',
        setup: 'setup-ok',
        settings: 'settings-ok',
        folder: 'folder-unused',
        database: 'database-ok',
        migrations: 'migrations-ok',
        catalogue: 'catalogue-ok',
        port: 'port-free',
        queue: 'queue-absent',
        feeds: 'feeds-none',
        clock: 'clock-ok',
      },
    });
    expect(list.map(({ check }) => check)).toEqual([...CHECKS]);
  });

  it('finds feeds that fail, jobs that failed, and jobs that nobody does', async () => {
    const { db, connection } = database();
    const at = '2026-11-26T07:00:00Z';
    await addSource(db, {
      id: 'hanbit',
      name_ko: '한빛일보',
      name_en: 'Hanbit',
      address: 'https://hanbit.example/',
      language: 'ko',
      kind: 'news',
      owner: '',
      licence: '',
      trust_note: '',
      added_at: at,
    });
    await addFeed(db, { id: 'f', source_id: 'hanbit', address: 'https://hanbit.example/rss', title: '' }, at);
    await db.updateTable('feed').set({ failures: 2 }).execute();
    const queue = new Queue(connection, db, { log: () => {} }, { works: false, max: 2 });
    await queue.start();
    await queue.boss.send('poll-feed', { feed: 'f' }, { retryLimit: 0 });
    const [job] = await queue.boss.fetch('poll-feed');
    await queue.boss.fail('poll-feed', job?.id ?? '', { message: 'x' });
    expect(await look()).toMatchObject({ code: 0, found: { feeds: 'feeds-failing', queue: 'queue-failed' } });
    await queue.boss.send('poll-feed', { feed: 'f' }, { startAfter: new Date(Date.now() - 600_000) });
    expect(await look()).toMatchObject({ code: 2, found: { queue: 'queue-late' } });
    await queue.stop(1000);
  });

  it('finds a database that it cannot reach, and looks at the rest', async () => {
    const { code, found, list } = await look('--database-url', 'postgres://assay:hush@127.0.0.1:1/none');
    expect({ code, database: found.database, port: found.port }).toEqual({
      code: 2,
      database: 'database-wrong',
      port: 'port-free',
    });
    expect(JSON.stringify(list)).toContain('connection refused');
    expect(JSON.stringify(list)).not.toContain('hush');
  });
});

it('says in words what it found, with a wrong setting and a faulty package among it', async () => {
  const wrong = await runCommand(['doctor', '--visits', 'often'], { dataFolder: join(folder, 'data') });
  expect(wrong.code).toBe(2);
  expect(wrong.out).toMatch(/^wrong +settings +--visits cannot be ‘often’; give whole numbers of seconds/m);
  const { code, out } = await runCommand(
    ['doctor', '--port', '0', '--lang', 'ko', '--catalog', folder, '--data', join(folder, 'none')],
    { dataFolder: join(folder, 'data') },
  );
  expect(code).toBe(2);
  expect(out).toMatch(/^참고 +데이터 폴더 +아직 없습니다: /m);
  expect(out).toMatch(/^잘못 +통계 +자료 묶음을 쓸 수 없습니다/m);
});
