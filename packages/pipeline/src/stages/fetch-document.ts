import { addVersion, type DocumentRow, findDocument, setUnreadable } from '@assay/store';
import type { Payload } from '../jobs.ts';
import type { Stage } from '../queue/queue.ts';
import type { StageDeps } from './stage-deps.ts';

/** Reads what a document says now, keeps it as a version where it is new, and has that checked. */
export function fetchDocument(deps: StageDeps): Stage<'fetch-document'> {
  return async ({ document: id, visit }: Payload<'fetch-document'>) => {
    const document = await findDocument(deps.db, id);
    if (document === null || document.address === null || document.status === 'gone') return async () => {};
    const known = visit === 0 ? NOTHING : { etag: document.etag, lastModified: document.last_modified };
    const answer = await deps.fetchArticle(document.address, known);
    const at = deps.now().toISOString();
    switch (answer.kind) {
      case 'busy':
        return async (trx) =>
          deps.send(trx, 'fetch-document', [
            { payload: { document: id, visit }, once: `${id} ${visit} put off ${at}`, after: answer.after },
          ]);
      case 'unchanged':
        return async (trx) => visitAgain(deps, trx, id, visit);
      case 'gone':
        return async (trx) => setUnreadable(trx, id, 'gone', 'gone', at);
      case 'refused':
        if (isPassing(answer.status)) throw new Error(`${document.address} answered ${answer.status}`);
        return async (trx) => setUnreadable(trx, id, 'unreadable', `http-${answer.status}`, at);
      case 'disallowed':
        if (answer.passing) throw new Error(`the robots.txt for ${document.address} cannot be had now`);
        return async (trx) => setUnreadable(trx, id, 'unreadable', 'robots', at);
      case 'failed':
        if (PASSING.has(answer.code)) throw new Error(answer.messages.en);
        return async (trx) => setUnreadable(trx, id, 'unreadable', answer.code, at);
      case 'fresh': {
        const { document: read, facts } = answer;
        const reading = {
          document_id: id,
          title: read.title ?? document.title,
          text: read.text,
          language: read.language,
          published: read.published ?? dayOf(document),
          read_at: at,
        };
        const about = {
          canonical: read.url,
          authors: facts?.authors ?? [],
          image: facts?.image ?? null,
          published_at: facts?.publishedAt ?? document.published_at,
          modified_at: facts?.modifiedAt ?? null,
          etag: answer.etag,
          last_modified: answer.lastModified,
          fetched_at: at,
        };
        return async (trx) => {
          const { version, isNew } = await addVersion(trx, reading, about);
          if (isNew)
            await deps.send(trx, 'check-document', [
              { payload: { document: id, version }, once: `${id} ${version}` },
            ]);
          await visitAgain(deps, trx, id, visit);
        };
      }
    }
  };
}

const NOTHING = { etag: null, lastModified: null };

/** A page that is likely to change is looked at again, later and later. */
async function visitAgain(
  { send, visits }: StageDeps,
  trx: Parameters<StageDeps['send']>[0],
  document: string,
  visit: number,
): Promise<void> {
  const after = visits[visit];
  if (after !== undefined)
    await send(trx, 'fetch-document', [
      { payload: { document, visit: visit + 1 }, once: `${document} ${visit + 1}`, after },
    ]);
}

/** Faults of the way there, which may be gone a little later. */
const PASSING: ReadonlySet<string> = new Set(['timeout', 'connection-failed', 'name-not-found']);

/** Whether a server may answer otherwise a little later. */
function isPassing(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** The day on which a feed says that a document was published, where the page does not say. */
function dayOf({ published_at }: DocumentRow): string | null {
  return published_at?.slice(0, 10) ?? null;
}
