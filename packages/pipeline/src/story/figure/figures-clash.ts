import type { StoryFigure } from '../story-features.ts';
import { sameFigure } from './same-figure.ts';

/**
 * Whether two texts have figures of one unit that the other does not tell: 8만5000대 in the one and 8만3000대 in the other.
 * `within` and `others` are where each text's figures are looked for; by default among those given.
 */
export function figuresClash(
  a: readonly StoryFigure[],
  b: readonly StoryFigure[],
  within: readonly StoryFigure[] = a,
  others: readonly StoryFigure[] = b,
): boolean {
  const own = strangersTo(others, a);
  const foreign = strangersTo(within, b);
  return own.some(({ unit }) => unit !== null && foreign.some((other) => other.unit === unit));
}

/** Those of the figures that are not among the others. */
function strangersTo(others: readonly StoryFigure[], figures: readonly StoryFigure[]): StoryFigure[] {
  return figures.filter((figure) => !others.some((one) => sameFigure(figure, one)));
}
