import { isSmall } from './figure/figures-of.ts';
import { figureWeight } from './figure/shared-figures.ts';
import { soundsOf } from './name/sounds-of.ts';
import type { StoryFeatures, StoryFigure } from './story-features.ts';
import { conceptWeight } from './word/concept-weight.ts';

/** No item has more keys than this. */
export const MOST_KEYS = 48;

const FIGURES_IN_PAIRS = 4;
const FIGURES_WITH_CONCEPTS = 4;
const CONCEPTS_WITH_FIGURES = 4;
const NAMES_IN_PAIRS = 4;
const CONCEPTS_IN_THREES = 5;
const NAMES_WITH_CONCEPTS = 5;
const CONCEPTS_WITH_NAMES = 7;
const BANDS = 5;
const BAND = 3;

/**
 * The keys under which an index finds what an item may belong with: the candidates of an item are those within the window that share one.
 * Each key joins two or three features, so that it stays rare by itself and no count of how often it was met is needed, which would depend on order:
 * two figures, a figure and a concept, two names by their sound, a name and a concept, three concepts, or a part of the sketch. The fewer figures, the more names.
 * Example: `keysOf(features)` → `['s:0:…', 'p:4.2e+12|6.0e+4', 'c:4.2e+12|factory', 'n:knpn|chip', …]`, `MOST_KEYS` at most.
 */
export function keysOf(features: StoryFeatures): readonly string[] {
  const concepts = rarestFirst(features.concepts);
  const figures = tellingFigures(features.figures);
  const names = soundsOf(features);
  return [
    ...new Set([
      ...bandsOf(features.sketch),
      ...pairsOf('p', figures.slice(0, FIGURES_IN_PAIRS)),
      ...pairsOf('m', names.slice(0, NAMES_IN_PAIRS)),
      ...threesOf('k', concepts.slice(0, CONCEPTS_IN_THREES)),
      ...crossOf('c', figures.slice(0, FIGURES_WITH_CONCEPTS), concepts.slice(0, CONCEPTS_WITH_FIGURES)),
      ...crossOf('n', names.slice(0, NAMES_WITH_CONCEPTS), concepts.slice(0, CONCEPTS_WITH_NAMES)),
    ]),
  ].slice(0, MOST_KEYS);
}

/** Concepts that are everywhere make keys that are shared by all; of those as rare the first named come first. */
function rarestFirst(concepts: readonly string[]): string[] {
  return [...concepts].sort((a, b) => conceptWeight(b) - conceptWeight(a));
}

function bandsOf(sketch: readonly number[]): string[] {
  if (sketch.length === 0) return [];
  return Array.from(
    { length: BANDS },
    (_, band) => `s:${band}:${sketch.slice(band * BAND, (band + 1) * BAND).join('.')}`,
  );
}

/** The figures that tell most, those at the front first where they tell as much, rounded to two digits, since items round differently. */
function tellingFigures(figures: readonly StoryFigure[]): string[] {
  const ranked = figures
    .filter((figure) => !isSmall(figure) && (figure.unit !== 'share' || figure.digits > 1))
    .map((figure, place) => ({ figure, rank: figureWeight(figure) - place / 5 }))
    .sort((a, b) => b.rank - a.rank);
  return [...new Set(ranked.map(({ figure }) => Number(figure.value).toPrecision(2)))];
}

function pairsOf(kind: string, values: readonly string[]): string[] {
  return values.flatMap((a, place) =>
    values.slice(place + 1).map((b) => `${kind}:${a < b ? `${a}|${b}` : `${b}|${a}`}`),
  );
}

function threesOf(kind: string, values: readonly string[]): string[] {
  const sorted = [...values].sort();
  return sorted.flatMap((a, place) => pairsOf(`${kind}:${a}`, sorted.slice(place + 1)));
}

/** Each with each, those first that both stand first in their lists. */
function crossOf(kind: string, first: readonly string[], second: readonly string[]): string[] {
  return first
    .flatMap((a, row) => second.map((b, column) => ({ key: `${kind}:${a}|${b}`, rank: row + column })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ key }) => key);
}
