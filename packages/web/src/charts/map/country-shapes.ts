import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, Geometry } from 'geojson';
import { all } from 'iso-3166-1';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The shapes of the world's countries, by the codes of ISO 3166-1 alpha-3; without a code those that have none. */
export interface CountryShape {
  readonly code: string | null;
  readonly shape: Feature<Geometry>;
}

const require = createRequire(import.meta.url);
const ANTARCTICA = '010';

let known: readonly CountryShape[] | null = null;

/**
 * Boundaries of Natural Earth by way of world-atlas: at 1:110,000,000, which is all that a map of a page's width can show, and of countries
 * too small for that at 1:50,000,000. Antarctica, which no statistic is of, is left out. Read when they are first asked for, in some 30 ms. What
 * they say of disputed territory is Natural Earth's.
 * Example: `countryShapes().find(({ code }) => code === 'SGP')?.shape.geometry.type` → `Polygon`.
 */
export function countryShapes(): readonly CountryShape[] {
  known ??= readShapes();
  return known;
}

function readShapes(): readonly CountryShape[] {
  const coarse = readAtlas(require.resolve('world-atlas/countries-110m.json'));
  const there = new Set(coarse.map(({ id }) => id));
  const small = readAtlas(require.resolve('world-atlas/countries-50m.json')).filter(
    ({ id }) => id !== undefined && !there.has(id),
  );
  const codes = new Map(all().map(({ numeric, alpha3 }) => [numeric, alpha3]));
  return [...coarse, ...small]
    .filter(({ id }) => id !== ANTARCTICA)
    .map((shape) => ({ code: codes.get(String(shape.id)) ?? null, shape }));
}

function readAtlas(path: string): Feature<Geometry>[] {
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  return feature(atlas, atlas.objects.countries).features;
}
