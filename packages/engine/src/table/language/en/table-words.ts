import type { TableWords } from '../table-words.ts';

/** English: total, rank, year, name. */
export const EN_TABLE_WORDS: TableWords = {
  missing: 'n/a|na|n / a|null|nil|none|unknown|tbd|tba|not available|no data'.split('|'),
  totals: 'total|totals|grand total|overall total|sum|all|overall|average|mean'.split('|'),
  subtotals: ['subtotal', 'sub-total', 'sub total', 'subtotals'],
  notes: ['note', 'notes', 'source', 'sources', 'remark', 'remarks', '*', '†'],
  ranks: 'rank|ranking|rk|pos|position|place|#|no|no.|number|seed|standing'.split('|'),
  years: ['year', 'season', 'fiscal year', 'fy', 'edition', 'vintage'],
  dates: 'date|day|released|release date|air date|born|founded|opened|month'.split('|'),
  entities: (
    'name|player|team|club|country|nation|title|city|company|candidate|film|item|region|' +
    'state|party|institution|school|driver|rider|athlete|opponent|station|product|account|' +
    'model|system|method'
  ).split('|'),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
};
