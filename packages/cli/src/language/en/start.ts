import type { StartWords } from '../start-words.ts';

/** `assay start` in English. */
export const EN_START: StartWords = {
  intro:
    'Two sample articles with deliberate errors, one in English and one in Korean, checked against the bundled statistics. Each is reported in its own language.',
  next: (example) => [
    'Check an article of yours:   npm start -- check FILE --published YYYY-MM-DD   (or bin/assay check FILE)',
    `See why a verdict came out:  npm start -- check ${example} --explain c3`,
    'Look into the statistics:    npm start -- catalog search robots   (npm start -- --help lists everything)',
  ],
};
