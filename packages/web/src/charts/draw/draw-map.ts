import { geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { type ChartSize, type Drawing, WIDTHS } from '../chart.ts';
import { COLOURS } from '../colours.ts';
import { type CountryShape, countryShapes } from '../map/country-shapes.ts';
import { PathPen } from '../map/path-pen.ts';
import { textWidth } from '../text/text-width.ts';
import { xmlText } from '../text/xml-text.ts';
import { type Point, SMALL, textMark, type Words } from './marks.ts';
import { renderMarks } from './render-marks.ts';

/** A country on a map. */
export interface MapPlace {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly value: number;
  /** What stands beside it where there is room: name and value. */
  readonly label: string;
}

/** How values are shown: amounts by circles whose area is the value, since a large country is not more of it; shares by shade. */
export type MapKind = 'circles' | 'shades';

/** A class of shaded values, lowest first. */
export interface Shade {
  readonly from: number;
  /** What the class holds: `12.1–20.4`. */
  readonly text: string;
}

/** Opacity of ink by class, told apart in black and white. */
const INK = [0.16, 0.34, 0.58, 0.88];
/** The class count of a map. */
export const SHADES = INK.length;

const CIRCLE: Readonly<Record<ChartSize, number>> = { wide: 34, narrow: 19 };
const LABELS: Readonly<Record<ChartSize, number>> = { wide: 6, narrow: 3 };
/** A country whose shape is smaller, in square pixels, is shown as a dot. */
const TINY: Readonly<Record<ChartSize, number>> = { wide: 9, narrow: 4 };
const DOT: Readonly<Record<ChartSize, number>> = { wide: 3, narrow: 2 };
const LEGEND = 34;
const SWATCH = 12;

/** Draws the world with its values; the countries in `places` that the map has no shape for are left out. */
export function drawMap(
  places: readonly MapPlace[],
  kind: MapKind,
  shades: readonly Shade[],
  size: ChartSize,
): Drawing {
  const width = WIDTHS[size];
  const shapes = countryShapes();
  const world: FeatureCollection = { type: 'FeatureCollection', features: shapes.map(({ shape }) => shape) };
  const projection = geoEqualEarth().fitWidth(width, world);
  const path = geoPath(projection);
  const map = Math.ceil(path.bounds(world)[1][1]);
  const values = new Map(places.map((place) => [place.code, place]));
  const known = shapes.filter(({ code }) => code !== null && values.has(code));
  const classOf = ({ code }: CountryShape): number | null => {
    const value = code === null ? undefined : values.get(code)?.value;
    return kind === 'circles' || value === undefined ? null : shadeOf(value, shades);
  };
  const groups = Map.groupBy(shapes, classOf);
  const land = [...groups]
    .sort(([a], [b]) => (a ?? -1) - (b ?? -1))
    .map(([shade, own]) => landPath(own, projection, shade));
  const centres = new Map(known.map(({ code, shape }) => [code ?? '', pointOf(path.centroid(shape))]));
  const tiny = kind === 'circles' ? [] : known.filter(({ shape }) => path.area(shape) < TINY[size]);
  const dots = tiny.map((shape) =>
    circle(centres.get(shape.code ?? ''), DOT[size], INK[classOf(shape) ?? 0] ?? 1),
  );
  const circles = kind === 'circles' ? circlesOf(places, centres, CIRCLE[size]) : [];
  const words = labelsOf(places, centres, size);
  const legend = kind === 'circles' ? '' : legendOf(shades, map + LEGEND - SWATCH, size);
  const height = map + (kind === 'circles' ? 4 : LEGEND);
  const labels = renderMarks(
    [textMark(words, { anchor: 'middle', halo: true, weight: 'semibold' })],
    width,
    height,
  );
  return { inner: `${land.join('')}${circles.join('')}${dots.join('')}${legend}${labels}`, width, height };
}

/** The place of a value among classes. */
export function shadeOf(value: number, shades: readonly Shade[]): number {
  return Math.max(
    0,
    shades.findLastIndex(({ from }) => value >= from),
  );
}

/** The shapes of one class as one path; those of none are bare land. */
function landPath(
  own: readonly CountryShape[],
  projection: ReturnType<typeof geoEqualEarth>,
  shade: number | null,
): string {
  const pen = new PathPen();
  const draw = geoPath(projection, pen);
  for (const { shape } of own) draw(shape);
  const fill =
    shade === null
      ? `fill="${xmlText(COLOURS.rule)}"`
      : `fill="${xmlText(COLOURS.ink)}" fill-opacity="${INK[shade] ?? 1}"`;
  return `<path d="${pen.path()}" ${fill} stroke="${xmlText(COLOURS.paper)}" stroke-width="0.6"/>`;
}

function pointOf([x, y]: readonly [number, number]): Point {
  return { x, y };
}

function circle(at: Point | undefined, radius: number, opacity: number): string {
  if (at === undefined) return '';
  return `<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${xmlText(COLOURS.ink)}" fill-opacity="${opacity}" stroke="${xmlText(COLOURS.ink)}" stroke-width="0.75"/>`;
}

/** Largest first, so that none hides another. */
function circlesOf(
  places: readonly MapPlace[],
  centres: ReadonlyMap<string, Point>,
  largest: number,
): string[] {
  const most = Math.max(...places.map(({ value }) => value));
  return [...places]
    .sort((a, b) => b.value - a.value)
    .filter(({ value }) => value > 0)
    .map(({ code, value }) => circle(centres.get(code), Math.max(1, largest * Math.sqrt(value / most)), 0.3));
}

/** The labels of the first places that have room beside those before them. */
function labelsOf(
  places: readonly MapPlace[],
  centres: ReadonlyMap<string, Point>,
  size: ChartSize,
): Words[] {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const words: Words[] = [];
  for (const { code, label } of places) {
    if (words.length === LABELS[size]) break;
    const at = centres.get(code);
    if (at === undefined) continue;
    const half = textWidth(label, SMALL, 'semibold') / 2 + 3;
    const x = Math.min(Math.max(at.x, half), WIDTHS[size] - half);
    const box = { left: x - half, right: x + half, y: at.y };
    if (
      taken.some((one) => Math.abs(one.y - box.y) < SMALL + 3 && one.left < box.right && box.left < one.right)
    )
      continue;
    taken.push(box);
    words.push({ x, y: at.y, text: label });
  }
  return words;
}

/** The classes side by side, lowest first. */
function legendOf(shades: readonly Shade[], y: number, size: ChartSize): string {
  const step = WIDTHS[size] / shades.length;
  const swatches = shades.map(
    (_, place) =>
      `<rect x="${(place * step).toFixed(1)}" y="${y - SWATCH}" width="${SWATCH}" height="${SWATCH}" fill="${xmlText(COLOURS.ink)}" fill-opacity="${INK[place] ?? 1}"/>`,
  );
  const texts = shades.map(({ text }, place) => ({ x: place * step + SWATCH + 5, y: y - SWATCH / 2, text }));
  return `${swatches.join('')}${renderMarks([textMark(texts, { colour: COLOURS.soft })], WIDTHS[size], y)}`;
}
