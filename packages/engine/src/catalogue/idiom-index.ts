import type { Language } from '../language/language.ts';
import { grammarOf } from '../language/registry-grammar.ts';
import { foldText } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import { layOutStrings, type StringRows, StringTable } from '../text/string-table.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { stemTrait, traitsOf } from '../text/traits.ts';
import type { NameFinder } from './names.ts';
import type { EntityRecord, IdiomRecord, IndicatorRecord } from './records.ts';
import { type Example, tellApart } from './tell-apart.ts';
import { type Likeness, TraitSearch } from './trait-search.ts';

/** What a name or alias counts beside a whole sentence. */
const NAME = 0.5;
/** A word that is so many times as much another statistic's own is that one's: "economy", where jobs are the subject. */
const OTHERS_WORD = 4;
/** The rarity of a trait that every statistic shares is none: log(1 + 1). */
const SHARED_BY_ALL = Math.log(2);

/** The idioms of one language as plain values, to be kept. */
export interface IdiomTables {
  readonly indicators: readonly string[];
  /** The places of the statistics of which sentences tell. */
  readonly taught: ReadonlySet<number>;
  readonly traits: StringRows;
  readonly rarity: Float64Array;
  /** The statistics that use trait n stand from `starts[n]` to `starts[n + 1]`: their numbers, and how much it is their own. */
  readonly starts: Int32Array;
  readonly users: Int32Array;
  readonly values: Float64Array;
}

/**
 * How much a wording is like that in which each statistic is told: the cosine of its traits with those of the statistic's
 * idioms and names, each by how few statistics share it (inverse document frequency; Salton and Buckley 1988).
 */
export class IdiomIndex {
  readonly indicators: readonly string[];
  private readonly tables: IdiomTables;
  private readonly traits: StringTable;
  private readonly places: ReadonlyMap<string, number>;
  private readonly search: TraitSearch;

  constructor(tables: IdiomTables) {
    this.tables = tables;
    this.indicators = tables.indicators;
    this.traits = new StringTable(tables.traits);
    this.places = new Map(tables.indicators.map((id, place) => [id, place]));
    this.search = new TraitSearch(tables, markedAt(tables.taught, tables.indicators.length));
  }

  /** Where a statistic stands among `indicators`. */
  placeOf(indicator: string): number {
    return this.places.get(indicator) ?? -1;
  }

  /** Whether a word begins as one does in the sentences in which a statistic is told, and not much more in those of another. */
  tells(place: number, word: Token): boolean {
    const trait = this.traits.placeOf(stemTrait(word));
    if (trait < 0) return false;
    const { starts, users, values } = this.tables;
    const [from, to] = [starts[trait] ?? 0, starts[trait + 1] ?? 0];
    const at = users.subarray(from, to).indexOf(place);
    if (at < 0) return false;
    const most = (values[from + at] ?? 0) * OTHERS_WORD;
    return values.subarray(from, to).every((value) => value <= most);
  }

  /** The number of a trait, −1 where no statistic has it. */
  traitOf(text: string): number {
    return this.traits.placeOf(text);
  }

  /**
   * How like a wording is to the statistics asked for, and to the likest of those that sentences teach and not names alone: as
   * `TraitSearch` finds it, traits by their numbers.
   */
  likeness(...asked: Parameters<TraitSearch['likeness']>): Likeness {
    return this.search.likeness(...asked);
  }
}

/**
 * Tabulates how the news words each statistic. The order of the records does not matter. Names of places tell of no
 * statistic and are left out of sentences.
 */
