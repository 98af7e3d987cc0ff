import { parentPort, workerData } from 'node:worker_threads';
import { openPackages } from '@assay/catalog';
import { type Catalogue, checkDocument } from '@assay/engine';
import { featuresOf } from '../story/features-of.ts';
import { checkByTables } from './check-by-tables.ts';
import type { CheckAnswer, CheckRequest, CheckSetting } from './check-request.ts';
import { storyInput } from './story-input.ts';

/** The thread that checks: opens the catalogue once, then answers one document after another. */
const { folders, cache } = workerData as CheckSetting;

function say(answer: CheckAnswer): void {
  parentPort?.postMessage(answer);
}

async function answerTo(catalogue: Catalogue, request: CheckRequest): Promise<CheckAnswer> {
  const { id, document } = request;
  if (request.kind === 'document') {
    const report = checkDocument(catalogue, document);
    return { kind: 'checked', id, report, features: featuresOf(storyInput(document, report, request.at)) };
  }
  const checked = await checkByTables(catalogue, document, request.files);
  return 'messages' in checked
    ? { kind: 'refused', id, ...checked }
    : { kind: 'checked-with-tables', id, ...checked };
}

function answerWith(catalogue: Catalogue): void {
  parentPort?.on('message', (request: CheckRequest) => {
    answerTo(catalogue, request).then(say, (error: unknown) =>
      say({
        kind: 'failed',
        id: request.id,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    );
  });
  say({ kind: 'ready', sha256: catalogue.sha256 });
}

try {
  answerWith(openPackages(folders, cache === null ? null : { folder: cache, now: Date.now }));
} catch (error) {
  say({ kind: 'unusable', message: error instanceof Error ? error.message : String(error) });
}
