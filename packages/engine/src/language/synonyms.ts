import { synonymsOfAll } from './registry-synonyms.ts';

/** A spelling as written (English by stem), and the key under which it is looked up. */
export type Synonym = readonly [spelling: string, key: string];

let known: ReadonlyMap<string, string> | null = null;

/**
 * Spellings that count as one word when indicators are looked up: a general list, no statistic of its own. Made when first
 * asked for: a catalogue that was kept has it.
 */
export function synonyms(): ReadonlyMap<string, string> {
  known ??= joined(new Map(synonymsOfAll()));
  return known;
}

/** A key that is itself a spelling leads on to its own: 대형언어모델 → llm → language model. */
function joined(table: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...table].map(([spelling, key]) => [spelling, table.get(key) ?? key]));
}
