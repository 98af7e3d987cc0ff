import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { once } from '../../once.ts';
import { foldText } from '../../text/fold.ts';
import { findTokens, wordsOf } from '../../text/tokens.ts';
import type { Setting } from '../setting.ts';
import { statisticOf, type Tried } from './tried.ts';

/** What is more, and than what, by the words of the vocabulary. */
interface Order {
  readonly more: readonly number[];
  readonly less: readonly number[];
}

/**
 * Whether a sentence says the contrary order of what the statistic's name compares: "more concerned than excited" tells of no
 * share of those who are more excited than concerned, though it has all words of that name.
 */
export function isOfContraryOrder({
  catalogue,
  language,
  view,
  chosen,
}: Setting & { readonly chosen: Tried }): boolean {
  const indicator = statisticOf(catalogue, chosen);
  if (indicator === undefined) return false;
  const named = ordersNamed(catalogue, language, indicator);
  return (
    named.length > 0 &&
    ordersIn(catalogue, language, wordsOf(view.tokens)).some((said) =>
      named.some((order) => isContrary(said, order)),
    )
  );
}

/** Whether a sentence says that order and no other, nor of any that is the other way round: its figures are none of the statistic's, though they may agree with it. */
export function tellsContraryOrder(
  { catalogue, language, view }: Setting,
  indicator: IndicatorRecord,
): boolean {
  const named = ordersNamed(catalogue, language, indicator);
  if (named.length === 0) return false;
  const words = wordsOf(view.tokens);
  const said = ordersIn(catalogue, language, words);
  return (
    said.length > 0 &&
    !looseRulesOf(language).tellsReverse(words) &&
    said.every((one) => named.some((order) => isContrary(one, order)))
  );
}

function isContrary(said: Order, named: Order): boolean {
  return shares(said.more, named.less) && shares(said.less, named.more);
}

function ordersNamed(
  catalogue: SpokenCatalogue,
  language: Language,
  { id, name }: IndicatorRecord,
): readonly Order[] {
  return once(
    once(ORDERS, catalogue, () => new Map<string, Order[]>()),
    id,
    () => ordersIn(catalogue, language, name[language]),
  );
}

/** Goes with the catalogue of a language. */
const ORDERS = new WeakMap<SpokenCatalogue, Map<string, Order[]>>();

function ordersIn({ vocabulary }: SpokenCatalogue, language: Language, text: string): Order[] {
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
