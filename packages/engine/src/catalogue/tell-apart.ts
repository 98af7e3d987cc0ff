import { SparseSums } from './sparse-sums.ts';

/** A sentence or name in which a statistic is told: its place among the statistics, what it counts, and its traits. */
export interface Example {
  readonly place: number;
  readonly worth: number;
  readonly traits: readonly number[];
}

/** What each trait says for each statistic that uses it, as rows of one table: `users` and `values` from `starts[trait]`. */
export interface TraitTable {
  readonly rarity: Float64Array;
  readonly starts: Int32Array;
  readonly users: Int32Array;
  readonly values: Float64Array;
}

/** By so much shall a sentence be liker to its own statistic than to any other. */
const MARGIN = 0.3;
/** No sentence moves a value by more. */
const LARGEST_STEP = 0.2;
const ROUNDS = 4;
/** A trait that a larger part of the statistics share is not asked: it tells nothing apart. */
const SHARED = 0.1;
/** Nor is one that so many share: each sentence would be held against them all. */
const MOST_SHARERS = 300;

/**
 * Teaches the values of a table to tell siblings apart. Each example that is not liker to its own statistic than to the
 * likest other by a margin moves the values that the two share: words of its own up, the same words at the other down, as
 * far as the margin asks (passive-aggressive learning, PA-I; Crammer and others 2006). The values kept are the mean over
 * all rounds. The order in which examples are met is drawn from a fixed seed, so that the same examples give the same
 * values.
 * Example: `published` and `cited` both tell of papers; after a sentence on citations, `cited` says less for publications.
 */
export function tellApart(table: TraitTable, statistics: number, examples: readonly Example[]): void {
  const { values } = table;
  const sums = new Float64Array(values.length);
  const likeness = new SparseSums(statistics);
  const most = Math.min(statistics * SHARED, MOST_SHARERS);
  const wordings = examples.map((example) => wordingOf(table, example, most));
  const draw = drawer();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { place, worth, traits, shares } of shuffled(wordings, draw)) {
      fillLikeness(table, traits, shares, likeness);
      const rival = likestOther(likeness, place);
      if (rival < 0) continue;
      const missing = MARGIN + likeness.of(rival) - likeness.of(place);
      if (missing <= 0) continue;
      move(table, traits, shares, Math.min(LARGEST_STEP, missing / 2) * worth, place, rival);
    }
    values.forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + value;
    });
  }
  sums.forEach((sum, at) => {
    values[at] = sum / ROUNDS;
  });
}

interface Wording extends Example {
  /** What each trait counts, in a wording of length one. */
  readonly shares: readonly number[];
}

/** An example with what its traits count, but for those that more statistics use than asked. */
function wordingOf({ rarity, starts }: TraitTable, { place, worth, traits }: Example, most: number): Wording {
  const length = Math.sqrt(traits.reduce((sum, trait) => sum + (rarity[trait] ?? 0) ** 2, 0));
  const kept = traits.filter((trait) => (starts[trait + 1] ?? 0) - (starts[trait] ?? 0) <= most);
  return {
    place,
    worth,
    traits: kept,
    shares: kept.map((trait) => (length === 0 ? 0 : (rarity[trait] ?? 0) / length)),
  };
}

/** Counted over and over: plain loops, without a call for each trait. */
function fillLikeness(
  { starts, users, values }: TraitTable,
  traits: readonly number[],
  shares: readonly number[],
  likeness: SparseSums,
): void {
  likeness.clear();
  for (let nth = 0; nth < traits.length; nth++) {
    const trait = traits[nth] as number;
    const share = shares[nth] as number;
    const end = starts[trait + 1] as number;
    for (let at = starts[trait] as number; at < end; at++)
      likeness.add(users[at] as number, share * (values[at] as number));
  }
}

/** The first of the likest, but for the one at a place; −1 where there is no other. */
function likestOther(likeness: SparseSums, place: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const other of likeness.met()) {
    const own = likeness.of(other);
    if (other === place || own < most || (own === most && other > best)) continue;
    best = other;
    most = own;
  }
  if (most > 0) return best;
  // Those that share no trait are not like it at all, and liker than those whose traits speak against it.
  for (let other = 0; other < likeness.size; other++)
    if (other !== place && likeness.of(other) === 0) return other;
  return best;
}

/** Moves the values of a wording's traits up for one statistic and down for another, where they use them. */
function move(
  { starts, users, values }: TraitTable,
  traits: readonly number[],
  shares: readonly number[],
  step: number,
  up: number,
  down: number,
): void {
  traits.forEach((trait, nth) => {
    const change = step * (shares[nth] ?? 0);
    const end = starts[trait + 1] ?? 0;
    for (let at = starts[trait] ?? 0; at < end; at++) {
      const user = users[at];
      if (user === up) values[at] = (values[at] ?? 0) + change;
      else if (user === down) values[at] = (values[at] ?? 0) - change;
    }
  });
}

/** Draws whole numbers below a limit, always the same ones (a linear congruential generator; Knuth and Lewis). */
function drawer(): (limit: number) => number {
  let state = 3;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A list in a drawn order (Fisher and Yates). */
function shuffled<T>(list: readonly T[], draw: (limit: number) => number): readonly T[] {
  const left = [...list];
  return list.map(() => {
    const drawn = draw(left.length);
    const last = left.pop() as T;
    if (drawn === left.length) return last;
    const taken = left[drawn] as T;
    left[drawn] = last;
    return taken;
  });
}
