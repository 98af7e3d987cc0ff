import { synonymsOfAll } from './registry-synonyms.ts';

/** A spelling as written (English by stem), and the key under which it is looked up. */
export type Synonym = readonly [spelling: string, key: string];

/** Spellings that count as one word when indicators are looked up: a general list, no statistic of its own. */
export const SYNONYMS: ReadonlyMap<string, string> = joined(new Map(synonymsOfAll()));

/** A key that is itself a spelling leads on to its own: 대형언어모델 → llm → language model. */
function joined(table: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...table].map(([spelling, key]) => [spelling, table.get(key) ?? key]));
}
