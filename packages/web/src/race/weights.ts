import { PILLARS, type Pillar } from './race-edition.ts';

/** How much each pillar counts, 0 to 5. */
export type Weights = Readonly<Record<Pillar, number>>;

export const MOST_WEIGHT = 5;

/**
 * The weights that an address names; a pillar that it leaves out, or gives no weight from 0 to 5, counts 1.
 * Example: `parseWeights(new URLSearchParams('chips=5&talent=0')).chips` → 5.
 */
export function parseWeights(query: URLSearchParams): Weights {
  const weights: Record<string, number> = {};
  for (const pillar of PILLARS) {
    const said = query.get(pillar);
    const weight = said === null || !/^[0-5]$/.test(said) ? 1 : Number(said);
    weights[pillar] = weight;
  }
  return weights as Weights;
}
