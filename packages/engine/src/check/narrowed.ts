import { looseRulesOf } from '../language/registry-loose-rules.ts';
import { wordsOf } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { statisticOf } from './tried.ts';

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

/** What says of what a statistic is: its names and its description. */
function textsOf({ catalogue, language, chosen }: Reading): readonly string[] {
  const indicator = statisticOf(catalogue, chosen);
  if (indicator === undefined) return [];
  const { name, aliases, description } = indicator;
  return [name[language], ...aliases[language], description[language]].map((text) => text.toLowerCase());
}
