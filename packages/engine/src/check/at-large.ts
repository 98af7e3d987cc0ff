import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import { COMMON_WEIGHT } from '../catalogue/word-index.ts';
import type { WordContext } from './word-context.ts';

/** What a word of the text at large counts. */
const AT_LARGE = 0.2;

/** The telling words of a statistic that were said, in the order in which they were first said, and what they weigh at large. */
interface Said {
  readonly words: number[];
  sum: number;
}

/** What a text is about at large: every word said so far, and how much these speak of each statistic. */
export class AtLarge {
  readonly words = new Set<number>();
  private readonly catalogue: SpokenCatalogue;
  /** Words that were not counted yet: few claims ask. */
  private fresh: number[] = [];
  private readonly said = new Map<string, Said>();

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
   * How much the words around a claim speak of each statistic: the weights of its telling words among them. What stands near
   * counts anew for each claim, all else as it was counted when it was said.
   */
  spokenAround({ own, sentence }: WordContext): Map<string, number> {
    this.countFresh();
    const near = new Map(sentence.elsewhere);
    for (const [word, place] of own)
      near.set(word, Math.max(place, near.get(word) ?? (this.words.has(word) ? AT_LARGE : 0)));
    const spoken = new Map<string, number>();
    for (const [indicator, { sum }] of this.said) spoken.set(indicator, sum);
    const told = new Set<string>();
    for (const word of near.keys()) for (const indicator of this.toldBy(word)) told.add(indicator);
    for (const indicator of told) spoken.set(indicator, this.heardOf(indicator, near));
    for (const [word, place] of near) {
      if (this.words.has(word)) continue;
      const value = this.catalogue.weight(word) * place;
      for (const indicator of this.toldBy(word)) spoken.set(indicator, (spoken.get(indicator) ?? 0) + value);
    }
    return spoken;
  }

  /** What the words said of a statistic weigh, those that stand near by their place. */
  private heardOf(indicator: string, near: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const word of this.said.get(indicator)?.words ?? [])
      sum += this.catalogue.weight(word) * (near.get(word) ?? AT_LARGE);
    return sum;
  }

  private countFresh(): void {
    for (const word of this.fresh)
      for (const indicator of this.toldBy(word)) {
        const said = this.said.get(indicator) ?? { words: [], sum: 0 };
        said.words.push(word);
        said.sum += this.catalogue.weight(word) * AT_LARGE;
        this.said.set(indicator, said);
      }
    this.fresh = [];
  }

  private toldBy(word: number): Iterable<string> {
    return this.catalogue.weight(word) > COMMON_WEIGHT ? (this.catalogue.usedBy.get(word) ?? []) : [];
  }
}
