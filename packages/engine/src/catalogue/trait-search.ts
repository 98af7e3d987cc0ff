import { ROUNDING, SparseSums } from './sparse-sums.ts';
import type { TraitTable } from './tell-apart.ts';

/** How like a wording is to the statistics that were asked for, in their order, and to those that it is likest to, the likest first. */
export interface Likeness {
  readonly asked: readonly number[];
  readonly alike: readonly LikePlace[];
}

export interface LikePlace {
  readonly place: number;
  readonly likeness: number;
}

/** A trait of a wording: what it counts there, and which statistics use it. */
interface Weighed {
  readonly trait: number;
  readonly value: number;
  readonly users: number;
}

/** A trait that fewer statistics use is summed up at once. */
const MANY = 64;

/**
 * Finds the statistics that a wording is like. What nearly all of them share ("of") says next to nothing of each: such traits
 * are left out as long as all of them together could not make a statistic alike, and asked only of those that the others
 * found (the idea of MaxScore; Turtle and Flood 1995). So a search costs what telling traits cost, in a catalogue of any size.
 */
export class TraitSearch {
  private readonly table: TraitTable;
  /** 1 for each statistic that may be found alike. */
  private readonly mayBeFound: Uint8Array;
  /** Room for one sum a statistic, all nought between two questions. */
  private readonly sums: SparseSums;
  /** The most that a trait says for any statistic; found when it is first asked for. */
  private readonly most = new Map<number, number>();

  /** Of the statistics, as many as `mayBeFound` has places, those marked there are found; any may be asked for. */
  constructor(table: TraitTable, mayBeFound: Uint8Array) {
    this.table = table;
    this.mayBeFound = mayBeFound;
    this.sums = new SparseSums(mayBeFound.length);
  }

  /**
   * The likeness, 0 to 1, of weighted traits to the statistics at some places, and to the `most` likest of those that may be found
   * and are `least` alike or more.
   */
  likeness(
    weighted: ReadonlyMap<number, number>,
    places: readonly number[],
    least: number,
    most: number,
  ): Likeness {
    const traits = this.weigh(weighted);
    const length = Math.sqrt(traits.reduce((sum, { value }) => sum + value * value, 0));
    if (length === 0) return { asked: places.map(() => 0), alike: [] };
    const { telling, shared, reach } = this.part(traits, least * length);
    for (const one of telling) this.add(one);
    const wholeOf = (place: number): number =>
      shared.reduce((sum, { trait, value }) => sum + value * this.valueOf(trait, place), this.sums.of(place));
    const asked = places.map((place) => wholeOf(place) / length);
    const alike: LikePlace[] = [];
    for (const place of this.sums.met()) {
      if (this.mayBeFound[place] !== 1) continue;
      const needed = alike.length < most ? least : (alike.at(-1)?.likeness ?? least);
      if ((this.sums.of(place) + reach) / length < needed - ROUNDING) continue;
      const likeness = wholeOf(place) / length;
      if (likeness >= needed) insert(alike, { place, likeness }, most);
    }
    this.sums.clear();
    return { asked, alike };
  }

  private weigh(weighted: ReadonlyMap<number, number>): Weighed[] {
    const { rarity, starts } = this.table;
    const traits: Weighed[] = [];
    for (const [trait, weight] of weighted) {
      const value = (rarity[trait] ?? 0) * weight;
      if (value !== 0) traits.push({ trait, value, users: (starts[trait + 1] ?? 0) - (starts[trait] ?? 0) });
    }
    return traits;
  }

  /**
   * Parts the traits into those that tell and those that many share, as long as these reach less than `needed` together, the
   * most shared first; with what they reach.
   */
  private part(
    traits: readonly Weighed[],
    needed: number,
  ): { readonly telling: readonly Weighed[]; readonly shared: readonly Weighed[]; readonly reach: number } {
    const byUsers = traits.filter(({ users }) => users >= MANY).sort((a, b) => b.users - a.users);
    const shared = new Set<Weighed>();
    let reach = 0;
    for (const one of byUsers) {
      const more = one.value * this.mostOf(one.trait);
      if (reach + more >= needed) continue;
      reach += more;
      shared.add(one);
    }
    return { telling: traits.filter((one) => !shared.has(one)), shared: [...shared], reach };
  }

  private mostOf(trait: number): number {
    const known = this.most.get(trait);
    if (known !== undefined) return known;
    const { starts, values } = this.table;
    let most = 0;
    for (const value of values.subarray(starts[trait], starts[trait + 1])) if (value > most) most = value;
    this.most.set(trait, most);
    return most;
  }

  private add({ trait, value }: Weighed): void {
    const { starts, users, values } = this.table;
    const end = starts[trait + 1] ?? 0;
    for (let at = starts[trait] ?? 0; at < end; at++)
      this.sums.add(users[at] as number, value * (values[at] as number));
  }

  /** What a trait says for a statistic: its users stand in order. */
  private valueOf(trait: number, place: number): number {
    const { starts, users, values } = this.table;
    let low = starts[trait] ?? 0;
    let high = (starts[trait + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const user = users[middle] as number;
      if (user === place) return values[middle] as number;
      if (user < place) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}

/** Keeps the likest, in order, of equals the first by place. */
function insert(alike: LikePlace[], one: LikePlace, most: number): void {
  let at = alike.length;
  for (let before = alike[at - 1]; before !== undefined && isLiker(one, before); before = alike[at - 1]) at--;
  alike.splice(at, 0, one);
  if (alike.length > most) alike.pop();
}

function isLiker(one: LikePlace, other: LikePlace): boolean {
  return one.likeness > other.likeness || (one.likeness === other.likeness && one.place < other.place);
}
