import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildStatistics } from '../statistics/statistics.ts';
import { SMALL_RECORDS } from '../statistics/testing/small-records.ts';
import { barChart } from './bar-chart.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { claimChart } from './claim-chart.ts';
import { indicatorChart } from './indicator-chart.ts';
import { lineChart } from './line-chart.ts';
import { pairChart } from './pair-chart.ts';
import { rankChart } from './rank-chart.ts';
import { slope } from './slope.ts';
import { drawingsIn, faultsOf } from './testing/well-formed.ts';

const statistics = buildStatistics(SMALL_RECORDS);
const en: ChartOptions = { language: 'en', prefix: 'c1' };
const ko: ChartOptions = { language: 'ko', prefix: 'c1' };
const claim = {
  indicator: 'kite_makers',
  publication: 'almanac',
  entity: 'NOR',
  verdict: 'refuted',
  claimed: { value: '43', low: '42', high: '44', period: '2022' },
  checked: [{ period: '2022', edition: '2023-05' }],
} as const;
const pair = {
  first: 'NOR',
  second: 'SOU',
  statistics: [{ indicator: 'kite_makers' }, { indicator: 'fog_days' }],
};

const KINDS: readonly (readonly [string, (options: ChartOptions) => Chart | null])[] = [
  ['lines', (options) => lineChart(statistics, { indicator: 'kite_makers' }, options)],
  ['bars', (options) => barChart(statistics, { indicator: 'kite_makers' }, options)],
  ['ranks', (options) => rankChart(statistics, { indicator: 'kite_makers', entity: 'EAS' }, options)],
  ['a claim', (options) => claimChart(statistics, claim, options)],
  ['a pair', (options) => pairChart(statistics, pair, options)],
  ['forecasts', (options) => lineChart(statistics, { indicator: 'tide_power' }, options)],
];

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

describe.each(KINDS)('a chart of %s', (_, chartOf) => {
  test.each([en, ko])(
    'is well-formed and has nothing that a strict policy refuses, in $language',
    (options) => {
      for (const standalone of [true, false]) {
        const chart = chartOf({ ...options, standalone });
        expect(chart).not.toBeNull();
        expect(faultsOf(chart?.svg ?? '')).toEqual([]);
      }
    },
  );

  test('is on a page in two sizes, each with ids of its own and no text that the caption has', () => {
    const svg = chartOf(en)?.svg ?? '';
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['c1-wide-title', 'c1-wide-text', 'c1-narrow-title', 'c1-narrow-text']);
    expect(drawingsIn(svg)).toHaveLength(2);
    expect(svg).not.toContain('Office of Almanacs');
  });

  test('carries its source when it stands alone', () => {
    const chart = chartOf({ ...en, standalone: true });
    expect(drawingsIn(chart?.svg ?? '')).toHaveLength(1);
    expect(chart?.svg).toContain('Office of Almanacs');
    expect(chart?.foot).toContain('licence CC BY 4.0');
  });

  test('has a table as wide as its head', () => {
    const table = chartOf(ko)?.table;
    expect(table?.rows.length).toBeGreaterThan(0);
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.head.length ?? 0);
  });
});

