import { edit, SAMPLE } from '../sample-package.ts';
import { CHN_2024, type FaultCase, indicators, observations, value } from './fault-case.ts';

/** What can be wrong with one cell. */
export const CELL_CASES: readonly FaultCase[] = [
  { code: 'empty-cell', what: 'no value', changes: value(''), at: 'observations/2024.csv:2:4 value' },
  {
    code: 'empty-cell',
    what: 'no edition',
    changes: edit(
      'observations/2024.csv',
      `,${'robots_2024,2024-09-24,high\nrobots_installed,KOR'}`,
      ',robots_2024,,high\nrobots_installed,KOR',
    ),
    at: 'observations/2024.csv:2:9 edition',
  },
  {
    code: 'empty-cell',
    what: 'a name in one language only',
    changes: edit('entities.csv', 'South Korea,한국', 'South Korea,'),
    at: 'entities.csv:3:4 name_ko',
  },
  {
    code: 'empty-cell',
    what: 'a name of spaces',
    changes: edit('entities.csv', 'South Korea,한국', 'South Korea,  '),
    at: 'entities.csv:3:4 name_ko',
  },
  {
    code: 'empty-cell',
    what: 'an indicator without Korean aliases',
    changes: indicators('robot installation,로봇 설치', 'robot installation,'),
    at: 'indicators.csv:2:5 aliases_ko',
  },
  {
    code: 'empty-item',
    what: 'two bars in a row',
    changes: edit('entities.csv', 'Korea|ROK', 'Korea||ROK'),
    at: 'entities.csv:3:5 aliases_en',
  },
  {
    code: 'empty-item',
    what: 'a space around an alias',
    changes: edit('entities.csv', 'Korea|ROK', 'Korea| ROK'),
    at: 'entities.csv:3:5 aliases_en',
  },
  {
    code: 'cell-too-long',
    what: 'a cell over the limit',
    changes: edit('events.csv', 'A robot act passes', 'x'.repeat(200)),
    at: 'events.csv:2:3 headline_en',
    limits: { cellLength: 150 },
  },
  {
    code: 'control-character',
    what: 'an escape sequence',
    changes: edit('events.csv', 'A robot', '\u001b[31mA robot'),
    at: 'events.csv:2:3 headline_en',
  },
  {
    code: 'control-character',
    what: 'a change of direction',
    changes: edit('events.csv', 'A robot', '\u202eA robot'),
    at: 'events.csv:2:3 headline_en',
  },
  {
    code: 'control-character',
    what: 'old line ends',
    changes: edit('events.csv', 'A robot act passes', '"A\rrobot act passes"'),
    at: 'events.csv:2:3 headline_en',
  },
  {
    code: 'bad-identifier',
    what: 'an id with a slash',
    changes: { 'producers.csv': `${SAMPLE['producers.csv']}../x,X,엑스,,\n` },
    at: 'producers.csv:3:1 id',
  },
  {
    code: 'bad-boolean',
    what: 'yes',
    changes: indicators('annual,true,true', 'annual,yes,true'),
    at: 'indicators.csv:2:11 add_entities',
  },
  {
    code: 'bad-boolean',
    what: 'TRUE',
    changes: indicators('annual,true,true', 'annual,true,TRUE'),
    at: 'indicators.csv:2:12 add_periods',
  },
  ...['1e5', 'NaN', '0x10', '1,5', '1.', '.5', '+1', '--1', '007', '∞', '１２', '1 000', 'null', '-'].map(
    (text): FaultCase => ({
      code: 'not-a-decimal',
      what: `the value ${text}`,
      changes: value(text.includes(',') ? `"${text}"` : text),
      at: 'observations/2024.csv:2:4 value',
    }),
  ),
  ...[
    '2023-13',
    '2023-Q5',
    '2023-H3',
    '2023-02-30',
    '23',
    '2023-1',
    '2025/2024',
    '2020/2021/2022',
    '2023 ',
    'FY2023',
    '2023-11-05T00:00',
  ].map(
    (text): FaultCase => ({
      code: 'bad-period',
      what: `the period ${text}`,
      changes: observations('CHN,2023', `CHN,${text}`),
      at: 'observations/2024.csv:2:3 period',
    }),
  ),
  {
    code: 'bad-period',
    what: 'an edition without a year',
    changes: observations(`${CHN_2024}`, CHN_2024.replace('2024-09-24', 'Sept')),
    at: 'observations/2024.csv:2:9 edition',
  },
  {
    code: 'bad-period',
    what: 'a source published "various"',
    changes: edit('sources.csv', '2024-09-24', 'various'),
    at: 'sources.csv:2:6 published',
  },
  {
    code: 'not-in-list',
    what: 'an unknown unit',
    changes: indicators('robots_stock,count', 'robots_stock,robots'),
    at: 'indicators.csv:2:7 unit',
  },
  {
    code: 'not-in-list',
    what: 'an unknown kind of statistic',
    changes: indicators('robots_stock,count,level', 'robots_stock,count,amount'),
    at: 'indicators.csv:2:8 stat_type',
  },
  {
    code: 'not-in-list',
    what: 'an unknown confidence',
    changes: observations(CHN_2024, CHN_2024.replace('high', 'sure')),
    at: 'observations/2024.csv:2:10 confidence',
  },
  {
    code: 'not-in-list',
    what: 'an unknown qualifier',
    changes: edit('observations/2025.csv', 'about', 'roughly'),
    at: 'observations/2025.csv:2:5 qualifier',
  },
];
