// Spreads tasks over the machine's cores, one bench a thread, and keeps their order. Cannot go on when a thread fails: it throws.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task, TaskResult } from './task.ts';

/** The results in the order of the tasks; `progress` hears of each that is done. */
export async function runTasks(
  folders: readonly string[],
  tasks: readonly Task[],
  progress: (done: number, of: number) => void,
): Promise<TaskResult[]> {
  const results = new Map<number, TaskResult>();
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folders } });
      let current = next++;
      const give = (): void => {
        const task = tasks[current];
        if (task === undefined) {
          void worker.terminate().then(() => resolve());
          return;
        }
        worker.postMessage(task);
      };
      worker.on('error', reject);
      worker.on('message', (result: TaskResult) => {
        results.set(current, result);
        progress(results.size, tasks.length);
        current = next++;
        give();
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4, tasks.length) }, work));
  return tasks.flatMap((_, index) => results.get(index) ?? []);
}
