import { layOutTexts, type TextRows, textAt } from '../text/string-table.ts';
import type { Alias } from './word-index.ts';

/**
 * Aliases as plain values laid out in a row, so that a text's words can be held against thousands of them quickly: the
 * aliases under word `w` are `listed[lists[w]]` up to `listed[lists[w + 1]]`; the words of alias `a`, `words[starts[a]]` up
 * to `words[starts[a + 1]]`, of which `rarest[a]` weighs most; its indicator is the text at `owners[a]` of `indicators`.
 */
export interface AliasRows {
  readonly indicators: TextRows;
  readonly owners: Int32Array;
  readonly texts: TextRows;
  readonly weights: Float64Array;
  readonly lists: Int32Array;
  readonly listed: Int32Array;
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly rarest: Int32Array;
}

/** The aliases of a catalogue; each becomes a value of its own when it is first asked for. */
export class AliasTable {
  readonly size: number;
  /** How many indicators they name. */
  readonly indicators: number;
  /** The number of each alias's indicator, from 0 to `indicators`. */
  readonly owners: Int32Array;
  readonly lists: Int32Array;
  readonly listed: Int32Array;
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** The word of each alias that weighs most. */
  readonly rarest: Int32Array;
  /** The sum of the weights of each alias's words. */
  readonly weights: Float64Array;
  private readonly rows: AliasRows;
  private readonly made = new Map<number, Alias>();

  constructor(rows: AliasRows) {
    this.rows = rows;
    this.size = rows.owners.length;
    this.indicators = rows.indicators.ends.length;
    this.owners = rows.owners;
    this.lists = rows.lists;
    this.listed = rows.listed;
    this.starts = rows.starts;
    this.words = rows.words;
    this.rarest = rows.rarest;
    this.weights = rows.weights;
  }

  /** The indicator of a number. */
  indicatorAt(owner: number): string {
    return textAt(this.rows.indicators, owner);
  }

  /** The alias at a place, from 0 to `size`. */
  at(place: number): Alias | undefined {
    const known = this.made.get(place);
    if (known !== undefined || place < 0 || place >= this.size) return known;
    const { owners, texts, weights, starts, words } = this.rows;
    const alias = {
      indicator: this.indicatorAt(owners[place] ?? 0),
      text: textAt(texts, place),
      words: Array.from(words.subarray(starts[place], starts[place + 1])),
      weight: weights[place] ?? 0,
    };
    this.made.set(place, alias);
    return alias;
  }
}

/** Lays out aliases, of which each of the words that are weighed has those at some places. */
export function layOutAliases(
  aliases: readonly Alias[],
  byWord: ReadonlyMap<number, readonly number[]>,
  weights: Float64Array,
): AliasRows {
  const size = weights.length;
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
  const owners = new Map<string, number>();
  for (const { indicator } of aliases) if (!owners.has(indicator)) owners.set(indicator, owners.size);
  return {
    indicators: layOutTexts([...owners.keys()]),
    owners: Int32Array.from(aliases, ({ indicator }) => owners.get(indicator) ?? 0),
    texts: layOutTexts(aliases.map(({ text }) => text)),
    weights: Float64Array.from(aliases, ({ weight }) => weight),
    lists,
    listed,
    starts,
    words,
    rarest: Int32Array.from(aliases, (alias) => heaviestOf(alias.words, weights)),
  };
}

/** Of several the first; −1 of none. */
function heaviestOf(words: readonly number[], weights: Float64Array): number {
  let heaviest = -1;
  for (const word of words)
    if (heaviest < 0 || (weights[word] ?? 0) > (weights[heaviest] ?? 0)) heaviest = word;
  return heaviest;
}
