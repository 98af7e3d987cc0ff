import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { ROUNDING } from '../../catalogue/sparse-sums.ts';
import type { Alias } from '../../catalogue/word-index.ts';
import type { SentenceView } from '../../claim/view.ts';

/** A statistic that a sentence or heading names whole. */
export interface Mention {
  readonly indicator: string;
  readonly alias: string;
  readonly coverage: number;
  /** The weight of what was found. */
  readonly score: number;
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
    const known = this.found.get(view);
    if (known !== undefined) return known;
    const mentions = this.read(view);
    this.found.set(view, mentions);
    return mentions;
  }

  private read(view: SentenceView): Mention[] {
    const best = new Map<string, Mention>();
    for (const { alias, coverage } of this.covered(view.wordSet, this.nothing, LEAST_MENTION)) {
      const score = tempered(alias.weight) * coverage ** 2;
      const known = best.get(alias.indicator);
      if (known === undefined || score > known.score)
        best.set(alias.indicator, { indicator: alias.indicator, alias: alias.text, coverage, score });
    }
    return [...best.values()];
  }

  /** Aliases with a telling word among `own` that `own`, what was heard and what claims imply could complete to a part. */
  potential(own: ReadonlySet<number>, least: number): Alias[] {
    return this.covered(own, this.before, least).map(({ alias }) => alias);
  }

  /** Aliases with a telling word among `own` of whose weight `own` and those marked hold at least a part, with that part. */
  private covered(
    own: ReadonlySet<number>,
    marked: Uint8Array,
    least: number,
  ): { alias: Alias; coverage: number }[] {
    const { there, seen } = this;
    const { table } = this.catalogue;
    const { lists, listed } = table;
    this.round++;
    for (const word of own) there[word] = 1;
    const found: { alias: Alias; coverage: number }[] = [];
    for (const word of own) {
      const end = lists[word + 1] ?? 0;
      for (let at = lists[word] ?? 0; at < end; at++) {
        const index = listed[at] ?? 0;
        if (seen[index] === this.round) continue;
        seen[index] = this.round;
        const alias = this.couldReach(index, marked, least) ? table.at(index) : undefined;
        if (alias === undefined) continue;
        const coverage = this.coverageOf(alias, marked);
        if (coverage >= least) found.push({ alias, coverage });
      }
    }
    for (const word of own) there[word] = 0;
    return found;
  }

  /** Whether the words that are missing weigh little enough, but for rounding. */
  private couldReach(index: number, marked: Uint8Array, least: number): boolean {
    const { there } = this;
    const { table, weights } = this.catalogue;
    const { starts, words } = table;
    const end = starts[index + 1] ?? 0;
    let left = (table.weights[index] ?? 0) * (1 - least) + ROUNDING;
    for (let at = starts[index] ?? 0; at < end; at++) {
      const word = words[at] ?? 0;
      if (there[word] === 1 || marked[word] === 1) continue;
      left -= weights[word] ?? 0;
      if (left < 0) return false;
    }
    return true;
  }

  private coverageOf(alias: Alias, marked: Uint8Array): number {
    const { weights } = this.catalogue;
    let covered = 0;
    for (const word of alias.words)
      if (this.there[word] === 1 || marked[word] === 1) covered += weights[word] ?? 0;
    return covered / alias.weight;
  }
}
