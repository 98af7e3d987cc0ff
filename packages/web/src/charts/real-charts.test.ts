import { readPackagesSync } from '@assay/catalog';
import type { Language } from '@assay/engine';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { leadersOf, rankingOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import { buildStatistics, seriesOf } from '../statistics/statistics.ts';
import { barChart } from './bar-chart.ts';
import type { ChartSize } from './chart.ts';
import { claimChart } from './claim-chart.ts';
import { LABEL_GAP } from './draw/end-labels.ts';
import { indicatorChart } from './indicator-chart.ts';
import { lineChart } from './line-chart.ts';
import { rankChart } from './rank-chart.ts';
import { slope } from './slope.ts';
import { faultsOf } from './testing/well-formed.ts';
import { textWidth } from './text/text-width.ts';

const folder = new URL('../../../../data/ai-race', import.meta.url).pathname;
const statistics = buildStatistics(readPackagesSync([folder]));
const held = [...statistics.indicators.keys()].filter((id) => newestPublicationOf(statistics, id) !== null);
/** Twenty, spread over the package. */
const SOME = Array.from({ length: 20 }, (_, place) => held[Math.floor((place * held.length) / 20)] ?? '');
const LANGUAGES: readonly Language[] = ['ko', 'en'];

const warn = vi.spyOn(console, 'warn');
beforeAll(() => void warn.mockImplementation(() => undefined));
afterAll(() => {
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

describe.each(SOME)('the charts of %s', (indicator) => {
  test.each(LANGUAGES)('are well-formed and say something, in %s', (language) => {
    const options = { language, prefix: 'c' };
    const publication = newestPublicationOf(statistics, indicator) ?? '';
    const [series] = seriesOf(statistics, indicator, publication);
    const cell = series?.cells.at(-1);
    const entity = series?.entity ?? '';
    const charts = [
      indicatorChart(statistics, { indicator }, options),
      indicatorChart(statistics, { indicator }, { ...options, standalone: true }),
      lineChart(statistics, { indicator }, options),
      claimChart(
        statistics,
        {
          indicator,
          publication,
          entity,
          verdict: 'conflicting',
          claimed: {
            value: cell?.newest.value ?? '0',
            low: cell?.newest.value ?? null,
            high: null,
            period: cell?.period ?? '',
          },
          checked: [{ period: cell?.period ?? '', edition: cell?.newest.edition ?? '' }],
        },
        options,
      ),
    ];
    for (const chart of charts) {
      expect(faultsOf(chart?.svg ?? 'none')).toEqual([]);
      const { svg: _, ...words } = chart ?? { svg: '' };
      expect(JSON.stringify(words)).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(faultsOf(slope(statistics, { indicator, publication, entity }, language)?.svg ?? 'none')).toEqual(
      [],
    );
  });

  test.each(LANGUAGES)('name the leader, in %s', (language) => {
    const publication = newestPublicationOf(statistics, indicator) ?? '';
    const leader = leadersOf(statistics, indicator, publication)?.ranked[0]?.entity;
    const chart = barChart(statistics, { indicator }, { language, prefix: 'c' });
    const name = statistics.entities.get(leader ?? '')?.name[language] ?? '';
    expect(chart?.description ?? name).toContain(name);
  });

  test.each(['wide', 'narrow'] as const)(
    'have no label on another and none beyond the edge, %s',
    (size: ChartSize) => {
      for (const language of LANGUAGES) {
        const svg = lineChart(statistics, { indicator }, { language, prefix: 'c', size })?.svg ?? '';
        const [, width = '0'] = /viewBox="0 0 ([0-9.]+)/.exec(svg) ?? [];
        const labels = endLabelsIn(svg).sort((a, b) => a.y - b.y);
        expect(labels.length).toBeGreaterThan(0);
        for (const [place, { x, y, text, heavy }] of labels.entries()) {
          expect(x + textWidth(text, 13, heavy ? 'semibold' : 'regular')).toBeLessThanOrEqual(
            Number(width) + 0.5,
          );
          const before = labels[place - 1];
          if (before !== undefined) expect(y - before.y).toBeGreaterThanOrEqual(LABEL_GAP - 0.3);
        }
      }
    },
  );
});

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly heavy: boolean;
}

/** The labels at the ends of lines: the texts of the largest size that begin at their place. */
function endLabelsIn(svg: string): Label[] {
  return [...svg.matchAll(/<g ([^>]*font-size="13"[^>]*)>(.*?)<\/g>/g)].flatMap(([, look = '', inner = '']) =>
    [...inner.matchAll(/<text[^>]*translate\(([0-9.]+),([0-9.]+)\)[^>]*>([^<]*)<\/text>/g)].map(
      ([, x, y, text = '']): Label => ({
        x: Number(x),
        y: Number(y),
        text: text.replace(/&[a-z0-9#]+;/g, "'"),
        heavy: look.includes('font-weight="600"'),
      }),
    ),
  );
}

test('among its peers stand those beside whom one is held, and how many lie between', () => {
  const indicator = 'ai_adoption_share';
  const ranked = rankingOf(statistics, indicator, newestPublicationOf(statistics, indicator) ?? '')?.ranked;
  const entity = ranked?.[60]?.entity ?? '';
  const far = ranked?.at(-1)?.entity ?? '';
  const heavy = (beside: readonly string[]): number =>
    endLabelsIn(
      rankChart(statistics, { indicator, entity, beside }, { language: 'en', prefix: 'c' })?.svg ?? '',
    ).filter((label) => label.heavy).length;
  expect(heavy([far]) - heavy([])).toBe(heavy([]));
  const alone = rankChart(statistics, { indicator, entity }, { language: 'en', prefix: 'c' })?.svg ?? '';
  const held = rankChart(statistics, { indicator, entity, beside: [far] }, { language: 'en', prefix: 'c' });
  expect(alone).toContain('56 between');
  expect(held?.svg).toContain('56 between');
  expect(held?.svg).not.toContain('more');
});

test('one value of which nothing is claimed is no line', () => {
  const question = { verdict: 'refuted', claimed: null } as const;
  const options = { language: 'en', prefix: 'c' } as const;
  const [single] = seriesOf(statistics, 'industrial_robots_installed').filter(
    ({ cells }) => cells.length === 1,
  );
  expect(single).toBeDefined();
  const { publication = '', entity = '', cells = [] } = single ?? {};
  const checked = cells.map(({ period, newest }) => ({ period, edition: newest.edition }));
  const indicator = 'industrial_robots_installed';
  const about = { ...question, indicator, publication, entity, checked };
  expect(claimChart(statistics, about, options)).toBeNull();
  const claimed = { value: '5', low: null, high: null, period: cells[0]?.period ?? '' };
  expect(claimChart(statistics, { ...about, claimed }, options)).not.toBeNull();
});
