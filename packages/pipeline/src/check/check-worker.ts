import { parentPort, workerData } from 'node:worker_threads';
import { openPackages } from '@assay/catalog';
import { type Catalogue, checkDocument } from '@assay/engine';
import { featuresOf } from '../story/features-of.ts';
import type { CheckAnswer, CheckRequest, CheckSetting } from './check-request.ts';
import { storyInput } from './story-input.ts';

/** The thread that checks: opens the catalogue once, then answers one document after another. */
const { folders, cache } = workerData as CheckSetting;

function say(answer: CheckAnswer): void {
  parentPort?.postMessage(answer);
}

function answerWith(catalogue: Catalogue): void {
  parentPort?.on('message', ({ id, document, at }: CheckRequest) => {
    try {
      const report = checkDocument(catalogue, document);
      say({ kind: 'checked', id, report, features: featuresOf(storyInput(document, report, at)) });
    } catch (error) {
      say({
        kind: 'failed',
        id,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  });
  say({ kind: 'ready', sha256: catalogue.sha256 });
}

try {
  answerWith(openPackages(folders, cache === null ? null : { folder: cache, now: Date.now }));
} catch (error) {
  say({ kind: 'unusable', message: error instanceof Error ? error.message : String(error) });
}
