import { buildCatalogue, type Catalogue, checkDocument, type Language } from '@assay/engine';
import { readCompact } from '../src/catalogue/compact-catalogue.ts';
import { byCatalogue } from '../src/draft/draft-basis.ts';
import { type DraftChecker, openDraftChecker } from '../src/draft/draft-checker.ts';
import type { DraftReply, DraftRequest } from '../src/draft/draft-messages.ts';
import type { DraftTables } from '../src/draft/draft-tables.ts';
import { warmUpTexts } from '../src/draft/warm-up.ts';
import { buildStatistics } from '../src/statistics/statistics.ts';

/** How a thread opens what tables are held against; null for a thread that reads none. */
export type OpenTables = ((catalogue: Catalogue) => Promise<DraftTables>) | null;

interface Opened {
  readonly checker: DraftChecker;
  readonly tables: DraftTables | null;
}

/** Answers what a page asks of its thread, one thing after another. */
export function answerDrafts(openTables: OpenTables): void {
  let opened: Opened | null = null;
  const answer = async (request: DraftRequest): Promise<DraftReply> => {
    if (request.kind === 'open') {
      opened = await open(request.catalogue, request.language, openTables);
      return { kind: 'opened' };
    }
    return opened === null
      ? { kind: 'failed', message: 'asked before it was opened' }
      : reply(opened, request);
  };
  let before: Promise<unknown> = Promise.resolve();
  addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
    before = before
      .then(() => answer(data))
      .catch((error: unknown): DraftReply => ({ kind: 'failed', message: String(error) }))
      .then((said) => postMessage(said));
  });
}

async function open(bytes: ArrayBuffer, language: Language, openTables: OpenTables): Promise<Opened> {
  const records = readCompact(new TextDecoder().decode(bytes));
  const catalogue = buildCatalogue(records);
  // Its words are indexed now rather than with the first text.
  catalogue.in(language);
  const tables = openTables === null ? null : await openTables(catalogue);
  warmUp(catalogue, warmUpTexts(records, language), language);
  return { checker: openDraftChecker(tables ?? byCatalogue(catalogue), buildStatistics(records)), tables };
}

async function reply(
  { checker, tables }: Opened,
  request: Exclude<DraftRequest, { readonly kind: 'open' }>,
): Promise<DraftReply> {
  const { id } = request;
  switch (request.kind) {
    case 'check':
      return { kind: 'answer', id, answer: checker.check(request.draft, request.language) };
    case 'take-away': {
      const { draft, language, format, site } = request;
      return { kind: 'file', id, file: checker.takeAway(draft, language, format, site) };
    }
    case 'give': {
      if (tables === null) return { kind: 'failed', message: 'this thread reads no tables' };
      const { key, name, bytes, language } = request;
      const answer = await tables.give(key, { name, bytes: new Uint8Array(bytes) }, language);
      return { kind: 'given', id, answer };
    }
    case 'take':
      tables?.take(request.key);
      return { kind: 'taken', id };
  }
}

/** A round at a time: what the reader asks meanwhile comes between. */
function warmUp(catalogue: Catalogue, texts: readonly string[], language: Language): void {
  const [text, ...rest] = texts;
  if (text === undefined) return;
  setTimeout(() => {
    const document = { text, language, published: null, title: null, url: null, sha256: '' };
    checkDocument(catalogue, document);
    warmUp(catalogue, rest, language);
  });
}
