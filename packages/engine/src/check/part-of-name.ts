import type { FormName } from '../forms/form-names.ts';
import { once } from '../once.ts';
import { foldText } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import { findTokens } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { statisticOf } from './tried.ts';

/** Forms that one word can make. */
const OF_A_WORD: ReadonlySet<FormName> = new Set(['superlative', 'record', 'rank']);

/**
 * Whether the words or the number of a claim are part of the name of its statistic, and claim nothing: "the largest training run of
 * the year in China", "China's papers among the 100 most cited".
 */
export function isPartOfName(reading: Reading): boolean {
  const { catalogue, view, draft, chosen } = reading;
  const { quantity, span, form } = draft;
  if (quantity !== null) return quantity.value.d === 1n && numeralsOf(reading).has(String(quantity.value.n));
  if (!OF_A_WORD.has(form) || view.tokens.filter((token) => contains(span, token)).length > 1) return false;
  const known = catalogue.wordsOf.get(chosen.candidate.indicator);
  return view.words.some((hit) => contains(span, hit) && known?.has(hit.word) === true);
}

/** The numbers in the names of a statistic: 100 of the 100 most cited papers. */
function numeralsOf({ catalogue, chosen, language }: Reading): ReadonlySet<string> {
  const indicator = statisticOf(catalogue, chosen);
  if (indicator === undefined) return NONE;
  const byLanguage = once(NUMERALS, indicator, () => new Map());
  return once(byLanguage, language, () => {
    const names = [indicator.name[language], ...indicator.aliases[language]];
    const words = names.flatMap((name) => findTokens(foldText(name)).map(({ text }) => text));
    return new Set(words.flatMap((word) => /^[0-9]{3,}/.exec(word)?.[0] ?? []));
  });
}

const NONE: ReadonlySet<string> = new Set();

/** Goes with the catalogue's record. */
const NUMERALS = new WeakMap<object, Map<string, ReadonlySet<string>>>();
