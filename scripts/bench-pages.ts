// Measures how long the server takes for each page with so many stories: bin/node scripts/bench-pages.ts [STORIES]. The stories are rows without texts of their own; cannot measure a browser, nor a network.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { readPackagesSync } from '../packages/catalog/src/index.ts';
import { seedBriefings } from '../packages/cli/src/service/seed-briefings.ts';
import { openSite } from '../packages/cli/src/service/site.ts';
import { buildCatalogue, checkDocument } from '../packages/engine/src/index.ts';
import { judgedClaims } from '../packages/pipeline/src/check/judged-claims.ts';
import { storyInput } from '../packages/pipeline/src/check/story-input.ts';
import { featuresOf } from '../packages/pipeline/src/story/features-of.ts';
import type { StoryFeatures } from '../packages/pipeline/src/story/story-features.ts';
import {
  addDocument,
  addFirstVerdicts,
  addVersion,
  type Db,
  idOf,
  migrate,
  newestStories,
  openDatabase,
  packReport,
  startEmbedded,
} from '../packages/store/src/index.ts';
import { createApp } from '../packages/web/src/server/create-app.ts';
import { assetRoute } from '../packages/web/src/site/asset-route.ts';
import { pageRoutes } from '../packages/web/src/site/page-routes.ts';
import { pages } from '../packages/web/src/site/pages.ts';
import { renderTable, showMs } from './bench/table.ts';

const ROOT = join(import.meta.dirname, '..');
const TURNS = 60;
const stories = Number(process.argv[2] ?? 10_000);

