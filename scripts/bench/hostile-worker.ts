// Checks one hostile text after another in a thread that can be stopped, and tells how long each took. Cannot tell why: for that it profiles when asked.
import { parentPort } from 'node:worker_threads';
import { buildCatalogue, checkDocument } from '@assay/engine';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { documentOf, readRecords } from './material.ts';
import { type HotSpot, profileOf } from './profile.ts';

/** What the thread is asked for: a text of the list, at a size. */
export interface Task {
  readonly index: number;
  readonly size: number;
  /** Says where the time goes, too, once it has been measured. */
  readonly profile: boolean;
}

export interface Answer {
  readonly ms: number;
  readonly guilty: readonly HotSpot[];
}

/** Short checks are run again; the best counts. */
const SHORT_MS = 300;
const SHOWN = 2;

const catalogue = buildCatalogue(readRecords());

parentPort?.on('message', async ({ index, size, profile }: Task) => {
  const kind = HOSTILE_TEXTS[index];
  if (kind === undefined) throw new Error(`no hostile text has the number ${index}`);
  const document = documentOf(kind.write(size), kind.language);
  const once = (): number => {
    const start = performance.now();
    checkDocument(catalogue, document);
    return performance.now() - start;
  };
  const first = once();
  const ms = first > SHORT_MS ? first : Math.min(first, once(), once());
  const spots = profile ? await profileOf(once) : [];
  const guilty = spots
    .filter(({ place }) => /^[a-z]/.test(place) && !place.startsWith('node:'))
    .slice(0, SHOWN);
  parentPort?.postMessage({ ms, guilty } satisfies Answer);
});
parentPort?.postMessage('ready');
