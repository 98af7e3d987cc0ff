import type { ServeWords } from '../serve-words.ts';

/** `assay serve` and `assay start` in English. */
export const EN_SERVE: ServeWords = {
  intro: [
    'Assay follows the sources you name, checks the figures of what they publish against published statistics, and keeps a receipt for every verdict.',
  ],
  step: {
    creating: 'Creating the database (this once) …',
    starting: 'Starting the database …',
    catalogue: 'Reading the statistics …',
    samples: 'Checking the sample documents …',
  },
  ready: (url) => `Assay is ready: ${url}`,
  working: 'Assay is ready, and works for the processes that answer',
  stopping: 'Stopping; what runs is ended first (Ctrl+C again to leave at once) …',
  stopped: 'Stopped.',
  next: (example, live) => [
    'To try next, in another terminal:',
    `  bin/assay check ${example}   check an article`,
    '  bin/assay source list   see the sources; source resume ID follows one, source add URL a new one',
    `  curl -N ${live}   watch verdicts as they are given`,
    'Ctrl+C stops the service; bin/assay --help lists all there is.',
  ],
};
