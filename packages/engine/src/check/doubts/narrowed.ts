import type { FormName } from '../../forms/form-names.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { wordsOf, wordsWithin } from '../../text/tokens.ts';
import { wordingOf } from '../candidates/wording-of.ts';
import { statisticOf } from '../judging/tried.ts';
import type { Reading } from './reading.ts';

/** "23.4% expect to use it", 쓰겠다는 응답은 23.6%: what is meant to be done is not what is done, unless the statistic is of that. */
export function isOfIntent(reading: Reading): boolean {
  const { tellsIntent, namesIntent } = looseRulesOf(reading.language);
  return tellsIntent(wordsOf(reading.view.tokens)) && !textsOf(reading).some(namesIntent);
}

/** "Of firms with 10 to 19 employees 24.8% use it": of employers of one size, unless the statistic says of which it is. */
export function isOfOneSize(reading: Reading): boolean {
  const { tellsSize } = looseRulesOf(reading.language);
  return tellsSize(wordsOf(reading.view.tokens)) && !textsOf(reading).some(tellsSize);
}

/** "More than in any other big country", 주요국 가운데 가장: first among some of those covered, who are not told. */
export function isAmongSome({ language, view, draft: { form } }: Reading): boolean {
  return RANKED.has(form) && looseRulesOf(language).ranksAmongSome(wordsOf(view.tokens));
}

/** "Throw in research, and the bill came to 2.4 times Anthropic's": of what was told and something else together. */
export function isOfMore({ language, view, draft: { form, span } }: Reading): boolean {
  if (form === 'sum' || form === 'average') return false;
  const before = wordsWithin(view.tokens, { start: view.sentence.start, end: span.start });
  return looseRulesOf(language).addsElse(before);
}

const RANKED: ReadonlySet<FormName> = new Set([
  'superlative',
  'runner-up',
  'rank',
  'list-order',
  'exclusive',
]);

/** "Exports rose to $1.94bn in the first 20 days of November": of no month or year that a statistic is of. */
export function isOfSomeDays({ language, view }: Reading): boolean {
  return looseRulesOf(language).tellsSomeDays(wordsOf(view.tokens));
}

/** So many words beside a figure say that it is one of each day. */
const BESIDE = 4;

/** 하루 208편꼴, "208 a day": of each day or week, where no value is. */
export function isOfEachDay({ language, view, draft: { span } }: Reading): boolean {
  const before = view.tokens.filter(({ end }) => end <= span.start).slice(-BESIDE);
  const after = view.tokens.filter(({ start }) => start >= span.end).slice(0, BESIDE);
  return looseRulesOf(language).isDaily(wordsOf(before), wordsOf(after));
}

function textsOf({ catalogue, language, chosen }: Reading): readonly string[] {
  return wordingOf(statisticOf(catalogue, chosen), language);
}
