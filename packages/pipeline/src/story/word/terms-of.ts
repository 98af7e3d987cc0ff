import { enStem } from '../en/stems.ts';
import { EN_TERMS } from '../en/terms.ts';
import { KO_TERMS } from '../ko/terms.ts';
import type { StoryFeatures } from '../story-features.ts';

/** What an item names of the terms that both languages have words for; those of its title come first. */
export interface Terms {
  readonly all: readonly string[];
  readonly titled: number;
}

const BY_WORD = new Map<string, string[]>();
/** Korean words by their first two syllables, since they are sought at every place of a word. */
const BY_SYLLABLES = new Map<string, { readonly word: string; readonly term: string }[]>();
for (const [term, ...words] of rowsOf(EN_TERMS))
  for (const word of [term, ...words])
    for (const form of new Set([word, enStem(word) ?? word])) append(BY_WORD, form, term);
for (const [term, ...words] of rowsOf(KO_TERMS))
  for (const word of words) append(BY_SYLLABLES, word.slice(0, 2), { word, term });

const KNOWN = new WeakMap<StoryFeatures, Terms>();

/**
 * The terms of an item, by its words; made once for each item. They are finer than concepts, each being one thing with few words for it:
 * `termsOf(features)` of "School boards to decide on AI textbooks" and of AI 교과서 자율화 → textbook among others.
 */
export function termsOf(features: StoryFeatures): Terms {
  const known = KNOWN.get(features);
  if (known !== undefined) return known;
  const titled = termsIn(features.words.slice(0, features.titleWords));
  const terms = {
    all: [...new Set([...titled, ...termsIn(features.words)])],
    titled: titled.length,
  };
  KNOWN.set(features, terms);
  return terms;
}

function termsIn(words: readonly string[]): string[] {
  const found = new Set<string>();
  for (const word of words)
    for (const term of word.charCodeAt(0) >= 0xac00 ? inHangul(word) : inLatin(word)) found.add(term);
  return [...found];
}

function inLatin(word: string): string[] {
  const parts = word.includes('-') ? [word, ...word.split('-')] : [word];
  return parts.flatMap((part) => BY_WORD.get(part) ?? BY_WORD.get(enStem(part) ?? part) ?? []);
}

/** A word of two syllables counts at the beginning or the end of another, where compounds have their parts. */
function inHangul(word: string): string[] {
  const found: string[] = [];
  for (let place = 0; place + 2 <= word.length; place++)
    for (const row of BY_SYLLABLES.get(word.slice(place, place + 2)) ?? []) {
      const atEdge = place === 0 || place + row.word.length === word.length;
      if (word.startsWith(row.word, place) && (atEdge || row.word.length > 2)) found.push(row.term);
    }
  return found;
}

function rowsOf(table: string): [string, ...string[]][] {
  return table.split('/').map((row) => {
    const [term = '', ...words] = row.trim().split(/\s+/);
    return [term, ...words];
  });
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
