import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import type { Alias } from '../catalogue/word-index.ts';
import type { SentenceView } from '../claim/view.ts';

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

/** The part of an alias's weight whose words are there. */
export function coverageOf(catalogue: SpokenCatalogue, alias: Alias, has: (word: number) => boolean): number {
  let covered = 0;
  for (const word of alias.words) if (has(word)) covered += catalogue.weight(word);
  return covered / alias.weight;
}

/** Finds, once for each sentence of a text, the statistics that it names whole. */
export class MentionFinder {
  private readonly catalogue: SpokenCatalogue;
  private readonly found = new Map<SentenceView, readonly Mention[]>();

  constructor(catalogue: SpokenCatalogue) {
    this.catalogue = catalogue;
  }

  in(view: SentenceView): readonly Mention[] {
    const known = this.found.get(view);
    if (known !== undefined) return known;
    const mentions = this.read(view);
    this.found.set(view, mentions);
    return mentions;
  }

  private read(view: SentenceView): Mention[] {
    const { catalogue } = this;
    const best = new Map<string, Mention>();
    const seen = new Set<Alias>();
    for (const word of view.wordSet)
      for (const alias of catalogue.aliases.get(word) ?? []) {
        if (seen.has(alias)) continue;
        seen.add(alias);
        const coverage = coverageOf(catalogue, alias, (part) => view.wordSet.has(part));
        if (coverage < LEAST_MENTION) continue;
        const score = tempered(alias.weight) * coverage ** 2;
        const known = best.get(alias.indicator);
        if (known === undefined || score > known.score)
          best.set(alias.indicator, { indicator: alias.indicator, alias: alias.text, coverage, score });
      }
    return [...best.values()];
  }
}