describe('what a chart says', () => {
  test('the title is the finding', () => {
    expect(lineChart(statistics, { indicator: 'kite_makers' }, en)?.title).toBe(
      'Northland leads with 60 in 2023; Southland 20',
    );
    expect(lineChart(statistics, { indicator: 'kite_makers' }, ko)?.title).toBe(
      '2023년 북국이 60으로 1위 – 남국 20',
    );
    expect(barChart(statistics, { indicator: 'fog_days' }, en)?.title).toBe(
      'Southland leads with 12 days, the lowest, in 2023; Eastland <"&\'> 31 days',
    );
    expect(barChart(statistics, { indicator: 'tea_share' }, ko)?.title).toBe(
      '2023년 남국이 62.13%로 가장 높음 – 동국 <"&\'> 50%',
    );
    expect(claimChart(statistics, claim, en)?.title).toBe('Northland, 2022: 40, not 43');
    expect(claimChart(statistics, claim, ko)?.title).toBe('북국 2022년: 43이 아니라 40');
    expect(rankChart(statistics, { indicator: 'kite_makers', entity: 'EAS' }, en)?.title).toBe(
      'Eastland <"&\'>: rank 2 of 3 in 2023, with 20',
    );
    expect(pairChart(statistics, pair, en)?.title).toBe(
      'Northland and Southland ahead in as many of 2 statistics',
    );
  });

  test('the subtitle is the measure, its unit and what it is a share of', () => {
    expect(lineChart(statistics, { indicator: 'tea_share' }, en)?.subtitle).toBe(
      'Share of tea drinkers, per cent of adults',
    );
  });

  test('the description names the leader, the way it went and who is missing', () => {
    const lines = lineChart(statistics, { indicator: 'kite_makers' }, en)?.description;
    expect(lines).toContain('Northland leads with 60');
    expect(lines).toContain('Northland: from 10 in 2019 to 60 in 2023.');
    expect(barChart(statistics, { indicator: 'kite_makers' }, en)?.description).toContain(
      'No value: Westland.',
    );
  });

  test('the description of a claim has its tolerance and how the cell was revised', () => {
    const text = claimChart(statistics, claim, ko)?.description;
    expect(text).toContain('허용 범위: 42 ~ 44.');
    expect(text).toContain('40(2023-05판) → 57(2024-05-01판)');
  });

  test('the table has every digit, the label four', () => {
    const chart = barChart(statistics, { indicator: 'tea_share' }, en);
    expect(chart?.table.rows[0]?.[2]).toEqual({ text: '62.125%', value: '62.125' });
    expect(chart?.svg).toContain('>62.13%<');
  });

  test('a forecast is called one', () => {
    const table = lineChart(statistics, { indicator: 'tide_power' }, en)?.table;
    expect(table?.rows.at(-1)?.[1]).toEqual({ text: '9 MW (forecast)', value: '9000000' });
  });

  test('names with signs of markup stand as text', () => {
    const svg = lineChart(statistics, { indicator: 'kite_makers' }, { ...en, standalone: true })?.svg;
    expect(svg).toContain('Eastland &lt;&quot;&amp;&#39;&gt;');
  });
});

describe('what a chart shows', () => {
  test('a missing period as a gap', () => {
    const svg = lineChart(
      statistics,
      { indicator: 'kite_makers', entities: ['SOU'] },
      { ...en, size: 'wide' },
    )?.svg;
    const stretches = [...(svg ?? '').matchAll(/<path d="(M[^"]+)"/g)].map(
      ([, d = '']) => d.split('L').length,
    );
    expect(stretches).toContain(2);
    expect(stretches).not.toContain(4);
  });

  test('a forecast dashed', () => {
    expect(lineChart(statistics, { indicator: 'tide_power' }, en)?.svg).toContain('stroke-dasharray="5 4"');
  });

  test('the lines that are asked for, at most two of them in front', () => {
    const chart = lineChart(
      statistics,
      { indicator: 'kite_makers', entities: ['WES', 'SOU', 'NOR'], emphasis: ['WES'] },
      en,
    );
    expect(chart?.table.head).toEqual(['Period', 'Northland', 'Southland', 'Westland']);
  });

  test('bars where there is one period, lines where there are three', () => {
    expect(indicatorChart(statistics, { indicator: 'fog_days' }, en)?.description).toMatch(/^Bar chart/);
    expect(indicatorChart(statistics, { indicator: 'kite_makers' }, en)?.description).toMatch(/^Line chart/);
  });

  test('nothing where nothing is held', () => {
    expect(lineChart(statistics, { indicator: 'unheld' }, en)).toBeNull();
    expect(barChart(statistics, { indicator: 'unknown' }, en)).toBeNull();
    expect(rankChart(statistics, { indicator: 'kite_makers', entity: 'XXX' }, en)).toBeNull();
    expect(claimChart(statistics, { ...claim, entity: 'XXX' }, en)).toBeNull();
    expect(slope(statistics, { ...claim, entity: 'XXX' }, 'en')).toBeNull();
  });

  test('a slope tells what changed', () => {
    const small = slope(statistics, claim, 'ko');
    expect(small?.description).toBe('북국: 2019년 10에서 2023년 60으로');
    expect(faultsOf(small?.svg ?? '')).toEqual([]);
  });
});
