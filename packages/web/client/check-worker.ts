/** The thread that checks drafts. It is served with a policy that lets it reach nothing: what it is given cannot leave it. */
import { buildCatalogue, type Language } from '@assay/engine';
import { readCompact } from '../src/catalogue/compact-catalogue.ts';
import { type DraftChecker, openDraftChecker } from '../src/draft/draft-checker.ts';
import type { DraftReply, DraftRequest } from '../src/draft/draft-messages.ts';
import { buildStatistics } from '../src/statistics/statistics.ts';

let checker: DraftChecker | null = null;

function open(bytes: ArrayBuffer, language: Language): DraftReply {
  const records = readCompact(new TextDecoder().decode(bytes));
  const catalogue = buildCatalogue(records);
  // Its words are indexed now rather than with the first text.
  catalogue.in(language);
  checker = openDraftChecker(catalogue, buildStatistics(records));
  return { kind: 'opened' };
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
