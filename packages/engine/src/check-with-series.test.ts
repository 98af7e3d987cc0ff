import { describe, expect, it } from 'vitest';
import { checkWithTables } from './check-with-tables.ts';
import type { Report, ReportClaim } from './receipt/report-schema.ts';
import { reportSchema } from './receipt/report-schema.ts';
import { inferTable } from './table/infer-table.ts';
import type { Table } from './table/table.ts';
import { SMALL_CATALOGUE } from './testing/small-world.ts';

/** A table from lines of cells between bars, its first cell at A1. */
function tableOf(name: string, lines: string): Table {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => ({ text: text.trim(), number: null })));
  return inferTable({ name, caption: null, rows, origin: { sheet: null, row: 0, column: 0 } });
}

const MILLS = tableOf(
  'mills',
  `
Tarn Mills: yearly results ($ million unless stated) | | | |
Item | 2021 | 2022 | 2023 | 2024
Revenue | 150.0 | 180.0 | 178.5 | 200.5
Operating profit | 12.0 | 15.3 | 16.1 | 22.4
Operating margin (%) | 8.0 | 8.5 | 9.0 | 11.2
Employees | 1,150 | 1,200 | 1,230 | 1,250`,
);

const TOWN = tableOf(
  'town',
  `
미르시 분야별 예산 (단위: 억 원) | | |
분야 | 2022년 | 2023년 | 2024년
복지 | 300 | 330 | 360
교육 | 120 | 118 | 110
도로 | 80 | 92 | 130
합계 | 500 | 540 | 600`,
);

const QUARTERS = tableOf(
  'quarters',
  `
분기 | 매출(억 원) | 수주잔고(억 원)
2023년 1분기 | 100 | 900
2023년 2분기 | 110 | 910
2023년 3분기 | 115 | 930
2023년 4분기 | 125 | 960
2024년 1분기 | 120 | 950
2024년 2분기 | 130 | 970
2024년 3분기 | 140 | 990
2024년 4분기 | 160 | 1010`,
);

function check(text: string, ...tables: readonly Table[]): Report {
  const language = /[가-힣]/.test(text) ? 'ko' : 'en';
  return checkWithTables(
    SMALL_CATALOGUE,
    { text, language, title: null, published: null, url: null, sha256: '' },
    tables,
  );
}

/** Each claim as `text verdict cells`. */
const told = ({ claims }: Report): string[] =>
  claims.map(({ text, verdict, table }) => `${text} ${verdict.label} ${table?.cells.join(' ') ?? ''}`.trim());

function only(text: string, ...tables: readonly Table[]): ReportClaim {
  const [claim, ...more] = check(text, ...tables).claims;
  if (claim === undefined || more.length > 0) throw new Error(`${more.length + 1} claims in ${text}`);
  return claim;
}

describe('a report and a table over time', () => {
  it.each([
    ['Revenue was $200.5 million in 2024.', ['$200.5 million supported E3']],
    ['Revenue was $205.0 million in 2024.', ['$205.0 million refuted E3']],
    ['Revenue grew 12.3% in 2024.', ['12.3% supported E3 D3']],
    ['Revenue grew 21.3% in 2024.', ['21.3% refuted E3 D3']],
    [
      'Operating profit rose by $6.3 million to $22.4 million in 2024.',
      ['$6.3 million to $22.4 million supported E4 D4'],
    ],
    [
      'The operating margin rose from 9.0% in 2023 to 11.2% in 2024.',
      ['9.0% in 2023 to 11.2% supported D5 E5'],
    ],
    ['The operating margin rose by 2.2% in 2024.', ['2.2% refuted E5 D5']],
    ['Employees rose to 1,250 in 2024.', ['1,250 supported E6']],
    ['Operating profit has risen for three years in a row.', ['three years in a row supported B4 C4 D4 E4']],
    [
      '미르시의 2024년 예산은 600억 원으로 전년보다 11.1% 늘었다.',
      ['600억 원 supported D6', '11.1% supported D6 C6'],
    ],
    ['복지 예산은 2024년 360억 원으로 가장 많다.', ['360억 원 supported D3', '가장 많 supported D3']],
    ['교육 예산은 2024년 118억 원이다.', ['118억 원 refuted D4']],
    [
      '전체 예산에서 도로가 차지하는 비중은 2023년 17.0%에서 2024년 21.7%로 높아졌다.',
      ['17.0%에서 2024년 21.7% supported C5 C6 D5 D6'],
    ],
    [
      '2024년 매출은 550억 원으로 전년보다 22.2% 늘었다.',
      ['550억 원 supported B6 B7 B8 B9', '22.2% supported B6 B7 B8 B9 B2 B3 B4 B5'],
    ],
    ['매출은 3분기 연속 늘었다.', ['3분기 연속 supported B6 B7 B8 B9']],
    ['2024년 말 수주잔고는 1010억 원이다.', ['1010억 원 supported C9']],
  ])('%s', (text, expected) => {
    const table =
      text.includes('미르시') || text.includes('예산') ? TOWN : /[가-힣]/.test(text) ? QUARTERS : MILLS;
    expect(told(check(text, table))).toEqual(expected);
  });

  it('names table and cell in evidence, formula and explanation, and is a report by its schema', () => {
    const report = check('Revenue grew 12.3% in 2024.', MILLS);
    const claim = report.claims[0];
    expect(
      claim?.asPublished.evidence.map(({ publication, indicator, period, value, cell }) => [
        publication,
        indicator,
        period,
        value,
        cell,
      ]),
    ).toEqual([
      ['mills', 'Revenue', '2024', '200500000', 'E3'],
      ['mills', 'Revenue', '2023', '178500000', 'D3'],
    ]);
    expect(claim?.asPublished.formula).toEqual({
      en: '200.5 million ÷ 178.5 million − 1 = 12.32%',
      ko: '2억 50만 ÷ 1억 7,850만 − 1 = 12.32%',
    });
    expect(claim?.explanation.en).toBe(
      'The table agrees: Tarn Mills, Revenue, 2024: 200.5 million ÷ 178.5 million − 1 = 12.32% (mills E3, D3).',
    );
    expect(claim?.explanation.ko).toContain('(mills E3, D3)');
    expect([claim?.indicator, claim?.entities, claim?.candidates]).toEqual([null, [], []]);
    expect(reportSchema.safeParse(report).success).toBe(true);
  });
});

