import type { StoryFigure } from '../story-features.ts';
import { MARKS } from './mark.ts';
import { isAtStake, isOfVictims, sameMeasure } from './measure.ts';
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
/** Figures further apart than this are about different things; victims are counted for days. */
const FAR = 2;
export const FURTHEST = 6;

/**
 * Whether two items' figures are of one thing and cannot both be right, however each is rounded: of one statistic, or of one unit and
 * one measure, or, where no word tells the measure, beside the same words.
 * That neither item tells the other's figure is for the caller to see to.
 */
export function areAgainst(a: FigureOfItem, b: FigureOfItem): boolean {
  const { figure: one } = a;
  const { figure: other } = b;
  if (!unitsFit(one, other) || sameFigure(one, other)) return false;
  const [x, y] = [Math.abs(Number(one.value)), Math.abs(Number(other.value))];
  const times = Math.max(x, y) / Math.min(x, y);
  const measured = sameMeasure(measuresOf(one), measuresOf(other));
  const ofVictims = measured === true && isOfVictims(measuresOf(one)) && isOfVictims(measuresOf(other));
  if (!(times <= (ofVictims ? FURTHEST : FAR))) return false;
  if (one.statistic !== null && one.statistic === other.statistic) return true;
  if (areOfOneStatistic(one, other)) return false;
  if (areSetApart(one, other) || measured === false) return false;
  if (ofVictims) return true;
  const alike = likeness(one.beside, other.beside);
  if (one.unit === 'share' || other.unit === 'share')
    return areSharesAgainst(one, other) && measured === true && times <= NEAR && alike >= LEAST_LIKENESS;
  if (measured === null && !mayBeUntold(one, other)) return false;
  if (!isFront(one) || !isFront(other)) {
    const least = measured === true && times <= NEAR ? LEAST_LIKENESS : LEAST_LIKENESS_WITHIN;
    return one.unit === other.unit && alike >= least;
  }
  if (times > NEAR) return alike >= (measured === true ? LEAST_LIKENESS_NEAR : LEAST_LIKENESS);
  return measured === true || alike >= LEAST_LIKENESS_NEAR || (isLargest(a) && isLargest(b));
}

/** Of one statistic, but of another bearer or time: two things, as the engine has read them. */
function areOfOneStatistic(one: StoryFigure, other: StoryFigure): boolean {
  const [own, their] = [one.statistic?.split('|')[0], other.statistic?.split('|')[0]];
  return own !== undefined && own === their;
}

/** Points by which two shares at the front differ that are not one share, told more and less exactly. */
const POINTS = 1.5;
const PER_CENT = /%|per ?cent|퍼센트|프로/;

/** Fractions in words (three in four, 절반) are rough, and so are shares a point apart. */
function areSharesAgainst(one: StoryFigure, other: StoryFigure): boolean {
  if (!isFront(one) || !isFront(other)) return false;
  if (!PER_CENT.test(one.written) || !PER_CENT.test(other.written)) return false;
  return Math.abs(Number(one.value) - Number(other.value)) >= POINTS;
}

function measuresOf({ sense }: StoryFigure): readonly string[] {
  return sense?.measures ?? [];
}

/** What was expected does not contradict what came, nor an average a total, nor March April. */
function areSetApart(one: StoryFigure, other: StoryFigure): boolean {
  if (one.beside.includes(FORESEEN) !== other.beside.includes(FORESEEN)) return true;
  const [a, b] = [one.sense, other.sense];
  if (a === undefined || b === undefined) return false;
  const marks = one.unit === 'share' ? MARKS : OF_AMOUNTS;
  if (marks.some((mark) => a.marks.includes(mark) !== b.marks.includes(mark))) return true;
  return a.periods.length > 0 && b.periods.length > 0 && !a.periods.some((one) => b.periods.includes(one));
}

/** That an amount has grown is said of it or not; of a share it says that it is a change. */
const OF_AMOUNTS = MARKS.filter((mark) => mark !== 'changed');

/** Where only one of two figures tells what it measures, the other can be the same if that is what the event is about. */
function mayBeUntold(one: StoryFigure, other: StoryFigure): boolean {
  const told = [...measuresOf(one), ...measuresOf(other)];
  return told.length === 0 || isAtStake(told) || one.unit === 'count';
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
