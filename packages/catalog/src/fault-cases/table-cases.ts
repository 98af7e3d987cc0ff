import { CHN_2024, type FaultCase, observations, value } from './fault-case.ts';

/** What can be wrong with one table as a table. */
export const TABLE_CASES: readonly FaultCase[] = [
  {
    code: 'not-utf8',
    what: 'a line in EUC-KR',
    changes: { 'contractions.csv': Buffer.from('language,text,entities\nko,\xc7\xd1,KOR\n', 'latin1') },
    at: 'contractions.csv:2',
  },
  {
    code: 'not-utf8',
    what: 'a descriptor in another encoding',
    changes: { 'datapackage.json': Buffer.from([0x7b, 0xff]) },
    at: 'datapackage.json:1',
  },
  { code: 'header-missing', what: 'an empty file', changes: { 'events.csv': '' }, at: 'events.csv:1' },
  {
    code: 'header-missing',
    what: 'an empty first line',
    changes: { 'events.csv': '\n1,2\n' },
    at: 'events.csv:1',
  },
  {
    code: 'unknown-column',
    what: 'a column of another name',
    changes: observations('qualifier', 'hedge'),
    at: 'observations/2024.csv:1:5 hedge',
  },
  {
    code: 'duplicate-column',
    what: 'a column twice',
    changes: observations('qualifier', 'note'),
    at: 'observations/2024.csv:1:6 note',
  },
  {
    code: 'missing-column',
    what: 'no confidence',
    changes: { 'events.csv': 'date,entity,headline_en,headline_ko,category,source\n' },
    at: 'events.csv:1',
  },
  {
    code: 'ragged-row',
    what: 'a cell too few',
    changes: observations(CHN_2024, CHN_2024.replace(',high', '')),
    at: 'observations/2024.csv:2',
  },
  {
    code: 'ragged-row',
    what: 'a cell too many',
    changes: observations(CHN_2024, `${CHN_2024},`),
    at: 'observations/2024.csv:2',
  },
  {
    code: 'ragged-row',
    what: 'an empty line',
    changes: observations(CHN_2024, `${CHN_2024}\n`),
    at: 'observations/2024.csv:3',
  },
  {
    code: 'unterminated-quote',
    what: 'a quote without its other',
    changes: observations('"says ""31,444"""', '"says'),
    at: 'observations/2024.csv:3:6 note',
  },
  {
    code: 'stray-quote',
    what: 'a quote inside a bare cell',
    changes: value('27"6'),
    at: 'observations/2024.csv:2:4 value',
  },
  {
    code: 'stray-quote',
    what: 'text after a quoted cell',
    changes: value('"276"288'),
    at: 'observations/2024.csv:2:4 value',
  },
  {
    code: 'too-many-rows',
    what: 'more rows than the limit, over two files',
    changes: {},
    at: 'observations/2025.csv:3',
    limits: { rows: 3 },
  },
];
