// Keeps one process that runs mutants, and puts another in its place where one gets stuck. Cannot tell a loop without end from a very slow test.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { MutantAnswer, MutantTask } from './mutant-runner.ts';

/** A process that runs one mutant at a time. */
export class RunnerProcess {
  #child: ChildProcess | null = null;

  /** What the tests say of a mutant; `stuck` after so many milliseconds. */
  async run(task: MutantTask, mostMs: number): Promise<MutantAnswer> {
    const child = this.#child ?? (await startChild());
    this.#child = child;
    child.send(task);
    const answer = await answerWithin<MutantAnswer>(child, mostMs);
    if (answer !== null) return answer;
    this.stop();
    return { fate: 'stuck', by: null };
  }

  /** Ends the process with those that it started. */
  stop(): void {
    if (this.#child?.pid !== undefined) process.kill(-this.#child.pid, 'SIGKILL');
    this.#child = null;
  }
}

async function startChild(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'mutant-runner.ts'), {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

/** The next message; null where none comes in time, or the process ends. */
async function answerWithin<T>(child: ChildProcess, mostMs: number): Promise<T | null> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), mostMs);
  const end = (): void => waiting.abort();
  child.once('exit', end);
  try {
    const [answer]: T[] = await once(child, 'message', { signal: waiting.signal });
    return answer ?? null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    child.off('exit', end);
  }
}
