import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { SparseSums } from '../../catalogue/sparse-sums.ts';
import { COMMON_WEIGHT } from '../../catalogue/word-index.ts';
import type { WordContext } from './word-context.ts';

/** What a word of the text at large counts. */
const AT_LARGE = 0.2;

/** A statistic, and how much the words around a claim speak of it. */
export interface Spoken {
  readonly indicator: string;
  readonly score: number;
}

/** What a text is about at large: every word said so far, and how much these speak of each statistic. */
export class AtLarge {
  readonly words = new Set<number>();
  private readonly catalogue: SpokenCatalogue;
  /** Words that were not counted yet: few claims ask. */
  private fresh: number[] = [];
  /** What the words counted weigh for each statistic, and what those near a claim weigh beyond that. */
  private sums: { readonly said: SparseSums; readonly near: SparseSums } | null = null;

  constructor(catalogue: SpokenCatalogue) {
    this.catalogue = catalogue;
  }

  /** Takes in the words of a sentence. */
  hear(words: Iterable<number>): void {
    for (const word of words) {
      if (this.words.has(word)) continue;
      this.words.add(word);
      this.fresh.push(word);
    }
  }

  /**
   * The statistics of which the words around a claim speak enough, in no order: by the weights of their telling words, of
   * which what stands near counts by its place, all else as it was counted when it was said.
   */
  spokenAround({ own, sentence }: WordContext, least: number): Spoken[] {
    const { said, near } = this.counted();
    const places = new Map(sentence.elsewhere);
    for (const [word, place] of own)
      places.set(word, Math.max(place, places.get(word) ?? (this.words.has(word) ? AT_LARGE : 0)));
    for (const [word, place] of places) this.count(near, word, place - (this.words.has(word) ? AT_LARGE : 0));
    const { table } = this.catalogue;
    const spoken: Spoken[] = [];
    const weigh = (owner: number): void => {
      const score = said.of(owner) + near.of(owner);
      if (score >= least) spoken.push({ indicator: table.indicatorAt(owner), score });
    };
    for (const owner of said.met()) weigh(owner);
    for (const owner of near.met()) if (said.of(owner) === 0) weigh(owner);
    near.clear();
    return spoken;
  }

  /** The sums with every word said so far. */
  private counted(): { readonly said: SparseSums; readonly near: SparseSums } {
    const size = this.catalogue.table.indicators;
    this.sums ??= { said: new SparseSums(size), near: new SparseSums(size) };
    for (const word of this.fresh) this.count(this.sums.said, word, AT_LARGE);
    this.fresh = [];
    return this.sums;
  }

  /** Adds what a word weighs at a place to each statistic that it tells of. */
  private count(sums: SparseSums, word: number, place: number): void {
    const { table, weight } = this.catalogue;
    const worth = weight(word);
    if (worth <= COMMON_WEIGHT) return;
    const { lists, listed, owners } = table;
    const end = lists[word + 1] ?? 0;
    let last = -1;
    /** The aliases under a word stand in the order of their statistics. */
    for (let at = lists[word] ?? 0; at < end; at++) {
      const owner = owners[listed[at] as number] as number;
      if (owner !== last) sums.add(owner, worth * place);
      last = owner;
    }
  }
}
