// Runs one hostile input twice and says what does not hold: a crash, a fault, another answer, too much time. Cannot tell which change made it so.
import type { FuzzInput, FuzzKind } from './fuzz-kind.ts';

/** What one case came to. */
export interface CaseResult {
  readonly faults: readonly string[];
  /** The processor's milliseconds, the least of the runs that were needed. */
  readonly ms: number;
  /** Bytes worked through. */
  readonly work: number;
}

const UNIT = 100 * 1024;
/** What a hundred kilobytes may take, of the processor's time. */
const MOST_MS = 1_000;
/** A run that took too long is tried again so often: another process may have emptied the caches, or memory was cleared. */
const TRIES = 3;

/** The processor's milliseconds since some time, of all threads of this process. */
export type ProcessorClock = () => number;

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Runs a case; never throws. */
export async function runCase(
  kind: FuzzKind,
  input: FuzzInput,
  clock: ProcessorClock = processorMs,
): Promise<CaseResult> {
  const timed = async () => {
    const before = clock();
    const outcome = await kind.run(input);
    return { outcome, ms: clock() - before };
  };
  const work = input.work ?? Buffer.byteLength(input.content);
  try {
    const first = await timed();
    let ms = first.ms;
    const allowed = MOST_MS * Math.max(1, work / UNIT);
    const again = await timed();
    ms = Math.min(ms, again.ms);
    for (let tried = 2; tried < TRIES && ms > allowed; tried++) ms = Math.min(ms, (await timed()).ms);
    const faults = [
      ...first.outcome.findFaults(),
      ...(JSON.stringify(first.outcome.value) === JSON.stringify(again.outcome.value)
        ? []
        : ['two runs differ']),
      ...(ms > allowed
        ? [`took ${Math.round(ms)} ms of the processor for ${Math.round(work / 1024)} KB`]
        : []),
    ];
    return { faults, ms, work };
  } catch (error) {
    return { faults: [crashOf(error)], ms: 0, work };
  }
}

/** The error and the place where it was thrown: `crashed: RangeError: … at read (engine/src/a.ts:1)`. */
function crashOf(error: unknown): string {
  if (!(error instanceof Error)) return `crashed: ${String(error)}`;
  const place = /at .*?packages\/.*/.exec(error.stack ?? '')?.[0] ?? '';
  return `crashed: ${error.name}: ${error.message.slice(0, 300)} ${place}`.trim();
}
