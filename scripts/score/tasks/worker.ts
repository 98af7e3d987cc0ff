// Does tasks in a thread of its own, with its own bench. Cannot share a catalogue with other threads.
import { parentPort, workerData } from 'node:worker_threads';
import { setUpBench } from '../bench.ts';
import { perform, type Task } from './task.ts';

const bench = setUpBench((workerData as { readonly folders: readonly string[] }).folders);
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(perform(await bench, task));
});
