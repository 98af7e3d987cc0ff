// Runs cases in threads, and starts the next thread after a case that got stuck or took all memory. Cannot stop a case within a millisecond.
import { Worker } from 'node:worker_threads';
import type { Told } from './fuzz-worker.ts';

/** A case that says nothing for so long is stuck. */
const STUCK_MS = 300_000;

/** What to run, and what to do with what is told. */
export interface Watched {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly string[];
  /** Megabytes that the objects of a thread may take. */
  readonly memory: number;
  readonly hear: (told: Told) => void;
}

/** Runs all cases; one that ends its thread is told as a fault, and the thread of the next one begins after it. */
export async function watchCases(watched: Watched): Promise<void> {
  let from = watched.from;
  while (from < watched.to) from = await watchThread({ ...watched, from });
}

/** Resolves with the case from which to go on. */
function watchThread({ seed, from, to, kinds, memory, hear }: Watched): Promise<number> {
  return new Promise((resolve) => {
    let at = from;
    let kind = '';
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
      workerData: { seed, from, to, kinds },
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const end = (fault: string): void => {
      clearTimeout(timer);
      const result = { faults: [fault], ms: 0, work: 0 };
      hear({ told: 'ended', index: at, kind, result, smaller: null });
      worker.removeAllListeners();
      void worker.terminate();
      resolve(at + 1);
    };
    let timer = setTimeout(() => end('stuck'), STUCK_MS);
    worker.on('message', (told: Told) => {
      clearTimeout(timer);
      timer = setTimeout(() => end(`stuck: no answer within ${STUCK_MS / 1000} s`), STUCK_MS);
      at = told.index;
      kind = told.kind;
      hear(told);
    });
    worker.on('error', (error) =>
      end(`ended its thread: ${error instanceof Error ? error.message : String(error)}`),
    );
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(to);
    });
  });
}
