import { sameFigure } from './figure/same-figure.ts';
import { originsOf, type StoryMember } from './origins-of.ts';
import type { StoryFigure } from './story-features.ts';

/** One of the figures that stand against each other. */
export interface ConflictSide {
  /** Decimal, scaled, as the most exact item gives it. */
  readonly value: string;
  readonly written: string;
  /** The items that state it, by id. */
  readonly items: readonly string[];
  /** How many accounts state it; copies of one text are one. */
  readonly origins: number;
}

/** Figures for one thing that cannot all be right, however each is rounded. */
export interface Conflict {
  readonly unit: StoryFigure['unit'];
  /** The statistic, as `indicator|entity|from|to`, where the engine chose the same for all; else null. */
  readonly statistic: string | null;
  /** What the figures are about, as far as their sentences share it. */
  readonly beside: readonly string[];
  /** Most origins first. */
  readonly sides: readonly ConflictSide[];
}

interface Told {
  readonly member: StoryMember;
  readonly figure: StoryFigure;
}

/** How alike the words beside two figures must be for them to be about one thing, 0 to 1. */
const LEAST_LIKENESS = 0.5;
/** The same where the figures are near each other, as two accounts of one thing mostly are. */
const LEAST_LIKENESS_NEAR = 0.2;
const NEAR = 1.35;
/** Units of which an item tells many things; of another, two figures near each other at the front are of one. */
const COMMON_UNITS: ReadonlySet<StoryFigure['unit']> = new Set(['count', 'share', 'ratio', 'KRW', 'USD']);
/** The same where one of them stands further down, among details. */
const LEAST_LIKENESS_WITHIN = 0.65;
/** What was expected does not contradict what came. */
const FORESEEN = 'forecast';
/** Figures further apart than this are about different things. */
const FURTHEST = 2;

/**
 * The figures of a story that contradict each other: for one statistic, entity and period, or, where the statistic is not known, of one unit beside the same words.
 * Two figures stand against each other only where no item tells both; rounding is allowed for (85,000 and 약 8만5000 agree).
 * Example: one item tells 4조2000억원 and another 3조8000억원 of the same investment → one conflict with two sides.
 */
export function conflictsOf(members: readonly StoryMember[]): Conflict[] {
  const told = members.flatMap((member) => member.features.figures.map((figure) => ({ member, figure })));
  const conflicts = new Map<string, Conflict>();
  for (const [place, a] of told.entries())
    for (const b of told.slice(place + 1)) {
      if (a.member === b.member || !areAgainst(a, b) || members.some((one) => tellsBoth(one, a, b))) continue;
      const conflict = buildConflict(a.figure, b.figure, told);
      const key = `${conflict.unit} ${conflict.sides.map(({ value }) => value).join(' ')}`;
      if (!conflicts.has(key)) conflicts.set(key, conflict);
    }
  return [...conflicts.values()];
}

function areAgainst(a: Told, b: Told): boolean {
  const { figure: one } = a;
  const { figure: other } = b;
  if (one.unit !== other.unit || one.unit === null || sameFigure(one, other)) return false;
  const [x, y] = [Math.abs(Number(one.value)), Math.abs(Number(other.value))];
  if (Math.max(x, y) > FURTHEST * Math.min(x, y)) return false;
  if (one.beside.includes(FORESEEN) !== other.beside.includes(FORESEEN)) return false;
  if (one.statistic !== null && one.statistic === other.statistic) return true;
  if (one.unit === 'share') return false;
  const alike = likeness(one.beside, other.beside);
  if (!isFront(one) || !isFront(other)) return alike >= LEAST_LIKENESS_WITHIN;
  if (Math.max(x, y) > NEAR * Math.min(x, y)) return alike >= LEAST_LIKENESS;
  return alike >= LEAST_LIKENESS_NEAR || !COMMON_UNITS.has(one.unit);
}

/** What an item tells at its front is about the event itself; details further down are each of their own. */
function isFront({ place }: StoryFigure): boolean {
  return place !== 'body';
}

/** An item that tells both tells them of two things. */
function tellsBoth(member: StoryMember, a: Told, b: Told): boolean {
  return tells(member, a.figure) && tells(member, b.figure);
}

function tells({ features }: StoryMember, figure: StoryFigure): boolean {
  return features.figures.some((own) => sameFigure(own, figure));
}

function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (2 * a.filter((one) => b.includes(one)).length) / (a.length + b.length);
}

function buildConflict(one: StoryFigure, other: StoryFigure, told: readonly Told[]): Conflict {
  const sides = [one, other].map((figure) => buildSide(figure, told));
  return {
    unit: one.unit,
    statistic: one.statistic === other.statistic ? one.statistic : null,
    beside: one.beside.filter((word) => other.beside.includes(word)),
    sides: sides.sort((a, b) => b.origins - a.origins || Number(a.value) - Number(b.value)),
  };
}

function buildSide(figure: StoryFigure, told: readonly Told[]): ConflictSide {
  const same = told.filter((one) => sameFigure(one.figure, figure));
  const members = [...new Set(same.map(({ member }) => member))];
  const exact = same.reduce((best, { figure: own }) => (own.digits > best.digits ? own : best), figure);
  return {
    value: exact.value,
    written: exact.written,
    items: members.map(({ itemId }) => itemId).sort(),
    origins: originsOf(members).length,
  };
}
