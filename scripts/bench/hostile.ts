// Measures how the time of a check grows with texts that are made to be slow. Cannot prove that no slower text exists.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { growthOf, type Point } from './growth.ts';
import { HOSTILE_TEXTS, type HostileText } from './hostile-texts.ts';
import type { Answer, Task } from './hostile-worker.ts';
import type { HotSpot } from './profile.ts';
import { renderTable, showMs } from './table.ts';

/** A text is not doubled any more once it has taken so long. */
const ENOUGH_MS = 1500;
/** A check that gives no answer for so long is stopped. */
const STUCK_MS = 20_000;
/** Above this exponent the growth counts as more than linear, if the text takes long enough to tell. */
const LINEAR = 1.25;
const TELLING_MS = 60;

interface Measured {
  readonly text: HostileText;
  readonly exponent: number;
  /** Of the full size; an estimate where it was not reached. */
  readonly ms: number;
  readonly estimated: boolean;
  /** The size at which there was no answer any more. */
  readonly stuckAt: number | null;
  readonly guilty: readonly HotSpot[];
}

/** Every hostile text with its exponent; of those that grow faster than the text, where the time goes. */
export async function measureHostile(only: string | null): Promise<string> {
  const measured: Measured[] = [];
  let worker = await startWorker();
  for (const [index, text] of HOSTILE_TEXTS.entries()) {
    if (only !== null && !text.name.includes(only)) continue;
    const one = await measureOne(worker, text, index);
    measured.push(one);
    if (one.stuckAt === null) continue;
    await worker.terminate();
    worker = await startWorker();
  }
  await worker.terminate();
  const header = ['text', 'size', 'ms', 'exponent', 'where it grows faster than the text: own time'];
  return renderTable(header, measured.map(rowOf));
}

function rowOf({ text, exponent, ms, estimated, stuckAt, guilty }: Measured): string[] {
  const name = `${text.name}, ${text.language}`;
  const size = `${text.full} ${text.unit}`;
  if (stuckAt !== null)
    return [name, size, '∞', '–', `no answer within ${STUCK_MS / 1000} s at ${stuckAt} ${text.unit}`];
  return [
    name,
    size,
    `${estimated ? '≈ ' : ''}${showMs(ms)}`,
    exponent.toFixed(2),
    guilty
      .map(
        ({ name: spot, place, own }) =>
          `${spot} (${place.replace('engine/src/', '')}) ${(own * 100).toFixed(0)}%`,
      )
      .join('; '),
  ];
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./hostile-worker.ts', import.meta.url));
  await once(worker, 'message');
  return worker;
}

async function measureOne(worker: Worker, text: HostileText, index: number): Promise<Measured> {
  const points: Point[] = [];
  const rest = { text, exponent: Number.NaN, ms: Number.NaN, estimated: true, guilty: [] };
  for (let size = Math.max(8, Math.ceil(text.full / 128)); ; size = Math.min(size * 2, text.full)) {
    const answer = await ask(worker, { index, size, profile: false });
    if (answer === null) return { ...rest, stuckAt: size };
    points.push({ size, ms: answer.ms });
    if (size >= text.full || answer.ms > ENOUGH_MS) break;
  }
  const exponent = growthOf(points.slice(-3));
  const last = points.at(-1) ?? { size: text.full, ms: 0 };
  const faster = exponent > LINEAR && last.ms > TELLING_MS;
  const profiled = faster ? await ask(worker, { index, size: last.size, profile: true }) : null;
  return {
    text,
    exponent,
    ms: last.ms * (text.full / last.size) ** exponent,
    estimated: last.size < text.full,
    stuckAt: null,
    guilty: profiled?.guilty ?? [],
  };
}

/** The thread's answer; null where none comes in time. */
async function ask(worker: Worker, task: Task): Promise<Answer | null> {
  worker.postMessage(task);
  try {
    const [answer]: Answer[] = await once(worker, 'message', {
      signal: AbortSignal.timeout(STUCK_MS * (task.profile ? 3 : 1)),
    });
    return answer ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  }
}
