import type { StoryFeatures, StoryFigure } from '../story-features.ts';
import { figuresClash } from './figures-clash.ts';
import { isSmall } from './figures-of.ts';
import { sameFigure } from './same-figure.ts';

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

/** Compares two items figure by figure; each is used once. */
export function sharedFigures(a: StoryFeatures, b: StoryFeatures): SharedFigures {
  const used = new Set<StoryFigure>();
  const shared: StoryFigure[] = [];
  let weight = 0;
  for (const figure of a.figures) {
    const match = b.figures.find((other) => !used.has(other) && sameFigure(figure, other));
    if (match === undefined) continue;
    used.add(match);
    shared.push(figure);
    weight += Math.min(figureWeight(figure), figureWeight(match));
  }
  const least = Math.min(total(a.figures), total(b.figures));
  return {
    shared: shared.sort((x, y) => figureWeight(y) - figureWeight(x)),
    weight,
    least,
    part: weight / (least + FEW),
    clash: titlesClash(a, b),
  };
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

function total(figures: readonly StoryFigure[]): number {
  return figures.reduce((sum, figure) => sum + figureWeight(figure), 0);
}
