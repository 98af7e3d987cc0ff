import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { ROUNDING } from '../../catalogue/sparse-sums.ts';
import type { Alias } from '../../catalogue/word-index.ts';
import type { SentenceView } from '../../claim/view.ts';
import { once } from '../../once.ts';

/** A statistic that a sentence or heading names whole. */
export interface Mention {
  readonly indicator: string;
  readonly alias: string;
  readonly coverage: number;
  /** The weight of what was found. */
  readonly score: number;
}

/** An alias, and the part of its weight that a sentence holds. */
interface Covered {
  readonly alias: Alias;
  readonly coverage: number;
}

/** The part of an alias that one sentence must hold to name its statistic by itself. */
const LEAST_MENTION = 0.85;
/** Three telling words name a statistic; more of them, as in a long name, add little. */
const ENOUGH = 8;

/** A score in which the words beyond the telling three count a quarter. */
export function tempered(score: number): number {
  return score <= ENOUGH ? score : ENOUGH + (score - ENOUGH) * 0.25;
}

/** Finds, once for each sentence of a text, the statistics that it names. */
export class MentionFinder {
  private readonly catalogue: SpokenCatalogue;
  private readonly found = new Map<SentenceView, readonly Mention[]>();
  /** 1 for each word of the vocabulary that is there. */
  private readonly there: Uint8Array;
  /** 1 for each word that stands in a sentence before or that claims imply. */
  private readonly before: Uint8Array;
  private readonly nothing: Uint8Array;
  /** The round in which each alias was seen last. */
  private readonly seen: Int32Array;
  private round = 0;

  constructor(catalogue: SpokenCatalogue) {
    this.catalogue = catalogue;
    this.there = new Uint8Array(catalogue.weights.length);
    this.nothing = new Uint8Array(catalogue.weights.length);
    this.before = new Uint8Array(catalogue.weights.length);
    this.hear(Object.values(catalogue.implied).flat());
    this.seen = new Int32Array(catalogue.table.size);
  }

  /** Takes in the words of a sentence: they stand before those that follow. */
  hear(words: Iterable<number>): void {
    for (const word of words) this.before[word] = 1;
  }

  /** The statistics that a sentence or heading names whole. */
  in(view: SentenceView): readonly Mention[] {
    return once(this.found, view, () =>
      this.mentions(this.covered(view.wordSet, this.nothing, LEAST_MENTION)),
    );
  }

  /**
   * Aliases with a telling word among the own words of a sentence that these, what was heard and what claims imply could complete
   * to a part. Where the sentence has no other own words than those written in it, what it names whole is found with them.
   */
  potential(view: SentenceView, own: ReadonlySet<number>, least: number): Alias[] {
    const covered = this.covered(own, this.before, least);
    if (own === view.wordSet && least <= LEAST_MENTION && !this.found.has(view))
      this.found.set(view, this.mentions(covered.filter((one) => one.coverage >= LEAST_MENTION)));
    return covered.map(({ alias }) => alias);
  }

  private mentions(covered: readonly Covered[]): Mention[] {
    const best = new Map<string, Mention>();
    for (const { alias, coverage } of covered) {
      const score = tempered(alias.weight) * coverage ** 2;
      const known = best.get(alias.indicator);
      if (known === undefined || score > known.score)
        best.set(alias.indicator, { indicator: alias.indicator, alias: alias.text, coverage, score });
    }
    return [...best.values()];
  }

  /** Aliases with a telling word among `own` of whose weight `own` and those marked hold at least a part, with the part that `own` holds. */
  private covered(own: ReadonlySet<number>, marked: Uint8Array, least: number): Covered[] {
    const { there, seen } = this;
    const { table } = this.catalogue;
    const { lists, listed } = table;
    this.round++;
    for (const word of own) there[word] = 1;
    const found: Covered[] = [];
    for (const word of own) {
      const end = lists[word + 1] ?? 0;
      for (let at = lists[word] ?? 0; at < end; at++) {
        const index = listed[at] as number;
        if (seen[index] === this.round) continue;
        seen[index] = this.round;
        const alias = this.couldReach(index, marked, least) ? table.at(index) : undefined;
        if (alias !== undefined && this.partOf(alias, marked) >= least)
          found.push({ alias, coverage: this.partOf(alias, this.nothing) });
      }
    }
    for (const word of own) there[word] = 0;
    return found;
  }

  /** Whether the words that are missing weigh little enough, but for rounding; most fall by their rarest word. */
  private couldReach(index: number, marked: Uint8Array, least: number): boolean {
    const { there } = this;
    const { table, weights } = this.catalogue;
    const { starts, words, rarest } = table;
    let left = (table.weights[index] as number) * (1 - least) + ROUNDING;
    const first = rarest[index] as number;
    if (there[first] !== 1 && marked[first] !== 1 && (weights[first] as number) > left) return false;
    const end = starts[index + 1] as number;
    for (let at = starts[index] as number; at < end; at++) {
      const word = words[at] as number;
      if (there[word] === 1 || marked[word] === 1) continue;
      left -= weights[word] as number;
      if (left < 0) return false;
    }
    return true;
  }

  /** The part of an alias's weight that the words there and those marked hold. */
  private partOf(alias: Alias, marked: Uint8Array): number {
    const { weights } = this.catalogue;
    let covered = 0;
    for (const word of alias.words)
      if (this.there[word] === 1 || marked[word] === 1) covered += weights[word] ?? 0;
    return covered / alias.weight;
  }
}
