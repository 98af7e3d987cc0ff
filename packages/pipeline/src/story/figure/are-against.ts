import type { StoryFigure } from '../story-features.ts';
import { sameFigure } from './same-figure.ts';

/** A figure with all those of its item. */
export interface FigureOfItem {
  readonly figure: StoryFigure;
  readonly all: readonly StoryFigure[];
}

/** How alike the words beside two figures must be for them to be about one thing, 0 to 1. */
const LEAST_LIKENESS = 0.5;
/** The same where the figures are near each other, as two accounts of one thing mostly are. */
const LEAST_LIKENESS_NEAR = 0.2;
const NEAR = 1.35;
const OF_MANY_KINDS: ReadonlySet<StoryFigure['unit']> = new Set(['count', 'share', 'ratio']);
/** The same where one of them stands further down, among details. */
const LEAST_LIKENESS_WITHIN = 0.65;
/** What was expected does not contradict what came. */
const FORESEEN = 'forecast';
/** Figures further apart than this are about different things. */
export const FURTHEST = 2;

/**
 * Whether two items' figures are of one thing and cannot both be right, however each is rounded: of one statistic, or of one unit beside the same words.
 * That neither item tells the other's figure is for the caller to see to.
 */
export function areAgainst(a: FigureOfItem, b: FigureOfItem): boolean {
  const { figure: one } = a;
  const { figure: other } = b;
  if (!unitsFit(one, other) || sameFigure(one, other)) return false;
  const [x, y] = [Math.abs(Number(one.value)), Math.abs(Number(other.value))];
  if (Math.max(x, y) > FURTHEST * Math.min(x, y)) return false;
  if (one.beside.includes(FORESEEN) !== other.beside.includes(FORESEEN)) return false;
  if (one.statistic !== null && one.statistic === other.statistic) return true;
  if (one.unit === 'share' || other.unit === 'share') return false;
  const alike = likeness(one.beside, other.beside);
  if (!isFront(one) || !isFront(other)) return one.unit === other.unit && alike >= LEAST_LIKENESS_WITHIN;
  if (Math.max(x, y) > NEAR * Math.min(x, y)) return alike >= LEAST_LIKENESS;
  return alike >= LEAST_LIKENESS_NEAR || (isLargest(a) && isLargest(b));
}

/** A figure without a unit fits any; two without tell too little. */
function unitsFit(one: StoryFigure, other: StoryFigure): boolean {
  if (one.unit === null || other.unit === null) return one.unit !== other.unit;
  return one.unit === other.unit;
}

/** The largest amount of an item is what it is about; of counts and multiples there are too many kinds to say so. */
function isLargest({ figure, all }: FigureOfItem): boolean {
  if (figure.unit === null || OF_MANY_KINDS.has(figure.unit)) return false;
  const amounts = all.filter(({ unit }) => unit === figure.unit);
  return amounts.every(({ value }) => Math.abs(Number(value)) <= Math.abs(Number(figure.value)));
}

/** What an item tells at its front is about the event itself; details further down are each of their own. */
function isFront({ place }: StoryFigure): boolean {
  return place !== 'body';
}

function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (2 * a.filter((one) => b.includes(one)).length) / (a.length + b.length);
}