describe('what a table over time leaves open', () => {
  it.each([
    ['a value that it lacks', 'Revenue was $140 million in 2019.', MILLS],
    ['something of another basis', 'Adjusted operating profit was $25 million in 2024.', MILLS],
    ['something divided', 'Revenue per employee was $160,000 in 2024.', MILLS],
    ['a part', 'Revenue from flour was $90 million in 2024.', MILLS],
    ['another firm', 'Revenue at Samsung was $90 billion in 2024.', MILLS],
    ['a longer name', '2024년 4분기 매출원가는 90억 원이다.', QUARTERS],
    ['a stretch', '2024년 상반기 매출은 250억 원이다.', QUARTERS],
    ['a stretch so far', '2024년 3분기 누적 매출은 390억 원이다.', QUARTERS],
    ['a year told by the value of its last quarter', '2024년 매출은 160억 원이다.', QUARTERS],
    ['a place by change', '2024년 예산이 가장 크게 늘어난 분야는 복지다.', TOWN],
    ['a group', 'Among women, the number of employees was 610 in 2024.', MILLS],
    ['what moved the other way than is said', '도로 예산은 2024년 줄어 130억 원이 됐다.', TOWN],
    ['another bearer', 'Spending of China on 복지 was 40 billion won in 2024.', TOWN],
    ['a bare number', 'Operating profit was 22 ships ahead in 2024.', MILLS],
  ])('%s: %s', (_, text, table) => {
    for (const { verdict } of check(text, table).claims)
      expect(['not-enough-evidence', 'not-checkable']).toContain(verdict.label);
  });

  it('a figure that the catalogue would refute, where the sentence names the table’s own series', () => {
    const table = tableOf('ferries', 'Item | 2030 | 2031\nElectric ferries | 5 | 6');
    const text = 'Electric ferries in service in China numbered 999 in 2024.';
    expect(told(check(text))).toEqual(['999 refuted']);
    expect(check(text, table).claims.map(({ verdict }) => verdict.label)).not.toContain('supported');
  });
});

describe('tables, rows and the catalogue side by side', () => {
  it('two tables that disagree decide nothing', () => {
    const other = tableOf('other', 'Item | 2023 ($ million) | 2024 ($ million)\nRevenue | 178.5 | 300.0');
    expect(told(check('Revenue was $200.5 million in 2024.', MILLS, other)).join()).not.toMatch(
      /supported|refuted/,
    );
    expect(told(check('Revenue was $178.5 million in 2023.', MILLS, other))).toEqual([
      '$178.5 million supported D3',
    ]);
  });

  it('a table decides over the catalogue on the same number', () => {
    const text = 'China had 214 electric ferries in 2024.';
    const table = tableOf(
      'ferries',
      'Electric ferries by country | |\n | 2023 | 2024\nChina | 150 | 999\nKorea | 7 | 9',
    );
    expect(only(text).verdict.label).toBe('supported');
    expect(only(text, table)).toMatchObject({
      verdict: { label: 'refuted' },
      table: { name: 'ferries', cells: ['C3'] },
    });
  });
});
