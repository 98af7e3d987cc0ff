import { figureWeight } from './figure/shared-figures.ts';
import { soundsOf } from './name/sounds-of.ts';
import type { StoryFeatures, StoryFigure } from './story-features.ts';

/** No item has more keys than this. */
export const MOST_KEYS = 48;

const FIGURES_IN_PAIRS = 6;
const FIGURES_WITH_CONCEPTS = 4;
const CONCEPTS_WITH_FIGURES = 4;
const NAMES_WITH_CONCEPTS = 4;
const CONCEPTS_WITH_NAMES = 3;
const BANDS = 5;
const BAND = 3;

/**
 * The keys under which an index finds what an item may belong with: the candidates of an item are those within the window that share one.
 * Each key joins two features, so that it stays rare by itself and no count of how often it was met is needed, which would depend on order:
 * two figures, a figure and a concept, the sound of a name and a concept, or a part of the sketch.
 * Example: `keysOf(features)` → `['p:4.2e+12|6.0e+4', 'c:4.2e+12|factory', 'n:knpn|chip', 's:0:…']`, `MOST_KEYS` at most.
 */
export function keysOf(features: StoryFeatures): readonly string[] {
  const figures = tellingFigures(features.figures);
  const keys = new Set<string>();
  for (const [a, b] of pairsOf(figures.slice(0, FIGURES_IN_PAIRS)))
    keys.add(`p:${a < b ? `${a}|${b}` : `${b}|${a}`}`);
  for (const figure of figures.slice(0, FIGURES_WITH_CONCEPTS))
    for (const concept of features.concepts.slice(0, CONCEPTS_WITH_FIGURES))
      keys.add(`c:${figure}|${concept}`);
  for (const sound of soundsOf(features).slice(0, NAMES_WITH_CONCEPTS))
    for (const concept of features.concepts.slice(0, CONCEPTS_WITH_NAMES)) keys.add(`n:${sound}|${concept}`);
  for (let band = 0; band < BANDS && features.sketch.length > 0; band++)
    keys.add(`s:${band}:${features.sketch.slice(band * BAND, (band + 1) * BAND).join('.')}`);
  return [...keys].slice(0, MOST_KEYS);
}

/** The figures that tell most, those at the front first where they tell as much, rounded to two digits, since items round differently. */
function tellingFigures(figures: readonly StoryFigure[]): string[] {
  const ranked = figures
    .filter(({ unit, digits }) => unit !== 'share' || digits > 1)
    .map((figure, place) => ({ figure, rank: figureWeight(figure) - place / 5 }))
    .sort((a, b) => b.rank - a.rank);
  return [...new Set(ranked.map(({ figure }) => Number(figure.value).toPrecision(2)))];
}

function pairsOf(values: readonly string[]): (readonly [string, string])[] {
  return values.flatMap((a, place) => values.slice(place + 1).map((b) => [a, b] as const));
}
