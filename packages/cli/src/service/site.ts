import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, CatalogueRecords, DocumentInput } from '@assay/engine';
import type { Checker, StageDeps } from '@assay/pipeline';
import { readDocument } from '@assay/sources';
import { parseRaceEdition, type ReadAddress, readAssets, type SiteDeps } from '@assay/web';

/** What the site takes from the rest of the service. */
export interface SiteParts {
  readonly db: SiteDeps['db'];
  readonly checker: Pick<Checker, 'check' | 'checkWithTables'>;
  readonly records: () => CatalogueRecords;
  /** Opens the catalogue in force for the engine. */
  readonly openCatalogue: () => Catalogue;
  readonly fetchArticle: StageDeps['fetchArticle'];
  readonly publicAddress: string | null;
  readonly now: () => Date;
}

/**
 * Opens the site: its files, its demonstrations, and how it reads a text or an address. `root` is the folder of the program,
 * `scripts` where the scripts of pages lie ready.
 */
export async function openSite(root: string, scripts: string | null, parts: SiteParts): Promise<SiteDeps> {
  const web = join(root, 'packages', 'web');
  const textOf = (folder: string, name: string): string =>
    readFileSync(join(root, 'packages', 'cli', folder, name), 'utf8');
  const { db, checker, records, openCatalogue, fetchArticle, publicAddress, now } = parts;
  return {
    db,
    records,
    catalogue: lastOpened(records, openCatalogue),
    publicAddress,
    now,
    chance: () => randomBytes(24).toString('hex'),
    assets: await readAssets(join(web, 'assets'), join(web, 'client'), scripts),
    race: parseRaceEdition(readFileSync(join(web, 'editions', 'ai-race.json'), 'utf8')),
    examples: { ko: textOf('samples', 'sample.ko.md'), en: textOf('samples', 'sample.en.md') },
    proofs: { ko: textOf('proof', 'ko.md'), en: textOf('proof', 'en.md') },
    readText,
    check: async (document) => (await checker.check(document, now().toISOString())).report,
    checkWithTables: (document, files) => checker.checkWithTables(document, files),
    readAddress: async (address) => answerOf(await fetchArticle(address, { etag: null, lastModified: null })),
    scorecard: () => scorecardAt(join(root, 'docs', 'scorecard.json')),
  };
}

/** The catalogue for the engine, opened again once another is in force. */
function lastOpened(records: () => CatalogueRecords, open: () => Catalogue): () => Catalogue {
  let last: Catalogue | null = null;
  return () => {
    if (last === null || last.sha256 !== records().sha256) last = open();
    return last;
  };
}

/** A pasted text as a document: its language, title and date are looked for in it. */
async function readText(text: string, published: string | null): Promise<DocumentInput> {
  const options = published === null ? {} : { published };
  return readDocument('-', options, { stdin: [text] });
}

function answerOf(answer: Awaited<ReturnType<StageDeps['fetchArticle']>>): ReadAddress {
  switch (answer.kind) {
    case 'fresh':
      return { kind: 'read', document: answer.document };
    case 'failed':
      return { kind: 'failed', messages: answer.messages };
    default:
      return { kind: 'failed', messages: REFUSED };
  }
}

/** Where a server gives no page: it is gone, forbidden, or wants no robots. */
const REFUSED = {
  ko: '그 주소의 서버가 글을 내주지 않았습니다. 본문을 붙여 넣어 주세요.',
  en: 'The server at that address does not give the page. Paste the text instead.',
};

function scorecardAt(path: string): object | null {
  if (!existsSync(path)) return null;
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof read === 'object' ? read : null;
}
