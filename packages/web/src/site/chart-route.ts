import type { Language } from '@assay/engine';
import { darkTheme } from '../charts/colours.ts';
import { chartCsv } from '../charts/export/chart-csv.ts';
import { chartJson } from '../charts/export/chart-json.ts';
import { chartPng } from '../charts/export/chart-png.ts';
import { indicatorChart } from '../charts/indicator-chart.ts';
import { indicatorTable } from '../charts/indicator-table.ts';
import { mapChart } from '../charts/map-chart.ts';
import { WebError } from '../errors/web-error.ts';
import type { Route } from '../server/route.ts';
import { Kept } from './kept.ts';
import { statisticsOf } from './names.ts';
import type { SiteDeps } from './site-deps.ts';

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/** Drawn pictures that are kept; drawing one takes a tenth of a second. */
const MOST_KEPT = 200;
/** Entities that an address may ask for; the chart draws fewer. */
const MOST_ENTITIES = 20;

/**
 * `/charts/:indicator.svg`, `.png`, `.csv`, `.json`: a statistic to take away; `?language=ko`, `?publication=`, and
 * `?entities=USA,CHN` say how, `?view=map` shows where, `?size=narrow` is for a phone, `?theme=dark` for a dark page. CSV and JSON hold every value and edition.
 */
export function chartRoute(deps: Pick<SiteDeps, 'records'>): Route {
  const kept = new Kept<Uint8Array<ArrayBuffer>>(MOST_KEPT);
  return {
    path: '/charts/:file',
    type: null,
    get(context) {
      const found = /^([a-z0-9_-]{1,120})\.(svg|png|csv|json)$/.exec(context.req.param('file') ?? '');
      const [, indicator = '', kind = ''] = found ?? [];
      const records = deps.records();
      const statistics = statisticsOf(records);
      if (!statistics.indicators.has(indicator)) throw new WebError('not-found');
      const query = new URL(context.req.url).searchParams;
      const language: Language = query.get('language') === 'ko' ? 'ko' : 'en';
      const publication = query.get('publication');
      const isMap = query.get('view') === 'map';
      const size = query.get('size') === 'narrow' ? ('narrow' as const) : ('wide' as const);
      const entities = query.get('entities')?.split(',').slice(0, MOST_ENTITIES);
      const isDark = query.get('theme') === 'dark';
      const how = [kind, language, publication, entities, isMap, size, isDark];
      const key = [records.sha256, indicator, ...how].join(' ');
      const body = kept.get(key, draw);
      return context.body(body, 200, {
        'content-type': TYPES[kind] ?? '',
        'cache-control': 'public, max-age=300',
        'content-language': language,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });

      function draw(): Uint8Array<ArrayBuffer> {
        if (kind === 'csv') return bytes(chartCsv(indicatorTable(statistics, indicator, language)));
        const options = { language, prefix: 'chart', standalone: true, size };
        const question = { indicator, ...(publication === null ? {} : { publication }) };
        const chart = isMap
          ? mapChart(statistics, question, options)
          : indicatorChart(
              statistics,
              { ...question, ...(entities === undefined ? {} : { entities }) },
              options,
            );
        if (chart === null) throw new WebError('not-found');
        if (kind === 'json')
          return bytes(chartJson({ ...chart, table: indicatorTable(statistics, indicator, language) }));
        const svg = isDark ? darkTheme(chart.svg) : chart.svg;
        return kind === 'svg' ? bytes(svg) : new Uint8Array(chartPng(svg));
      }
    },
  };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
