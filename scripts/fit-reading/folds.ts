// Weighs each reading by weights that were fitted to the other articles, and counts. Cannot tell how articles by other hands would do.
import type { Example, Origin } from './examples.ts';
import { fitWeights, sumOf } from './logistic.ts';

const FOLDS = 8;

/** Readings that were wrong or right, and how many of them would be called false. */
export interface Called {
  readonly origin: Origin;
  readonly isRight: boolean;
  readonly readings: number;
  readonly called: number;
}

/** The sum of each example's signs by weights fitted to other articles; a Korean article goes with the English of its number. */
export function sumsAcrossFolds(examples: readonly Example[]): number[] {
  const sums = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(examples.filter(({ article }) => foldOf(article) !== fold));
    examples.forEach((example, at) => {
      if (foldOf(example.article) === fold) sums[at] = sumOf(example, weights);
    });
  }
  return sums;
}

/** How many readings of each kind are called false from a sum on. */
export function countCalled(examples: readonly Example[], sums: readonly number[], least: number): Called[] {
  const kinds = new Map<string, { origin: Origin; isRight: boolean; readings: number; called: number }>();
  examples.forEach(({ origin, isRight }, at) => {
    const key = `${origin} ${isRight}`;
    const kind = kinds.get(key) ?? { origin, isRight, readings: 0, called: 0 };
    kind.readings++;
    if ((sums[at] ?? 0) >= least) kind.called++;
    kinds.set(key, kind);
  });
  return [...kinds.values()];
}

function foldOf(article: string): number {
  let hash = 7;
  for (const letter of article.replace(/(^|true )(?:en|ko)-/, '$1'))
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}
