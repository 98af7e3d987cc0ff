import { readPackagesSync } from '@assay/catalog';
import { describe, expect, test } from 'vitest';
import { buildStatistics } from '../statistics/statistics.ts';
import { drawMap, shadeOf } from './draw/draw-map.ts';
import { countryShapes } from './map/country-shapes.ts';
import { PathPen } from './map/path-pen.ts';
import { kindOf, mapChart } from './map-chart.ts';
import { faultsOf } from './testing/well-formed.ts';

const folder = new URL('../../../../data/ai-race', import.meta.url).pathname;
const statistics = buildStatistics(readPackagesSync([folder]));
const maps = [...statistics.indicators.keys()].flatMap((indicator) => {
  const chart = mapChart(statistics, { indicator }, { language: 'en', prefix: 'm', standalone: true });
  return chart === null ? [] : [{ indicator, chart }];
});

describe('a map', () => {
  test('is drawn of many statistics of countries, of both kinds, well-formed and small', () => {
    expect(maps.length).toBeGreaterThan(20);
    const texts = maps.map(({ chart }) => chart.subtitle);
    expect(texts.some((text) => text.includes('area of a circle'))).toBe(true);
    expect(texts.some((text) => text.includes('darker'))).toBe(true);
    for (const { indicator, chart } of maps) {
      expect(faultsOf(chart.svg), indicator).toEqual([]);
      expect(chart.svg.length, indicator).toBeLessThan(90_000);
      expect(chart.foot).toContain('Natural Earth');
      expect(chart.table.rows.length, indicator).toBeGreaterThanOrEqual(8);
    }
  });

  test('says in Korean what it says in English', () => {
    const [first] = maps;
    const chart = mapChart(
      statistics,
      { indicator: first?.indicator ?? '' },
      { language: 'ko', prefix: 'm' },
    );
    expect(chart?.subtitle).toMatch(/원의 넓이|짙을수록/);
    expect(chart?.foot).toContain('내추럴 어스');
  });

  test('shows a country too small for its shape as a dot, and leaves out one that it has no shape for', () => {
    const shades = [
      { from: 0, text: '0–5' },
      { from: 6, text: '6–9' },
    ];
    const place = (code: string, value: number) => ({ code, value, label: code });
    const { inner } = drawMap([place('SGP', 9), place('USA', 3), place('XXX', 1)], 'shades', shades, 'wide');
    expect(inner.match(/<circle/g)).toHaveLength(1);
    expect(inner).toContain('SGP');
    expect(inner).not.toContain('XXX');
  });

  test('draws amounts as circles whose area is the value', () => {
    const place = (code: string, value: number) => ({ code, value, label: code });
    const { inner } = drawMap([place('USA', 100), place('CHN', 25)], 'circles', [], 'wide');
    expect([...inner.matchAll(/ r="([\d.]+)"/g)].map(([, radius]) => radius)).toEqual(['34.0', '17.0']);
  });
});

test('the shapes have the codes of the catalogue for all but a few countries', () => {
  const codes = new Set(countryShapes().map(({ code }) => code));
  const missing = [...statistics.entities.values()].filter(
    ({ id, kind }) => kind === 'country' && !codes.has(id),
  );
  expect(missing.map(({ id }) => id)).toEqual(['GIB', 'GUF']);
});

test('amounts are circles, unless one of them is below nought', () => {
  expect(kindOf(true, [{ value: 3 }, { value: 0 }])).toBe('circles');
  expect(kindOf(true, [{ value: 3 }, { value: -1 }])).toBe('shades');
  expect(kindOf(false, [{ value: 3 }])).toBe('shades');
});

test('a value belongs to the last class that it reaches', () => {
  const shades = [
    { from: 1, text: '' },
    { from: 5, text: '' },
    { from: 9, text: '' },
  ];
  expect([1, 4.9, 5, 20, 0].map((value) => shadeOf(value, shades))).toEqual([0, 0, 1, 2, 0]);
});

test('the pen leaves out what is too small to be seen, and rounds without adding up', () => {
  const pen = new PathPen();
  pen.moveTo(0, 0);
  for (const [x, y] of [
    [0.2, 0],
    [10.04, 0],
    [10.08, 10],
  ] as const)
    pen.lineTo(x, y);
  pen.closePath();
  expect(pen.path()).toBe('M0 0l10 0 0.1 10z');
  pen.moveTo(50, 50);
  pen.lineTo(51, 50);
  pen.lineTo(51, 51);
  pen.closePath();
  expect(pen.path()).toBe('M0 0l10 0 0.1 10z');
});
