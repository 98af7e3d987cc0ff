/** The public API. */
export { DEAD_LETTERS, JOB_NAMES, type JobName } from './jobs.ts';
export {
  type DeadLetter,
  dropDeadLetters,
  findDeadLetters,
  retryDeadLetters,
} from './queue/dead-letters.ts';
export { Queue } from './queue/queue.ts';
