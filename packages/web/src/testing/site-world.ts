import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, type DocumentInput } from '@assay/engine';
import { briefingDocument, briefingToPublish, judgeBriefing, parseBriefing } from '@assay/pipeline';
import { type LivePipeline, startPipeline, until } from '@assay/pipeline/testing';
import { readDocument } from '@assay/sources';
import {
  addDocument,
  addSource,
  addVersion,
  type Connection,
  eventsAfter,
  idOf,
  publishBriefing,
} from '@assay/store';
import { parseRaceEdition } from '../race/race-edition.ts';
import { readAssets } from '../site/read-assets.ts';
import type { SiteDeps } from '../site/site-deps.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** Documents of the world: what a test of pages reads. */
const ARTICLES = {
  ko: '2024년에 나온 주목할 만한 AI 모델은 미국이 40개, 중국이 15개라고 ‘AI 인덱스 2025’가 밝혔다. 한국은 8개였다.\n\n지은 글이며 뉴스가 아니다.',
  en: 'American organizations produced 40 notable AI models in 2024 and Chinese ones 15, the AI Index 2025 says. South Korea produced 8.\n\nThis text was made up for a test and is no news.',
} as const;

/** A site with the bundled catalogue on a database of a test's, in which both articles are checked. */
export interface SiteWorld {
  readonly site: SiteDeps;
  readonly pipeline: LivePipeline;
  readonly documents: Readonly<Record<'ko' | 'en', string>>;
}

/** Opens it; `stop` of its pipeline ends it. */
export async function openSiteWorld(connection: Connection): Promise<SiteWorld> {
  const pipeline = await startPipeline(connection);
  const { db, send, now } = pipeline.deps;
  const { checker } = pipeline;
  const records = readPackagesSync([join(ROOT, 'data', 'ai-race')]);
  const catalogue = buildCatalogue(records);
  const textOf = (...path: string[]): string => readFileSync(join(ROOT, 'packages', ...path), 'utf8');
  const site: SiteDeps = {
    db,
    records: () => records,
    catalogue: () => catalogue,
    check: async (document) => (await checker.check(document, now().toISOString())).report,
    checkWithTables: (document, files) => checker.checkWithTables(document, files),
    readText,
    readAddress: null,
    examples: { ko: textOf('cli', 'samples', 'sample.ko.md'), en: textOf('cli', 'samples', 'sample.en.md') },
    proofs: { ko: textOf('cli', 'proof', 'ko.md'), en: textOf('cli', 'proof', 'en.md') },
    assets: await readAssets(join(ROOT, 'packages/web/assets'), join(ROOT, 'packages/web/client'), null),
    race: parseRaceEdition(textOf('web', 'editions', 'ai-race.json')),
    scorecard: () => JSON.parse(readFileSync(join(ROOT, 'docs', 'scorecard.json'), 'utf8')),
    now,
    chance: () => randomBytes(24).toString('hex'),
    publicAddress: 'https://assay.example',
  };
  const documents = { ko: idOf('document', 'ko'), en: idOf('document', 'en') };
  await db.transaction().execute(async (trx) => {
    const at = '2025-05-12T00:00:00.000Z';
    await addSource(trx, {
      id: 'daily',
      name_ko: '하루일보',
      name_en: 'Daily',
      address: 'https://daily.example/',
      language: 'ko',
      kind: 'news',
      owner: 'Daily',
      licence: '',
      trust_note: '',
      added_at: at,
    });
    for (const language of ['ko', 'en'] as const) {
      const document_id = documents[language];
      const title =
        language === 'ko' ? '2024년 주목할 만한 AI 모델 미국 40개·중국 15개' : 'Forty notable AI models';
      const address = `https://daily.example/${language}`;
      await addDocument(trx, { document_id, address, source_id: 'daily', title, seen_at: at });
      const reading = {
        document_id,
        title,
        text: ARTICLES[language],
        language,
        published: '2025-05-12',
        read_at: at,
      };
      const { version } = await addVersion(trx, reading, { published_at: at });
      await send(trx, 'check-document', [{ payload: { document: document_id, version }, once: language }]);
    }
  });
  await publishAll(site);
  await until(
    () => eventsAfter(db, 0n, 100),
    (events) =>
      events.filter(({ kind }) => kind === 'claims-checked').length === 2 &&
      events.filter(({ kind }) => kind === 'story-changed').length >= 2,
    60_000,
  );
  return { site, pipeline, documents };
}

async function readText(text: string, published: string | null): Promise<DocumentInput> {
  return readDocument('-', published === null ? {} : { published }, { stdin: [text] });
}

/** Publishes the bundled briefings. */
async function publishAll({ db, check, now, catalogue: open }: SiteDeps): Promise<void> {
  const folder = join(ROOT, 'packages/cli/briefings');
  const catalogue = open();
  for (const name of readdirSync(folder).sort()) {
    const parsed = parseBriefing(readFileSync(join(folder, name), 'utf8'));
    if (parsed.kind !== 'briefing') throw new Error(`${name} is faulty`);
    const report = await check(briefingDocument(parsed.briefing));
    const judged = judgeBriefing(parsed.briefing, report, catalogue);
    const briefing = briefingToPublish(parsed.briefing, report, judged, '', now().toISOString());
    await db.transaction().execute((trx) => publishBriefing(trx, briefing));
  }
}
