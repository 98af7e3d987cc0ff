import type { Alias } from './word-index.ts';

/**
 * Aliases laid out in a row, so that a text's words can be held against thousands of them quickly: the aliases under word `w`
 * are `listed[lists[w]]` up to `listed[lists[w + 1]]`; the words of alias `a`, `words[starts[a]]` up to
 * `words[starts[a + 1]]`.
 */
export interface AliasTable {
  readonly aliases: readonly Alias[];
  readonly lists: Int32Array;
  readonly listed: Int32Array;
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

/** Lays out aliases, of which each word of `size` has those at some places. */
export function buildAliasTable(
  aliases: readonly Alias[],
  byWord: ReadonlyMap<number, readonly number[]>,
  size: number,
): AliasTable {
  const starts = new Int32Array(aliases.length + 1);
  for (let index = 0; index < aliases.length; index++)
    starts[index + 1] = (starts[index] ?? 0) + (aliases[index]?.words.length ?? 0);
  const words = new Int32Array(starts[aliases.length] ?? 0);
  let next = 0;
  for (const alias of aliases) for (const word of alias.words) words[next++] = word;
  const lists = new Int32Array(size + 1);
  for (let word = 0; word < size; word++)
    lists[word + 1] = (lists[word] ?? 0) + (byWord.get(word)?.length ?? 0);
  const listed = new Int32Array(lists[size] ?? 0);
  for (const [word, places] of byWord) listed.set(places, lists[word] ?? 0);
  return { aliases, lists, listed, starts, words };
}
