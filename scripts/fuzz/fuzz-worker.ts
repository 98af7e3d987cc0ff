// Runs hostile cases in a thread that can be stopped, with as much memory as it is given. Cannot outlive a case that takes it all.
import { parentPort, workerData } from 'node:worker_threads';
import type { FuzzInput } from './fuzz-kind.ts';
import { drawCase, KINDS } from './kinds.ts';
import { makeSmaller } from './make-smaller.ts';
import { stopReadingPages } from './pages.ts';
import { type CaseResult, runCase } from './run-case.ts';

/** What the thread is to run. */
export interface Task {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
  /** The names of the kinds to draw from; empty for all. */
  readonly kinds: readonly string[];
}

/** What it tells: that a case begins, and what came of it. */
export type Told =
  | { readonly told: 'begins'; readonly index: number; readonly kind: string }
  | {
      readonly told: 'ended';
      readonly index: number;
      readonly kind: string;
      readonly result: CaseResult;
      /** Where there is a fault: the input made as small as could be in a minute. */
      readonly smaller: FuzzInput | null;
    };

const SHRINKING_MS = 30_000;

async function run({ seed, from, to, kinds: names }: Task): Promise<void> {
  const kinds = KINDS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (let index = from; index < to; index++) {
    const { kind, input } = drawCase(seed, index, kinds);
    tell({ told: 'begins', index, kind: kind.name });
    const result = await runCase(kind, input);
    const [fault] = result.faults;
    const smaller = fault === undefined ? null : await makeSmaller(kind, input, fault, SHRINKING_MS);
    tell({ told: 'ended', index, kind: kind.name, result, smaller });
  }
  stopReadingPages();
}

function tell(message: Told): void {
  parentPort?.postMessage(message);
}

await run(workerData as Task);
