/** The thread that checks drafts. It is served with a policy that lets it reach nothing: what it is given cannot leave it. */
import { buildCatalogue, type Catalogue, checkDocument, type Language } from '@assay/engine';
import { readCompact } from '../src/catalogue/compact-catalogue.ts';
import { type DraftChecker, openDraftChecker } from '../src/draft/draft-checker.ts';
import type { DraftReply, DraftRequest } from '../src/draft/draft-messages.ts';
import { warmUpTexts } from '../src/draft/warm-up.ts';
import { buildStatistics } from '../src/statistics/statistics.ts';

let checker: DraftChecker | null = null;

function open(bytes: ArrayBuffer, language: Language): DraftReply {
  const records = readCompact(new TextDecoder().decode(bytes));
  const catalogue = buildCatalogue(records);
  // Its words are indexed now rather than with the first text.
  catalogue.in(language);
  checker = openDraftChecker(catalogue, buildStatistics(records));
  warmUp(catalogue, warmUpTexts(records, language), language);
  return { kind: 'opened' };
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

function answer(request: DraftRequest): DraftReply {
  if (request.kind === 'open') return open(request.catalogue, request.language);
  if (checker === null) return { kind: 'failed', message: 'asked before it was opened' };
  const { id, draft, language } = request;
  return request.kind === 'check'
    ? { kind: 'answer', id, answer: checker.check(draft, language) }
    : { kind: 'file', id, file: checker.takeAway(draft, language, request.format, request.site) };
}

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  let reply: DraftReply;
  try {
    reply = answer(data);
  } catch (error) {
    reply = { kind: 'failed', message: String(error) };
  }
  postMessage(reply);
});
