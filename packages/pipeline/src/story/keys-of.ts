import { isSmall } from './figure/figures-of.ts';
import { figureWeight } from './figure/shared-figures.ts';
import { soundsOf } from './name/sounds-of.ts';
import type { StoryFeatures, StoryFigure } from './story-features.ts';
import { conceptWeight, termWeight } from './word/concept-weight.ts';
import { termsOf } from './word/terms-of.ts';
import { wordRarity } from './word/word-rarity.ts';

/** No item has more keys than this. */
export const MOST_KEYS = 64;

const FIGURES_IN_PAIRS = 4;
const FIGURES_WITH_CONCEPTS = 3;
const CONCEPTS_WITH_FIGURES = 3;
const NAMES_WITH_CONCEPTS = 4;
const CONCEPTS_WITH_NAMES = 3;
const NAMES_WITH_DAYS = 7;
const WORDS_WITH_DAYS = 4;
const TERMS_IN_PAIRS = 5;
const CONCEPTS_IN_PAIRS = 5;
const BANDS = 5;
const BAND = 3;
/** Consonants of a name that make a key with a day: in a few days few names begin alike. */
const SHORT_SOUND = 3;
const RARE = 0.7;
/** Items that are no further apart than this have a common stretch of days, and none that are twice as far. */
const STRETCH_MINUTES = 3 * 24 * 60;

/**
 * The keys under which an index finds what an item may belong with: the candidates of an item are those within the window that share one.
 * Each key joins two features, so that it stays rare by itself and no count of how often it was met is needed, which would depend on order:
 * the sound of a name or a rare word with the days about publication, two terms, two concepts, two figures, a figure and a concept, a name and a concept, or a part of the sketch.
 * Example: `keysOf(features)` → `['s:0:…', 'd:klp|6824', 'p:4.2e+12|6.0e+4', 'c:4.2e+12|factory', 'n:klpn|chip', …]`, `MOST_KEYS` at most.
 */
export function keysOf(features: StoryFeatures): readonly string[] {
  const concepts = rarestFirst(features.concepts, conceptWeight);
  const figures = tellingFigures(features.figures);
  const names = soundsOf(features);
  const terms = rarestFirst(termsOf(features).all, termWeight).slice(0, TERMS_IN_PAIRS);
  const starts = [...new Set(names.map((name) => name.slice(0, SHORT_SOUND)))];
  const days = stretchesOf(features.minute);
  return [
    ...new Set([
      ...bandsOf(features.sketch),
      ...crossOf('d', starts.slice(0, NAMES_WITH_DAYS), days),
      ...pairsOf('p', figures.slice(0, FIGURES_IN_PAIRS)),
      ...crossOf('w', rareWords(features).slice(0, WORDS_WITH_DAYS), days),
      ...pairsOf('t', terms),
      ...pairsOf('k', concepts.slice(0, CONCEPTS_IN_PAIRS)),
      ...crossOf('c', figures.slice(0, FIGURES_WITH_CONCEPTS), concepts.slice(0, CONCEPTS_WITH_FIGURES)),
      ...crossOf('n', names.slice(0, NAMES_WITH_CONCEPTS), concepts.slice(0, CONCEPTS_WITH_NAMES)),
    ]),
  ].slice(0, MOST_KEYS);
}

/** The stretch of days in which an item stands and the one after. */
function stretchesOf(minute: number): string[] {
  const stretch = Math.floor(minute / STRETCH_MINUTES);
  return [String(stretch), String(stretch + 1)];
}

function rareWords({ words }: StoryFeatures): string[] {
  return words.filter((word) => wordRarity(word) >= RARE);
}

/** What is everywhere makes keys that are shared by all; of those as rare the first named come first. */
function rarestFirst(values: readonly string[], weigh: (value: string) => number): string[] {
  return [...values].sort((a, b) => weigh(b) - weigh(a));
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

/** Each with each, those first that both stand first in their lists. */
function crossOf(kind: string, first: readonly string[], second: readonly string[]): string[] {
  return first
    .flatMap((a, row) => second.map((b, column) => ({ key: `${kind}:${a}|${b}`, rank: row + column })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ key }) => key);
}
