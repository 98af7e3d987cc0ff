import { areAgainst, FURTHEST } from './figure/are-against.ts';
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
  /** Its value without a sign. */
  readonly size: number;
}

/** Accounts that are compared; a story of more is told so often that its first ones hold what there is. */
const MOST_ACCOUNTS = 60;

/**
 * The figures of a story that contradict each other: for one statistic, entity and period, or, where the statistic is not known, of one unit beside the same words.
 * Two figures stand against each other only where no item tells both as of two things; rounding is allowed for (85,000 and 약 8만5000 agree).
 * The order of the members changes nothing.
 * Example: one item tells 4조2000억원 and another 3조8000억원 of the same investment → one conflict with two sides.
 */
export function conflictsOf(members: readonly StoryMember[]): Conflict[] {
  const accounts = originsOf(members).flatMap(([first]) => (first === undefined ? [] : [first]));
  const told = accounts
    .slice(0, MOST_ACCOUNTS)
    .flatMap((member) => member.features.figures.map((figure) => ({ member, figure, size: sizeOf(figure) })))
    .sort((a, b) => a.size - b.size);
  const conflicts: StoryFigure[][] = [];
  for (const [place, a] of told.entries())
    for (const b of stretchOf(told, place))
      if (a.member !== b.member && areOpposed(a, b) && !accounts.some((one) => tellsBoth(one, a, b)))
        addTo(conflicts, [a.figure, b.figure]);
  return conflicts.map((figures) => buildConflict(figures, members));
}

/** Those behind a place that are near enough to be of one thing: of figures in the order of their size the rest is further off. */
function* stretchOf(told: readonly Told[], place: number): Generator<Told> {
  const most = (told[place]?.size ?? 0) * FURTHEST;
  for (let at = place + 1; at < told.length; at++) {
    const other = told[at];
    if (other === undefined || other.size > most) return;
    yield other;
  }
}

function sizeOf({ value }: StoryFigure): number {
  return Math.abs(Number(value));
}

function areOpposed(a: Told, b: Told): boolean {
  const { figures } = a.member.features;
  return areAgainst({ figure: a.figure, all: figures }, { figure: b.figure, all: b.member.features.figures });
}

/** An item that tells both tells them of two things, unless it says that accounts differ. */
function tellsBoth({ features }: StoryMember, a: Told, b: Told): boolean {
  const ofOne = features.figures.filter((own) => sameFigure(own, a.figure));
  const ofOther = features.figures.filter((own) => sameFigure(own, b.figure));
  if (ofOne.length === 0 || ofOther.length === 0) return false;
  return ![...ofOne, ...ofOther].some(({ sense }) => sense?.disputed === true);
}

function tells({ features }: StoryMember, figure: StoryFigure): boolean {
  return features.figures.some((own) => sameFigure(own, figure));
}

/** A pair that shares a figure with a conflict adds its other figure to it. */
function addTo(conflicts: StoryFigure[][], pair: readonly StoryFigure[]): void {
  const home = conflicts.find((figures) =>
    figures.some((one) => pair.some((other) => sameFigure(one, other))),
  );
  if (home === undefined) conflicts.push([...pair]);
  else home.push(...pair.filter((one) => !home.some((other) => sameFigure(one, other))));
}

function buildConflict(figures: readonly StoryFigure[], members: readonly StoryMember[]): Conflict {
  const [first, ...others] = figures;
  const statistic = first?.statistic ?? null;
  return {
    unit: figures.find(({ unit }) => unit !== null)?.unit ?? null,
    statistic: others.every((one) => one.statistic === statistic) ? statistic : null,
    beside: (first?.beside ?? []).filter((word) => others.every(({ beside }) => beside.includes(word))),
    sides: figures
      .map((figure) => buildSide(figure, members))
      .sort((a, b) => b.origins - a.origins || Number(a.value) - Number(b.value)),
  };
}

function buildSide(figure: StoryFigure, members: readonly StoryMember[]): ConflictSide {
  const own = members.filter((member) => tells(member, figure));
  const told = own.flatMap(({ features }) => features.figures).filter((one) => sameFigure(one, figure));
  const exact = told.reduce((best, one) => (one.digits > best.digits ? one : best), figure);
  return {
    value: exact.value,
    written: exact.written,
    items: own.map(({ itemId }) => itemId).sort(),
    origins: originsOf(own).length,
  };
}
