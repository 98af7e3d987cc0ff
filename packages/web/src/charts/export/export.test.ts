import { expect, test } from 'vitest';
import { buildStatistics } from '../../statistics/statistics.ts';
import { SMALL_RECORDS } from '../../statistics/testing/small-records.ts';
import { plainCell } from '../chart.ts';
import { indicatorTable } from '../indicator-table.ts';
import { lineChart } from '../line-chart.ts';
import { chartCsv } from './chart-csv.ts';
import { chartJson } from './chart-json.ts';
import { chartPng } from './chart-png.ts';
import { ogPicture, ogSvg } from './og-picture.ts';

const chart = lineChart(
  buildStatistics(SMALL_RECORDS),
  { indicator: 'tea_share' },
  { language: 'ko', prefix: 'c', standalone: true },
);

function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a table becomes CSV with exact values', () => {
  expect(
    chartCsv(chart?.table ?? { head: [], rows: [] })
      .split('\r\n')
      .slice(0, 3),
  ).toEqual(['기간,남국,"동국 <""&\'>",북국', '2021,,,39', '2022,60,,40.0']);
});

test('all that is held of an indicator becomes a table, a row a value and edition', () => {
  const table = indicatorTable(buildStatistics(SMALL_RECORDS), 'kite_makers', 'en');
  const north = chartCsv(table)
    .split('\r\n')
    .filter((line) => line.startsWith('Northland,2022'));
  expect(north).toEqual([
    'Northland,2022,40,count,2023-05,almanac-2023',
    'Northland,2022,57,count,2024-05-01,almanac-2024',
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+82 2', "'+82 2"],
  ['@name', "'@name"],
  ['-x', "'-x"],
  ['-1.5', '-1.5'],
  ['a,b', '"a,b"'],
  ['a\nb', '"a\nb"'],
])('the field %j is written %s', (text, written) => {
  expect(chartCsv({ head: ['h'], rows: [[plainCell(text)]] })).toBe(`h\r\n${written}\r\n`);
});

test('a chart becomes JSON with decimal texts', () => {
  const json = JSON.parse(
    chartJson(
      chart ?? { svg: '', title: '', subtitle: '', foot: '', description: '', table: { head: [], rows: [] } },
    ),
  );
  expect(json.title).toBe(chart?.title);
  expect(json.rows[1]).toEqual(['2022', '60', '', '40.0']);
});

test('a chart becomes a PNG of the width asked for', () => {
  expect(sizeOf(chartPng(chart?.svg ?? '', 720))[0]).toBe(720);
});

test('a link has a picture of 1200 by 630, whatever its text', () => {
  expect(
    sizeOf(ogPicture({ title: '연 만드는 곳', figure: '40', line: '자료와 다름', verdict: 'refuted' })),
  ).toEqual([1200, 630]);
  expect(ogSvg({ title: 'a<b & "c"', figure: '', line: '' })).toContain('a&lt;b &amp; &quot;c&quot;');
});
