import { describe, expect, it } from 'vitest';
import { buildSmallCatalogue } from '../catalogue/catalogue.ts';
import { checkText } from '../check/check-text.ts';
import { inferTable } from '../table/infer-table.ts';
import { inferCatalogue } from '../table/series/infer-catalogue.ts';
import { SMALL_CATALOGUE } from '../testing/small-world.ts';
import { buildReport } from './build-report.ts';
import { doubtOfSeries } from './series-doubts.ts';

function catalogueOf(lines: string) {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => ({ text: text.trim(), number: null })));
  const table = inferTable({ name: 't', caption: null, rows, origin: { sheet: null, row: 0, column: 0 } });
  const inferred = inferCatalogue(table, SMALL_CATALOGUE);
  if (typeof inferred === 'string') throw new Error(inferred);
  return buildSmallCatalogue(inferred.records);
}

const YEARS = catalogueOf(`
Item | 2021 ($ million) | 2022 ($ million) | 2023 ($ million) | 2024 ($ million)
Revenue | 150.0 | 180.0 | 178.5 | 200.5
Debt | 90 | 80 | 70 | 75`);
const EXPORTS = catalogueOf(`
Ferry exports by country ($ million) | | |
 | 2022 | 2023 | 2024
China | 10 | 12 | 15
Korea | 7 | 9 | 8
United States | 5 | 6 | 6`);
const QUARTERS = catalogueOf(`
분기 | 매출(억 원) | 인구(명)
2024년 1분기 | 120 | 5000
2024년 2분기 | 130 | 5100
2024년 3분기 | 140 | 5200
2024년 4분기 | 160 | 5300`);

/** What the series alone say of the first claim of a text, and the doubt that keeps them from it. */
function doubt(catalogue: ReturnType<typeof catalogueOf>, text: string): readonly unknown[] {
  const language = /[가-힣]/.test(text) ? 'ko' : 'en';
  const document = { text, language, title: null, published: null, url: null, sha256: '' } as const;
  const checked = checkText(catalogue, document);
  const { claims } = buildReport('', catalogue, document, checked);
  const [claim] = claims;
  if (claim === undefined) throw new Error(`no claim in ${text}`);
  return [claim.verdict.label, doubtOfSeries(claim, { catalogue, view: checked.view, claims })];
}

describe('what a series decides is doubted', () => {
  it.each([
    [QUARTERS, '2024년 2분기까지 6개월 매출은 250억 원이다.', 'refuted', 'period-unknown'],
    [QUARTERS, '2024년 3분기 누적 매출은 390억 원이다.', 'refuted', 'period-unknown'],
    [QUARTERS, '2024년 4분기 별도 기준 매출은 110억 원이다.', 'refuted', 'definition-unclear'],
    [QUARTERS, '2024년 4분기 매출원가는 90억 원이다.', 'refuted', 'ambiguous-indicator'],
    [QUARTERS, '2024년 매출은 160억 원이다.', 'supported', 'period-unknown'],
    [YEARS, 'In March 2024 revenue was $200.5 million.', 'supported', 'period-unknown'],
    [YEARS, 'Among women, revenue was $40 million in 2024.', 'refuted', 'denominator-differs'],
    [YEARS, 'In 2024, debt fell; it was $75 million.', 'supported', 'definition-unclear'],
    [EXPORTS, "China's ferry exports to Korea were $90 million in 2024.", 'refuted', 'entity-unknown'],
  ])('$1', (catalogue, text, label, reason) => {
    expect(doubt(catalogue, text)).toEqual([label, reason]);
  });

  it.each([
    [QUARTERS, '2024년 4분기 매출은 171억 원이다.', 'refuted'],
    [QUARTERS, '2024년 말 인구는 5300명이다.', 'supported'],
    [YEARS, 'Revenue was $210.5 million in 2024.', 'refuted'],
    [YEARS, 'Revenue rose to $200.5 million in 2024.', 'supported'],
    [EXPORTS, 'China had the largest ferry exports in 2024.', 'supported'],
    [EXPORTS, 'Ferry exports of China were $51 million in 2024 and those of Korea $8 million.', 'refuted'],
  ])('$1', (catalogue, text, label) => {
    expect(doubt(catalogue, text)).toEqual([label, null]);
  });
});
