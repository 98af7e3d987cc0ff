import type { DataWords } from '../data-words.ts';

const rows = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`;

/** `assay backup`, `restore` and `database distribute` in English. */
export const EN_DATA: DataWords = {
  writing: (table) => `writing ${table}`,
  checking: (table) => `checking ${table}`,
  restoring: (table) => `restoring ${table}`,
  written: (file, size, count) => `${file}: ${size}, ${rows(count)}.`,
  checked: 'It was restored into a scratch database, and every row arrived.',
  unchecked: 'It was not checked; to be sure, restore it into a new folder: assay restore FILE --data DIR',
  uncheckable: (reason) => `It was written, but cannot be checked on this machine: ${reason}`,
  restored: (count, where, made) =>
    `${rows(count)} restored into ${where}, as of ${made}. To start the service: assay serve`,
  column: { table: 'table', placement: 'where it is', done: 'done' },
  placement: {
    'by-document': 'spread over the workers by document',
    'by-story': 'spread over the workers by story',
    everywhere: 'a copy on every worker',
    here: 'on the coordinator',
  },
  now: 'now',
  already: 'before',
  distributed: 'The database is distributed; any number of assay serve can use it.',
};
