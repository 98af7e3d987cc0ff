// Fits the weights of signs so that the logarithm of the odds of a right reading is their sum. Cannot find what no sum of signs tells.
import type { Example } from './examples.ts';

/** A sign of fewer readings gets no weight. */
const FEWEST = 15;
/** How strongly weights are drawn to nought. */
const DECAY = 4;
const STEPS = 400;
const STEP = 0.05;
/** How much of the slope, and of its square, a step keeps from those before. */
const KEPT = 0.9;
const KEPT_SQUARE = 0.99;

/** Weights by the name of the sign, with that of `any`, which every reading has. */
export type Weights = ReadonlyMap<string, number>;

/** Fits weights to examples, by steps along the whole slope (Kingma and Ba 2015, Adam): the same examples give the same weights. */
export function fitWeights(examples: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  for (const { signs } of examples)
    for (const [name, amount] of signs) if (amount !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  names.sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ signs }) =>
    signs.flatMap(([name, amount]) => {
      const at = place.get(name);
      return at === undefined || amount === 0 ? [] : [[at, amount] as const];
    }),
  );
  const any = place.get('any');
  const weights = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === any ? 0 : DECAY * weight));
    rows.forEach((row, index) => {
      const error = chanceOf(row, weights) - Number(examples[index]?.isRight);
      for (const [at, amount] of row) gradient[at] = (gradient[at] ?? 0) + error * amount;
    });
    for (let at = 0; at < weights.length; at++) {
      const down = gradient[at] ?? 0;
      slope[at] = KEPT * (slope[at] ?? 0) + (1 - KEPT) * down;
      square[at] = KEPT_SQUARE * (square[at] ?? 0) + (1 - KEPT_SQUARE) * down * down;
      const pace = Math.sqrt((square[at] ?? 0) / (1 - KEPT_SQUARE ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (STEP * ((slope[at] ?? 0) / (1 - KEPT ** step))) / pace;
    }
  }
  return new Map(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]));
}

function chanceOf(row: readonly (readonly [at: number, amount: number])[], weights: Float64Array): number {
  let sum = 0;
  for (const [at, amount] of row) sum += amount * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The sum of an example's signs. */
export function sumOf({ signs }: Example, weights: Weights): number {
  return signs.reduce((sum, [name, amount]) => sum + amount * (weights.get(name) ?? 0), 0);
}
