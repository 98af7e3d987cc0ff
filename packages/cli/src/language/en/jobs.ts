import type { JobsWords } from '../jobs-words.ts';

const jobs = (count: number): string => (count === 1 ? '1 job' : `${count} jobs`);

/** `assay jobs` in English. */
export const EN_JOBS: JobsWords = {
  column: {
    job: 'job',
    waiting: 'waiting',
    running: 'running',
    done: 'done',
    failed: 'failed',
    id: 'id',
    when: 'given up',
    attempts: 'tries',
    error: 'last error',
  },
  failed: (count) => `${jobs(count)} failed for good:`,
  noneFailed: 'No job failed for good; there is nothing to do.',
  noneOf: (job) => `No ${job} failed for good; there is nothing to do.`,
  hint: 'Once the cause is mended: assay jobs retry ID… or --all. To give them up: assay jobs drop ID… or --all.',
  retried: (sent, asked) =>
    sent === asked
      ? `${jobs(sent)} sent off again; assay jobs list shows what becomes of ${sent === 1 ? 'it' : 'them'}.`
      : `${jobs(sent)} sent off again; ${asked - sent} left, for the same job waits already: drop ${asked - sent === 1 ? 'it' : 'them'}, or try again later.`,
  dropped: (count) => `${jobs(count)} dropped.`,
};
