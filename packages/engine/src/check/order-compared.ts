import type { SpokenCatalogue } from '../catalogue/catalogue.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { once } from '../once.ts';
import { foldText } from '../text/fold.ts';
import { findTokens, wordsOf } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { statisticOf } from './tried.ts';

/** What is more, and than what, by the words of the vocabulary. */
interface Order {
  readonly more: readonly number[];
  readonly less: readonly number[];
}

/**
 * Whether a sentence says the contrary order of what the statistic's name compares: "more concerned than excited" tells of no
 * share of those who are more excited than concerned, though it has all words of that name.
 */
export function isOfContraryOrder({ catalogue, language, view, chosen }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  if (indicator === undefined) return false;
  const named = once(
    once(ORDERS, catalogue, () => new Map<string, Order[]>()),
    indicator.id,
    () => ordersIn(catalogue, language, indicator.name[language]),
  );
  return (
    named.length > 0 &&
    ordersIn(catalogue, language, wordsOf(view.tokens)).some((said) =>
      named.some(({ more, less }) => shares(said.more, less) && shares(said.less, more)),
    )
  );
}

/** Goes with the catalogue of a language. */
const ORDERS = new WeakMap<SpokenCatalogue, Map<string, Order[]>>();

function ordersIn({ vocabulary }: SpokenCatalogue, language: Reading['language'], text: string): Order[] {
  const wordsIn = (part: string): number[] => {
    const folded = foldText(part);
    return vocabulary.find(folded, findTokens(folded)).map(({ word }) => word);
  };
  return claimRulesOf(language)
    .compared(foldText(text))
    .map(({ more, less }) => ({ more: wordsIn(more), less: wordsIn(less) }));
}

function shares(some: readonly number[], others: readonly number[]): boolean {
  return some.some((word) => others.includes(word));
}
