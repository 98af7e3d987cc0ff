import { cuesIn } from '../../claim/view.ts';
import type { FormName } from '../../forms/form-names.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { once } from '../../once.ts';
import { foldText } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { findTokens } from '../../text/tokens.ts';
import { statisticOf } from '../judging/tried.ts';
import { attemptsOf, type Reading } from './reading.ts';

/** Forms that one word can make. */
const OF_A_WORD: ReadonlySet<FormName> = new Set(['superlative', 'record', 'rank']);

/**
 * Whether the words or the number of a claim are part of the name of its statistic, and claim nothing: "the largest training run of
 * the year in China", "China's papers among the 100 most cited".
 */
export function isPartOfName(reading: Reading): boolean {
  const { catalogue, view, draft, chosen } = reading;
  const { quantity, span, form } = draft;
  if (isTimeOfName(reading) || isWayOfName(reading)) return true;
  if (quantity !== null) return quantity.value.d === 1n && numeralsOf(reading).has(String(quantity.value.n));
  if (!OF_A_WORD.has(form) || view.tokens.filter((token) => contains(span, token)).length > 1) return false;
  const known = catalogue.wordsOf.get(chosen.candidate.indicator);
  return view.words.some((hit) => contains(span, hit) && known?.has(hit.word) === true);
}

/** Of "contracts since 2013" the year is none that a change counts from. */
function isTimeOfName({ catalogue, language, draft: { base, form }, chosen }: Reading): boolean {
  const indicator = statisticOf(catalogue, chosen);
  if (base?.mention.use !== 'since' || indicator === undefined) return false;
  if (form !== 'cagr' && !hasTrait(form, 'between-times')) return false;
  const said = foldText(base.mention.text);
  return [indicator.name[language], ...indicator.aliases[language]].some((name) =>
    foldText(name).includes(said),
  );
}

/** "The growth of hiring went from 26% to 10%": the only word of rising or falling is the statistic's, and without it the figures agree. */
function isWayOfName(reading: Reading): boolean {
  const { catalogue, view, draft, chosen, args } = reading;
  if (draft.form !== 'from-to' || draft.direction === null) return false;
  const { indicator } = chosen.candidate;
  const known = catalogue.wordsOf.get(indicator);
  const moves = cuesIn(view, draft.clause, 'rise', 'fall');
  return (
    moves.every((cue) =>
      view.words.some((hit) => hit.start === cue.start && known?.has(hit.word) === true),
    ) && attemptsOf(reading)({ ...draft, direction: null }, indicator)(args).judgement.verdict === 'supported'
  );
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