const folder = mkdtempSync(join(tmpdir(), 'assay-pages-'));
const server = await startEmbedded(folder);
const database = openDatabase({ kind: 'socket', ...server.connection }, 8, () => {});
try {
  const { db } = database;
  await migrate(database);
  const records = readPackagesSync([join(ROOT, 'data', 'ai-race')]);
  const catalogue = buildCatalogue(records);
  const site = await openSite(ROOT, null, {
    db,
    checker: {
      check: async (document) => ({ report: checkDocument(catalogue, document), features: {} as never }),
      checkWithTables: async () => ({ kind: 'too-slow' }),
    },
    records: () => records,
    openCatalogue: () => catalogue,
    fetchArticle: async () => ({ kind: 'disallowed', passing: false }),
    publicAddress: 'https://assay.example',
    now: () => new Date(),
  });
  await seedBriefings(
    { db, now: site.now, openCatalogue: () => catalogue, check: site.check, onRefused: console.error },
    join(ROOT, 'packages/cli/briefings'),
  );
  const article = await addArticle(db);
  const { document } = article;
  await addStories(db, article);
  const [story] = await newestStories(db, 1);
  const clientAddress = (): string => '';
  const app = createApp({
    routes: [assetRoute(site.assets), ...pageRoutes({ ...site, clientAddress }, pages(site))],
    isOwnHost: () => true,
    isStopping: () => false,
    metrics: { answered: () => {} },
    clock: { now: Date.now, after: () => () => {} },
    log: { debug: () => {}, info: () => {}, warn: console.warn, error: console.error },
  });
  const env = { incoming: { socket: {} }, outgoing: { headersSent: false } };
  const rows: string[][] = [];
  for (const path of [
    '/ko',
    '/ko/check',
    '/ko/check?example=ko',
    `/ko/claims/${document}.1.c1`,
    '/ko/briefings',
    '/ko/briefings/robots-china-density',
    '/ko/race',
    '/ko/race/pair?one=USA&other=CHN',
    '/ko/indicators',
    '/ko/indicators/notable_ai_models',
    '/ko/entities/KOR',
    '/ko/publications/ai_index',
    '/ko/sources',
    '/ko/stories',
    `/ko/stories/${story?.story_id ?? ''}`,
    '/ko/corrections',
    `/ko/search?q=${encodeURIComponent('특허')}`,
    '/ko/scorecard',
    '/ko/method',
  ]) {
    const times: number[] = [];
    let size = 0;
    let packed = 0;
    for (let turn = 0; turn < TURNS; turn++) {
      const start = performance.now();
      const response = await app.fetch(new Request(`http://127.0.0.1${path}`), env as never);
      const body = await response.text();
      times.push(performance.now() - start);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      size = Buffer.byteLength(body);
      if (turn === 0) packed = gzipSync(body).length;
    }
    const [first = 0] = times;
    times.sort((a, b) => a - b);
    const at = (share: number): string => showMs(times[Math.floor((times.length - 1) * share)] ?? 0);
    rows.push([path, showMs(first), at(0.5), at(0.95), (size / 1024).toFixed(0), (packed / 1024).toFixed(0)]);
  }
  console.log(
    `${stories} stories, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the time\n`,
  );
  console.log(renderTable(['page', 'first ms', 'median ms', '95% ms', 'KiB', 'KiB packed'], rows));
} finally {
  await database.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A document, and what its accounts in stories are known by. */
interface Article {
  readonly document: string;
  readonly features: StoryFeatures;
}

/** One checked article, whose claims every story's accounts show. */
async function addArticle(db: Db): Promise<Article> {
  const text =
    '2024년에 나온 주목할 만한 AI 모델은 미국이 40개, 중국이 15개다. 특허의 69.7%가 중국 것이었다.';
  const document_id = idOf('document', 'bench');
  const at = '2025-05-12T00:00:00.000Z';
  const records = readPackagesSync([join(ROOT, 'data', 'ai-race')]);
  const article = {
    text,
    language: 'ko',
    published: '2025-05-12',
    title: null,
    url: null,
    sha256: randomBytes(32).toString('hex'),
  } as const;
  const report = checkDocument(buildCatalogue(records), article);
  await db.transaction().execute(async (trx) => {
    await addDocument(trx, { document_id, address: null, source_id: null, title: 'bench', seen_at: at });
    await addVersion(
      trx,
      { document_id, title: 'bench', text, language: 'ko', published: '2025-05-12', read_at: at },
      {},
    );
    const check = {
      document_id,
      version: 1,
      catalogue: records.sha256,
      at,
      report: packReport(report.claims),
    };
    await addFirstVerdicts(trx, check, judgedClaims(report), {});
  });
  // Without a sketch no account is a copy of another.
  return { document: document_id, features: { ...featuresOf(storyInput(article, report, at)), sketch: [] } };
}

/** Stories of three accounts each, with the claims of the article again in every account. */
async function addStories(db: Db, { document, features }: Article): Promise<void> {
  await sql`
    insert into story (story_id, title_ko, title_en, items, origins, languages, conflicts, first_at, last_at)
    select md5('s' || n)::uuid, '한국의 AI 특허 이야기 ' || n, 'Story ' || n || ' of patents', 3, 3, '{ko,en}', '[]',
      timestamptz '2026-01-01' + n * interval '5 minutes', timestamptz '2026-01-01' + n * interval '5 minutes'
    from generate_series(1, ${stories}) n`.execute(db);
  await sql`
    insert into document (document_id, title, language, status, version, seen_at, published_at)
    select md5('d' || n)::uuid, '글 ' || n, 'ko', 'read', 1, timestamptz '2026-01-01' + n * interval '1 minute', timestamptz '2026-01-01'
    from generate_series(1, ${stories * 3}) n`.execute(db);
  await sql`
    insert into story_member (document_id, story_id, origin_id, language, source_id, published_at, features)
    select md5('d' || n)::uuid, md5('s' || (1 + (n - 1) / 3))::uuid, md5('d' || n)::uuid, 'ko', null,
      timestamptz '2026-01-01' + n * interval '1 minute', ${JSON.stringify(features)}::jsonb
    from generate_series(1, ${stories * 3}) n`.execute(db);
  for (const table of ['claim', 'verdict'] as const) {
    const { rows } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_name = ${table} and table_schema = current_schema() order by ordinal_position`.execute(db);
    const columns = sql.join(rows.map(({ name }) => sql.ref(name)));
    const values = sql.join(
      rows.map(({ name }) => (name === 'document_id' ? sql`md5('d' || n)::uuid` : sql.ref(`one.${name}`))),
    );
    await sql`
      insert into ${sql.ref(table)} (${columns})
      select ${values} from ${sql.ref(table)} one, generate_series(1, ${stories * 3}) n
      where one.document_id = ${document}`.execute(db);
  }
  await sql`analyze`.execute(db);
}