export function tabulateIdioms(
  language: Language,
  indicators: readonly IndicatorRecord[],
  idioms: readonly IdiomRecord[],
  names: NameFinder,
  entities: ReadonlyMap<string, EntityRecord>,
): IdiomTables {
  const told = new Map<string, string[]>();
  for (const idiom of idioms) {
    if (idiom.language !== language) continue;
    const list = told.get(idiom.indicator);
    if (list === undefined) told.set(idiom.indicator, [idiom.text]);
    else list.push(idiom.text);
  }
  for (const texts of told.values()) texts.sort();
  const boundary = grammarOf(language).nameBoundary;
  const placesIn = (text: string, folded: string): readonly Span[] =>
    names
      .find(text, folded, boundary)
      .filter(({ kind, ids }) => kind === 'entity' && ids.some((id) => isPlace(entities, id)));
  const traits = new Map<string, number>();
  const taught = new Set<number>();
  const examples: Example[] = [];
  const counts = indicators.map(({ id, name, aliases }, place) => {
    const counted = new Map<number, number>();
    for (const text of [name[language], ...aliases[language]])
      examples.push({ place, worth: NAME, traits: count(traits, counted, foldText(text), NO_SPANS, NAME) });
    if (told.has(id)) taught.add(place);
    for (const text of told.get(id) ?? []) {
      const folded = foldText(text);
      examples.push({ place, worth: 1, traits: count(traits, counted, folded, placesIn(text, folded), 1) });
    }
    return counted;
  });
  const spread = new Int32Array(traits.size);
  for (const counted of counts) for (const trait of counted.keys()) spread[trait] = (spread[trait] ?? 0) + 1;
  const rarity = Float64Array.from(spread, (users) => Math.log(counts.length / users + 1) - SHARED_BY_ALL);
  const starts = new Int32Array(traits.size + 1);
  for (let trait = 0; trait < traits.size; trait++)
    starts[trait + 1] = (starts[trait] ?? 0) + (spread[trait] ?? 0);
  const filled = starts.slice(0, -1);
  const users = new Int32Array(starts.at(-1) ?? 0);
  const values = new Float64Array(users.length);
  const worthOf = (trait: number, times: number): number => Math.log(1 + 2 * times) * (rarity[trait] ?? 0);
  counts.forEach((counted, indicator) => {
    const own = [...counted].map(([trait, times]) => worthOf(trait, times));
    const length = Math.sqrt(sumOfSquares(own));
    for (const [trait, times] of counted) {
      const at = filled[trait] ?? 0;
      filled[trait] = at + 1;
      users[at] = indicator;
      /** Of one statistic alone every trait is shared by all. */
      values[at] = length === 0 ? 0 : worthOf(trait, times) / length;
    }
  });
  tellApart({ rarity, starts, users, values }, indicators.length, examples);
  return {
    indicators: indicators.map(({ id }) => id),
    taught,
    traits: layOutStrings([...traits.keys()]),
    rarity,
    starts,
    users,
    values,
  };
}

/** Adds what a text is worth to each of its traits, once. */
function count(
  traits: Map<string, number>,
  counted: Map<number, number>,
  folded: string,
  leftOut: readonly Span[],
  worth: number,
): number[] {
  const isLeftOut = (token: Span): boolean => leftOut.some((span) => overlaps(span, token));
  const own = new Set<number>();
  for (const { text } of traitsOf(findTokens(folded), isLeftOut)) {
    let trait = traits.get(text);
    if (trait === undefined) {
      trait = traits.size;
      traits.set(text, trait);
    }
    own.add(trait);
  }
  for (const trait of own) counted.set(trait, (counted.get(trait) ?? 0) + worth);
  return [...own];
}

/** The sum does not depend on the order in which the values were met. */
function sumOfSquares(values: readonly number[]): number {
  const squares = Float64Array.from(values, (value) => value ** 2);
  return squares.sort().reduce((sum, square) => sum + square, 0);
}

/** 1 at some of so many places. */
function markedAt(places: Iterable<number>, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const place of places) marks[place] = 1;
  return marks;
}

const NO_SPANS: readonly Span[] = [];

/** Whether an entity is a place: whose statistic it is, not which. */
export function isPlace(entities: ReadonlyMap<string, EntityRecord>, id: string): boolean {
  const kind = entities.get(id)?.kind;
  return kind === 'country' || kind === 'region' || kind === 'world';
}
