import type { TableWords } from '../table-words.ts';

/** `assay table` in English. */
export const EN_TABLE: TableWords = {
  label: {
    title: 'title',
    language: 'language',
    header: 'header',
    rows: 'rows',
    entity: 'about',
    period: 'when',
    missing: 'missing',
    corrected: 'corrected by',
  },
  column: {
    column: 'column',
    name: 'name',
    kind: 'kind',
    unit: 'unit',
    period: 'period',
    missing: 'missing',
    examples: 'examples',
  },
  kind: {
    text: 'text',
    number: 'number',
    rank: 'rank',
    year: 'year',
    date: 'date',
    score: 'score',
    duration: 'duration',
    list: 'list',
    empty: 'empty',
  },
  row: { data: 'records', total: 'totals', subtotal: 'subtotals', note: 'remarks' },
  language: { ko: 'Korean', en: 'English' },
  none: 'none',
  ignored: 'ignored',
  rowNumbers: (rows) => `row ${rows}`,
  andMore: (shown, more) => (more === 0 ? shown : `${shown} and ${more} more`),
  written: (path) => `Written: ${path}. Correct what is wrong in it; what you take out is inferred.`,
  writeHint: (path, command) => `If any of this is wrong: ${command} writes ${path}, to be corrected.`,
};
