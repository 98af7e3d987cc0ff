import { type Ranked, rankingOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { describeRanking, rankedTable } from './bar-chart.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { type ChartFacts, entityName, factsOf, firstOf, footOf, measureOf } from './chart-facts.ts';
import { composeChart } from './compose-chart.ts';
import { drawMap, type MapKind, type MapPlace, SHADES, type Shade } from './draw/draw-map.ts';
import { countryShapes } from './map/country-shapes.ts';
import { periodText } from './words/period-text.ts';
import { labelNumber, labelText } from './words/value-text.ts';

export interface MapQuestion {
  readonly indicator: string;
  /** The one that a page shows first where left out. */
  readonly publication?: string;
}

/** Fewer countries than this make no map. */
const ENOUGH = 8;
/** Places and years are no amounts to draw. */
const NEVER: ReadonlySet<string> = new Set(['rank', 'year']);

/**
 * Where a statistic is: the world with the values of the newest period that countries share; amounts that can be added are circles, shares
 * and the like are shades of four classes with about as many countries each. Null where fewer than eight countries have a value.
 * Example: `mapChart(statistics, { indicator: 'ai_adoption_share' }, { language: 'en', prefix: 'm' })?.title` → who is first.
 */
export function mapChart(statistics: Statistics, question: MapQuestion, options: ChartOptions): Chart | null {
  const { language } = options;
  const facts = factsOf(statistics, question.indicator, language);
  const publication = question.publication ?? newestPublicationOf(statistics, question.indicator);
  if (facts === null || publication === null || NEVER.has(facts.indicator.unit)) return null;
  const ranking = rankingOf(statistics, question.indicator, publication);
  if (ranking === null) return null;
  const drawable = new Set(countryShapes().map(({ code }) => code));
  const ranked = ranking.ranked.filter(({ entity }) => drawable.has(entity));
  const [first, second] = ranked;
  if (first === undefined || ranked.length < ENOUGH) return null;
  const places = ranked.map((one) => placeOf(facts, one));
  const kind = kindOf(facts.indicator.addEntities, places);
  const shades = shadesOf(facts, ranked);
  const only = { ...ranking, ranked };
  return composeChart(
    {
      title: firstOf(facts, first, second),
      subtitle: `${measureOf(facts)}, ${periodText(ranking.period, language)}. ${facts.words.map[kind]}`,
      foot: `${footOf(
        facts,
        ranked.map(({ cell }) => cell),
      )}. ${facts.words.map.boundaries}`,
      description: `${facts.words.map.name} ${describeRanking(facts, only)}`,
      table: rankedTable(facts, only),
      draw: (size) => drawMap(places, kind, shades, size),
    },
    options,
  );
}

/** Amounts that add up are circles; where one is below nought they are shades, as a circle has no such area. */
export function kindOf(adds: boolean, places: readonly Pick<MapPlace, 'value'>[]): MapKind {
  return adds && places.every(({ value }) => value >= 0) ? 'circles' : 'shades';
}

function placeOf(facts: ChartFacts, { entity, cell }: Ranked): MapPlace {
  const { indicator, language } = facts;
  return {
    code: entity,
    value: Number(cell.newest.value),
    label: `${entityName(facts, entity)} ${labelText(cell.newest, indicator.unit, language)}`,
  };
}

/** Classes with about as many countries each; equal values share a class. */
function shadesOf({ indicator, language }: ChartFacts, ranked: readonly Ranked[]): Shade[] {
  const values = ranked.map(({ cell }) => cell.newest.value).sort((a, b) => Number(a) - Number(b));
  const starts = [
    ...new Set(
      Array.from(
        { length: SHADES },
        (_, shade) => values[Math.floor((shade * values.length) / SHADES)] ?? '0',
      ),
    ),
  ];
  return starts.map((from, place) => {
    const next = starts[place + 1];
    const own = values.filter(
      (value) => Number(value) >= Number(from) && (next === undefined || Number(value) < Number(next)),
    );
    const [low, high] = [own[0] ?? from, own.at(-1) ?? from].map((value) =>
      labelNumber(value, indicator.unit, language),
    );
    return { from: Number(from), text: rangeText(low ?? '', high ?? '') };
  });
}

/** Two values as a range; a sign of per cent that both have stands once. */
function rangeText(low: string, high: string): string {
  if (low === high) return low;
  return low.endsWith('%') && high.endsWith('%') ? `${low.slice(0, -1)}–${high}` : `${low}–${high}`;
}
