import { synonymsOfAll } from './registry-synonyms.ts';

/** A spelling as written (English by stem), and the key under which it is looked up. */
export type Synonym = readonly [spelling: string, key: string];

/** Spellings that count as one word when indicators are looked up: a general list, no statistic of its own. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(synonymsOfAll());
