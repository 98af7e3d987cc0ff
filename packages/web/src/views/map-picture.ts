import type { Language } from '@assay/engine';
import type { ChartSize } from '../charts/chart.ts';
import { mapChart } from '../charts/map-chart.ts';
import { type Html, html } from '../site/html.ts';
import { Kept } from '../site/kept.ts';
import type { Statistics } from '../statistics/statistics.ts';

/** Maps of a catalogue whose measures are kept; drawing one takes some tens of milliseconds. */
const MOST_KEPT = 400;
const PHONE = '(max-width: 34rem)';
const DARK_PAGE = '(prefers-color-scheme: dark)';
const SIZE = /^<svg [^>]* width="(\d{1,5})" height="(\d{1,5})"/;

interface Measures {
  readonly description: string;
  readonly wide: readonly [width: string, height: string];
  readonly narrow: readonly [width: string, height: string];
}

const measured = new WeakMap<Statistics, Kept<{ readonly map: Measures | null }>>();

/**
 * Where a statistic is, as a picture with an address of its own, so that the page stays light; its values stand in the page's table.
 * Nothing where too few countries have a value.
 */
export function renderMapPicture(
  statistics: Statistics,
  indicator: string,
  publication: string,
  language: Language,
): Html {
  const kept = measured.get(statistics) ?? new Kept<{ readonly map: Measures | null }>(MOST_KEPT);
  measured.set(statistics, kept);
  const key = `${indicator} ${publication} ${language}`;
  const { map } = kept.get(key, () => ({ map: measuresOf(statistics, indicator, publication, language) }));
  if (map === null) return html``;
  const address = `/charts/${indicator}.svg?view=map&language=${language}&publication=${publication}`;
  const [width, height] = map.wide;
  const source = (media: string, more: string, [w, h]: Measures['wide']): Html =>
    html`<source media="${media}" srcset="${address}${more}" width="${w}" height="${h}">`;
  return html`<figure class="plate map"><picture>${source(`${PHONE} and ${DARK_PAGE}`, '&size=narrow&theme=dark', map.narrow)}${source(PHONE, '&size=narrow', map.narrow)}${source(DARK_PAGE, '&theme=dark', map.wide)}<img src="${address}" alt="${map.description}" width="${width}" height="${height}" loading="lazy"></picture></figure>`;
}

function measuresOf(
  statistics: Statistics,
  indicator: string,
  publication: string,
  language: Language,
): Measures | null {
  const draw = (size: ChartSize) =>
    mapChart(statistics, { indicator, publication }, { language, prefix: 'map', standalone: true, size });
  const [wide, narrow] = [draw('wide'), draw('narrow')];
  if (wide === null || narrow === null) return null;
  return { description: wide.description, wide: sizeOf(wide.svg), narrow: sizeOf(narrow.svg) };
}

function sizeOf(svg: string): readonly [width: string, height: string] {
  const [, width = '', height = ''] = SIZE.exec(svg) ?? [];
  return [width, height];
}
