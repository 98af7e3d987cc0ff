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
  series: {
    column: { statistic: 'over time', unit: 'unit', times: 'times', bearers: 'of', reckoned: 'reckoned' },
    kind: { stated: '', share: 'from each and the total', year: 'sums of years' },
    whole: 'add up to the total',
    bearers: (names) => `of ${names}`,
    times: (from, to, count) => `${from} to ${to} (${count})`,
    refusal: {
      'no-periods': 'Not read over time: no column or row says when.',
      'too-large':
        'Not read over time: more than 50,000 values or 2,000 series. It is still held against texts row by row.',
    },
    leftOut: (count) =>
      `Left out over time, as one time stands twice in ${count === 1 ? 'it' : 'each'}: ${count} series.`,
  },
  none: 'none',
  ignored: 'ignored',
  rowNumbers: (rows) => `row ${rows}`,
  andMore: (shown, more) => (more === 0 ? shown : `${shown} and ${more} more`),
  written: (path) => `Written: ${path}. Correct what is wrong in it; what you take out is inferred.`,
  writeHint: (path, command) => `If any of this is wrong: ${command} writes ${path}, to be corrected.`,
};
