import type { Sign, SignName } from './reading-signs.ts';
import type { Reason } from './reasons.ts';
import { SIGN_WEIGHTS } from './sign-weights.ts';

/** How much there is of a sign, and what that counts: below 0 it speaks against the reading. */
export interface WeighedSign {
  readonly name: SignName;
  readonly amount: number;
  readonly weight: number;
}

/** Signs with how much each counts, and their sum with what counts for any reading. */
export interface WeighedReading {
  readonly signs: readonly WeighedSign[];
  /** The logarithm of how much likelier the reading is right than wrong: 0 for as likely, 0.6 for nearly two in three. */
  readonly sum: number;
}

/**
 * From here on a figure is called false. On articles to which the weights were not fitted, 47 of 1,010 readings that were right
 * fall below it, and 50 of 185 that were wrong (docs/decisions/0020).
 */
export const LEAST = 0.6;

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(Object.entries(SIGN_WEIGHTS));

/** What counts for any reading. */
const ANY = 'any';

/** Weighs the signs of a reading. Example: no signs at all → the weight of `any` alone. */
export function weigh(signs: readonly Sign[]): WeighedReading {
  const weighed = [[ANY, 1] as const, ...signs].map(([name, amount]) => ({
    name,
    amount,
    weight: amount * (WEIGHT_OF.get(name) ?? 0),
  }));
  return {
    signs: weighed,
    sum: weighed.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Why a figure that disagrees is not called false, where too little speaks for its reading; null where enough does. */
export function tooLittleSpeaks({ signs, sum }: WeighedReading): Reason | null {
  if (sum >= LEAST) return null;
  let worst = { name: '', weight: 0 };
  for (const sign of signs) if (sign.name !== ANY && sign.weight < worst.weight) worst = sign;
  if (/^(?:bearer|name)/.test(worst.name)) return 'entity-unknown';
  return worst.name.startsWith('period.') ? 'period-unknown' : 'ambiguous-indicator';
}
