// Measures judging stored claims again after an edition that touches one in a hundred. The stored claims are those of the corpus, many times over; cannot tell what other texts would watch.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { addEdition, readPackagesSync } from '../../packages/catalog/src/index.ts';
import type { DocumentInput } from '../../packages/engine/src/index.ts';
import { type Checked, Checker } from '../../packages/pipeline/src/check/checker.ts';
import { judgedClaims } from '../../packages/pipeline/src/check/judged-claims.ts';
import { adoptCatalogue } from '../../packages/pipeline/src/edition/adopt-catalogue.ts';
import { Queue } from '../../packages/pipeline/src/queue/queue.ts';
import {
  addDocument,
  addFirstVerdicts,
  addVersion,
  type Database,
  idOf,
  migrate,
  openDatabase,
  packReport,
  startEmbedded,
} from '../../packages/store/src/index.ts';
import { makeArticles } from './articles.ts';
import { startService } from './processes.ts';

const PACKAGE = join(import.meta.dirname, '../../data/ai-race');
const SHARE = 0.01;

/** Prints the seconds that it takes until all claims that an edition can change are judged again, of about so many stored. */
export async function benchRecheck(claims: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const packages = join(folder, 'packages', 'ai-race');
  cpSync(PACKAGE, packages, { recursive: true });
  const server = await startEmbedded(folder);
  const connection = { kind: 'socket', ...server.connection } as const;
  const database = openDatabase(connection, 4, () => {});
  await migrate(database);
  const queue = new Queue(connection, database.db, { log: () => {} }, { works: false });
  await queue.start();
  const deps = { db: database.db, send: queue.send, now: () => new Date() };
  const records = readPackagesSync([packages]);
  await adoptCatalogue(deps, records);
  const stored = await store(database, packages, records.sha256, claims);
  const cell = await cellWatchedBy(database, Math.round(stored.claims * SHARE));
  writeFileSync(
    join(folder, 'edition.csv'),
    `indicator,entity,period,value,confidence,note\n${cell.indicator},${cell.entity},${cell.period},${cell.value},high,\n`,
  );
  addEdition(packages, join(folder, 'edition.csv'), {
    id: 'made_up',
    publication: cell.publication,
    title: 'A made-up edition',
    publisher: 'nobody',
    url: 'https://example.com/made-up',
    published: '2028-04-01',
    licence: 'CC0-1.0',
    kind: 'primary',
    note: '',
  });
  const changed = readPackagesSync([packages]);
  const start = performance.now();
  const adopted = await adoptCatalogue(deps, changed);
  const found = (performance.now() - start) / 1000;
  // The checking thread of the service opens the packages that are in force.
  const service = await startService(folder, ['--worker', '--catalog', packages]);
  const begun = performance.now();
  for (;;) {
    const { rows } = await sql<{ left: number }>`
      select count(*)::int as left from assay_jobs.job where name = 'recheck-document' and state in ('created', 'retry', 'active')`.execute(
      database.db,
    );
    if (rows[0]?.left === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { rows } = await sql<{ added: number; corrected: number }>`
    select (select count(*) from verdict where ordinal > 1)::int as added, (select count(*) from correction)::int as corrected`.execute(
    database.db,
  );
  console.log(
    JSON.stringify({
      ...stored,
      touched: cell.watching,
      touchedShare: Number((cell.watching / stored.claims).toFixed(4)),
      findingSeconds: Number(found.toFixed(2)),
      documentsJudged: adopted?.documents,
      claimsLookedAtShare: Number(((adopted?.claims ?? 0) / stored.claims).toFixed(4)),
      judgingSeconds: Number(((performance.now() - begun) / 1000).toFixed(1)),
      verdictsAdded: rows[0]?.added,
      corrections: rows[0]?.corrected,
    }),
  );
  await service.stop();
  await queue.stop(1000);
  await database.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Stores documents with their claims until there are so many: each article is checked once and stored under many names. */
async function store(database: Database, packages: string, catalogue: string, claims: number) {
  const checker = new Checker({ folders: [packages], cache: null }, 1);
  await checker.start();
  const checked: (Checked & { readonly input: DocumentInput })[] = [];
  for (const { title, text, language, published } of makeArticles(72, 1)) {
    const body = text.join('\n\n');
    const input = {
      text: body,
      language,
      published: published.slice(0, 10),
      title,
      url: null,
      sha256: title,
    };
    checked.push({ input, ...(await checker.check(input, published)) });
  }
  await checker.close();
  let count = 0;
  let documents = 0;
  const start = performance.now();
  while (count < claims) {
    await database.db.transaction().execute(async (trx) => {
      for (const { input, report, features } of checked) {
        if (count >= claims) return;
        const document_id = idOf('document', `${documents++}`);
        const at = new Date().toISOString();
        const { text, language, published, title } = input;
        await addDocument(trx, { document_id, address: null, source_id: null, title, seen_at: at });
        const reading = { document_id, title, text, language, published, read_at: at };
        const { version } = await addVersion(trx, reading, {});
        await addFirstVerdicts(
          trx,
          { document_id, version, catalogue, at, report: packReport(report.claims) },
          judgedClaims(report),
          features,
        );
        count += report.claims.length;
      }
    });
    process.stderr.write(`\r${count} claims stored `);
  }
  await sql`analyze`.execute(database.db);
  return { claims: count, documents, storingSeconds: Math.round((performance.now() - start) / 1000) };
}

/** The cell that about so many claims watch. */
async function cellWatchedBy({ db }: Database, wanted: number) {
  const { rows } = await sql<{
    indicator: string;
    entity: string;
    period: string;
    publication: string;
    value: string;
    watching: number;
  }>`
    select c.indicator, c.entity, c.period, c.publication, c.value, w.watching from (
      select indicator, entity, period, count(*)::int as watching from claim_watch
      where entity <> '*' and period <> '*' group by 1, 2, 3
      order by abs(count(*) - ${wanted}) limit 50
    ) w join catalogue_cell c on c.indicator = w.indicator and c.entity = w.entity and c.period = w.period
    order by abs(w.watching - ${wanted}), c.edition desc limit 1`.execute(db);
  const [cell] = rows;
  if (cell === undefined) throw new Error('no claim watches a cell');
  return cell;
}
