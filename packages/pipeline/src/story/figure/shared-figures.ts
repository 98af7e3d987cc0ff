import type { StoryFeatures, StoryFigure } from '../story-features.ts';
import { figuresClash } from './figures-clash.ts';
import { isSmall } from './figures-of.ts';
import { couldBeSame, magnitudeOf, sameFigure } from './same-figure.ts';

/** What two items' figures have in common. */
export interface SharedFigures {
  /** Those that both tell, as the first item writes them; the most telling first. */
  readonly shared: readonly StoryFigure[];
  /** How much the shared ones say together. */
  readonly weight: number;
  /** The weight of all figures of the item that has less. */
  readonly least: number;
  /** The weight of the shared ones against all of the item that has less, below 1; one figure shared of one is little. */
  readonly part: number;
  /** Both titles state a figure of one unit, and neither figure is anywhere in the other item. */
  readonly clash: boolean;
}

/** Bits that stand for figures that an item might have told besides. */
const FEW = 8;

/** What is worked out of an item's figures once, however many items they are compared with. */
interface Measured {
  readonly magnitudes: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

const MEASURED = new WeakMap<readonly StoryFigure[], Measured>();

/** Compares two items figure by figure; each is used once. */
export function sharedFigures(a: StoryFeatures, b: StoryFeatures): SharedFigures {
  const [own, their] = [measured(a.figures), measured(b.figures)];
  const used = new Set<number>();
  const shared: { readonly figure: StoryFigure; readonly weight: number }[] = [];
  let weight = 0;
  for (const [place, figure] of a.figures.entries()) {
    const match = matchOf(figure, own.magnitudes[place] ?? 0, b.figures, their.magnitudes, used);
    if (match === null) continue;
    used.add(match);
    const weighs = own.weights[place] ?? 0;
    shared.push({ figure, weight: weighs });
    weight += Math.min(weighs, their.weights[match] ?? 0);
  }
  const least = Math.min(own.total, their.total);
  return {
    shared: shared.sort((x, y) => y.weight - x.weight).map(({ figure }) => figure),
    weight,
    least,
    part: weight / (least + FEW),
    clash: titlesClash(a, b),
  };
}

/** The place of the first figure that is the same and not used yet. A loop, as it runs for each figure of each two items. */
function matchOf(
  figure: StoryFigure,
  magnitude: number,
  others: readonly StoryFigure[],
  magnitudes: readonly number[],
  used: ReadonlySet<number>,
): number | null {
  for (let at = 0; at < others.length; at++) {
    if (!couldBeSame(magnitude, magnitudes[at] ?? 0)) continue;
    const other = others[at];
    if (other !== undefined && !used.has(at) && sameFigure(figure, other)) return at;
  }
  return null;
}

function measured(figures: readonly StoryFigure[]): Measured {
  const known = MEASURED.get(figures);
  if (known !== undefined) return known;
  const weights = figures.map(figureWeight);
  const made = {
    magnitudes: figures.map(magnitudeOf),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
  MEASURED.set(figures, made);
  return made;
}

function titlesClash(a: StoryFeatures, b: StoryFeatures): boolean {
  return figuresClash(titled(a), titled(b), a.figures, b.figures);
}

function titled({ figures }: StoryFeatures): StoryFigure[] {
  return figures.filter((figure) => figure.place === 'title' && !isSmall(figure));
}

/**
 * How much it says that two items share a figure: 3.3 bits a digit, less for shares and small numbers, which are few,
 * more where a unit of money or the like must agree too. Of 50% it is 1.3, of 85,000 units 6.6, of 148.3억 dollars 13.2 at most.
 */
export function figureWeight({ value, digits, unit, hedged }: StoryFigure): number {
  return Math.max(0.3, Math.min(4, digits + bonus(value, unit))) * (hedged ? 2.3 : 3.3);
}

function bonus(value: string, unit: StoryFigure['unit']): number {
  if (unit === 'share') return -0.6;
  if (unit !== null && unit !== 'count') return 0.5;
  return Math.abs(Number(value)) < 100 ? -0.8 : 0;
}
