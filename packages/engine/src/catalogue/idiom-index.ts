import type { Language } from '../language/language.ts';
import { grammarOf } from '../language/registry-grammar.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { stemTrait, traitsOf } from '../text/traits.ts';
import type { NameFinder } from './names.ts';
import type { EntityRecord, IdiomRecord, IndicatorRecord } from './records.ts';

/** What a name or alias counts beside a whole sentence. */
const NAME = 0.5;
/** The rarity of a trait that every statistic shares is none: log(1 + 1). */
const SHARED_BY_ALL = Math.log(2);

/**
 * How much a wording is like that in which each statistic is told: the cosine of its traits with those of the statistic's
 * idioms and names, each by how few statistics share it (inverse document frequency; Salton and Buckley 1988).
 */
export class IdiomIndex {
  private readonly traits = new Map<string, number>();
  readonly indicators: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly taught = new Set<number>();
  private readonly rarity: Float64Array;
  /** The statistics that use trait n stand from `starts[n]` to `starts[n + 1]`: their numbers, and how much it is their own. */
  private readonly starts: Int32Array;
  private readonly users: Int32Array;
  private readonly values: Float64Array;

  /** The order of the records does not matter. Names of places tell of no statistic and are left out of sentences. */
  constructor(
    language: Language,
    indicators: readonly IndicatorRecord[],
    idioms: readonly IdiomRecord[],
    names: NameFinder,
    entities: ReadonlyMap<string, EntityRecord>,
  ) {
    this.indicators = indicators.map(({ id }) => id);
    this.places = new Map(this.indicators.map((id, place) => [id, place]));
    const told = new Map<string, string[]>();
    for (const idiom of idioms) {
      if (idiom.language !== language) continue;
      const list = told.get(idiom.indicator);
      if (list === undefined) told.set(idiom.indicator, [idiom.text]);
      else list.push(idiom.text);
    }
    const boundary = grammarOf(language).nameBoundary;
    const placesIn = (text: string, folded: string): readonly Span[] =>
      names
        .find(text, folded, boundary)
        .filter(({ kind, ids }) => kind === 'entity' && ids.some((id) => isPlace(entities, id)));
    const counts = indicators.map(({ id, name, aliases }, place) => {
      const counted = new Map<number, number>();
      for (const text of [name[language], ...aliases[language]])
        this.count(counted, foldText(text), NO_SPANS, NAME);
      if (told.has(id)) this.taught.add(place);
      for (const text of told.get(id) ?? []) {
        const folded = foldText(text);
        this.count(counted, folded, placesIn(text, folded), 1);
      }
      return counted;
    });
    const spread = new Int32Array(this.traits.size);
    for (const counted of counts)
      for (const trait of counted.keys()) spread[trait] = (spread[trait] ?? 0) + 1;
    this.rarity = Float64Array.from(spread, (users) => Math.log(counts.length / users + 1) - SHARED_BY_ALL);
    this.starts = new Int32Array(this.traits.size + 1);
    for (let trait = 0; trait < this.traits.size; trait++)
      this.starts[trait + 1] = (this.starts[trait] ?? 0) + (spread[trait] ?? 0);
    const filled = this.starts.slice(0, -1);
    this.users = new Int32Array(this.starts.at(-1) ?? 0);
    this.values = new Float64Array(this.users.length);
    counts.forEach((counted, indicator) => {
      const length = Math.sqrt(this.squareOf(counted));
      for (const [trait, count] of counted) {
        const at = filled[trait] ?? 0;
        filled[trait] = at + 1;
        this.users[at] = indicator;
        this.values[at] = this.valueOf(trait, count) / length;
      }
    });
  }

  /** Adds what a text is worth to each of its traits, once. */
  private count(counted: Map<number, number>, folded: string, leftOut: readonly Span[], worth: number): void {
    const isLeftOut = (token: Span): boolean =>
      leftOut.some((span) => span.start < token.end && token.start < span.end);
    const own = new Set<number>();
    for (const { text } of traitsOf(findTokens(folded), isLeftOut)) {
      let trait = this.traits.get(text);
      if (trait === undefined) {
        trait = this.traits.size;
        this.traits.set(text, trait);
      }
      own.add(trait);
    }
    for (const trait of own) counted.set(trait, (counted.get(trait) ?? 0) + worth);
  }

  private valueOf(trait: number, count: number): number {
    return Math.log(1 + 2 * count) * (this.rarity[trait] ?? 0);
  }

  /** The sum does not depend on the order in which the traits were met. */
  private squareOf(counted: ReadonlyMap<number, number>): number {
    const squares = Float64Array.from([...counted].map(([trait, count]) => this.valueOf(trait, count) ** 2));
    return squares.sort().reduce((sum, square) => sum + square, 0);
  }

  /** Whether sentences teach how the statistic at a place is told, and not its names alone. */
  isTaught(place: number): boolean {
    return this.taught.has(place);
  }

  /** Where a statistic stands among `indicators`. */
  placeOf(indicator: string): number {
    return this.places.get(indicator) ?? -1;
  }

  /** Whether a word begins as one does in the sentences in which a statistic is told. */
  tells(place: number, word: Token): boolean {
    const trait = this.traits.get(stemTrait(word));
    if (trait === undefined) return false;
    return this.users.subarray(this.starts[trait], this.starts[trait + 1]).includes(place);
  }

  /** The likeness, 0 to 1, of weighted traits to each statistic, in the order of `indicators`. */
  likeness(weighted: ReadonlyMap<string, number>): Float64Array {
    const likeness = new Float64Array(this.indicators.length);
    let square = 0;
    for (const [text, weight] of weighted) {
      const trait = this.traits.get(text);
      if (trait === undefined) continue;
      const value = (this.rarity[trait] ?? 0) * weight;
      square += value * value;
      const end = this.starts[trait + 1] ?? 0;
      for (let at = this.starts[trait] ?? 0; at < end; at++) {
        const user = this.users[at] ?? 0;
        likeness[user] = (likeness[user] ?? 0) + value * (this.values[at] ?? 0);
      }
    }
    return square === 0 ? likeness : likeness.map((sum) => sum / Math.sqrt(square));
  }
}

const NO_SPANS: readonly Span[] = [];

/** Whether an entity is a place: whose statistic it is, not which. */
export function isPlace(entities: ReadonlyMap<string, EntityRecord>, id: string): boolean {
  const kind = entities.get(id)?.kind;
  return kind === 'country' || kind === 'region' || kind === 'world';
}
