import { EN_COMMON_WORDS } from '../language/en/common-words.ts';
import { IMPLIED_PHRASES, type Implication } from '../language/implied.ts';
import { KO_COMMON_WORDS } from '../language/ko/common-words.ts';
import { SYNONYMS } from '../language/synonyms.ts';
import { foldText } from '../text/fold.ts';
import { CellIndex } from './cell-index.ts';
import { NameFinder } from './names.ts';
import type {
  CatalogueRecords,
  EntityRecord,
  EventRecord,
  IndicatorRecord,
  ProducerRecord,
  PublicationRecord,
  SourceRecord,
} from './records.ts';
import { Vocabulary } from './words.ts';

/** An alias as the set of its words, kept under those that tell, or the rarest where all are common. */
export interface Alias {
  readonly indicator: string;
  readonly text: string;
  readonly words: readonly number[];
  /** The sum of the weights of its words. */
  readonly weight: number;
}

/** A catalogue, indexed for checking. Made by `buildCatalogue`; never changed afterwards. */
export interface Catalogue {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly indicators: ReadonlyMap<string, IndicatorRecord>;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly publications: ReadonlyMap<string, PublicationRecord>;
  readonly producers: ReadonlyMap<string, ProducerRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly events: readonly EventRecord[];
  readonly cells: CellIndex;
  readonly vocabulary: Vocabulary;
  readonly names: NameFinder;
  /** Aliases under their telling words, or under the rarest where all are common. */
  readonly aliases: ReadonlyMap<number, readonly Alias[]>;
  /** How telling a word is: the logarithm of indicators over indicators that use it. */
  readonly weight: (word: number) => number;
  /** Telling words of an indicator. */
  readonly telling: ReadonlyMap<string, readonly (readonly number[])[]>;
  /** Entities that an indicator's telling words name: what it is about, beside whose figure it is. */
  readonly toldOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of the vocabulary that the writing of a claim can imply. */
  readonly implied: Readonly<Record<Implication, readonly number[]>>;
  /** Every word of an indicator's names and aliases. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Indexes the records of one or several packages; the order of the records does not matter.
 * Example: `buildCatalogue(records).indicators.get('robot_density')?.unit` → `per 10,000 employees`.
 */
export function buildCatalogue(records: CatalogueRecords): Catalogue {
  const vocabulary = new Vocabulary(SYNONYMS);
  const indicators = new Map(sortById(records.indicators).map((record) => [record.id, record]));
  const entities = new Map(sortById(records.entities).map((record) => [record.id, record]));
  const { aliases, telling, weight, wordsOf } = indexWords(
    [...indicators.values()],
    entities.values(),
    vocabulary,
  );
  vocabulary.freeze();
  return {
    id: records.id,
    version: records.version,
    sha256: records.sha256,
    indicators,
    entities,
    publications: new Map(sortById(records.publications).map((record) => [record.id, record])),
    producers: new Map(sortById(records.producers).map((record) => [record.id, record])),
    sources: new Map(sortById(records.sources).map((record) => [record.id, record])),
    events: [...records.events].sort((a, b) =>
      compare(`${a.date}${a.entity}${a.headline.en}`, `${b.date}${b.entity}${b.headline.en}`),
    ),
    cells: new CellIndex(records.observations, entities),
    vocabulary,
    names: indexNames(records),
    aliases,
    weight,
    telling,
    wordsOf,
    implied: {
      rank: vocabulary.lookUp(IMPLIED_PHRASES.rank),
      growth: vocabulary.lookUp(IMPLIED_PHRASES.growth),
      gap: vocabulary.lookUp(IMPLIED_PHRASES.gap),
      share: vocabulary.lookUp(IMPLIED_PHRASES.share),
    },
    toldOf: entitiesTold(indicators.values(), entities.values()),
  };
}

/** The most that a common word weighs in an alias; a rare one weighs up to six, and only such a one names something. */
export const COMMON_WEIGHT = 1.6;

function indexWords(
  indicators: readonly IndicatorRecord[],
  entities: Iterable<EntityRecord>,
  vocabulary: Vocabulary,
) {
  const spread = new Map<number, Set<string>>();
  const all: Omit<Alias, 'weight'>[] = [];
  const telling = new Map<string, number[][]>();
  const wordsOf = new Map<string, Set<number>>();
  for (const indicator of indicators) {
    const phrases = [...indicator.aliases.en, ...indicator.aliases.ko, indicator.name.en, indicator.name.ko];
    const own = new Set<number>();
    for (const text of phrases) {
      const words = [...new Set(vocabulary.add(text))].filter((word) => word >= 0);
      if (words.length === 0) continue;
      all.push({ indicator: indicator.id, text, words });
      for (const word of words) {
        spread.set(word, (spread.get(word) ?? new Set()).add(indicator.id));
        own.add(word);
      }
    }
    wordsOf.set(indicator.id, own);
    telling.set(
      indicator.id,
      [...indicator.telling.en, ...indicator.telling.ko]
        .map((text) => vocabulary.add(text))
        .filter((words) => words.length > 0),
    );
  }
  const total = Math.max(indicators.length, 2);
  const weights = new Float64Array(vocabulary.size).fill(Math.log(1 + total));
  for (const [word, users] of spread) weights[word] = Math.log(1 + total / users.size);
  const named = [...entities].flatMap(({ kind, name, aliases: names, adjectives }) =>
    kind === 'country' || kind === 'region' || kind === 'world'
      ? [name.en, name.ko, ...names.en, ...names.ko, ...adjectives.en, ...adjectives.ko]
      : [],
  );
  for (const word of [...EN_COMMON_WORDS, ...KO_COMMON_WORDS, ...named].flatMap((text) =>
    vocabulary.lookUp(text),
  )) {
    weights[word] = Math.min(weights[word] ?? 0, COMMON_WEIGHT);
  }
  const weight = (word: number): number => weights[word] ?? 0;
  const aliases = new Map<number, Alias[]>();
  for (const bare of all) {
    const alias: Alias = { ...bare, weight: bare.words.reduce((sum, word) => sum + weight(word), 0) };
    const names = alias.words.filter((word) => weight(word) > COMMON_WEIGHT);
    const [rarest] = [...alias.words].sort((a, b) => weight(b) - weight(a) || a - b);
    for (const word of names.length > 0 || rarest === undefined ? names : [rarest]) {
      const list = aliases.get(word);
      if (list === undefined) aliases.set(word, [alias]);
      else list.push(alias);
    }
  }
  return { aliases, telling, weight, wordsOf };
}

function entitiesTold(
  indicators: Iterable<IndicatorRecord>,
  entities: Iterable<EntityRecord>,
): Map<string, Set<string>> {
  const byName = new Map<string, string[]>();
  for (const { id, name, aliases } of entities)
    for (const text of [name.en, name.ko, ...aliases.en, ...aliases.ko]) {
      const key = foldText(text);
      byName.set(key, [...(byName.get(key) ?? []), id]);
    }
  const told = new Map<string, Set<string>>();
  for (const { id, telling } of indicators) {
    const found = [...telling.en, ...telling.ko].flatMap((text) => byName.get(foldText(text)) ?? []);
    if (found.length > 0) told.set(id, new Set(found));
  }
  return told;
}

function indexNames(records: CatalogueRecords): NameFinder {
  const names = new NameFinder();
  for (const language of ['en', 'ko'] as const) {
    for (const entity of sortById(records.entities)) {
      const entry = { kind: 'entity', ids: [entity.id], language } as const;
      for (const name of [entity.name[language], ...entity.aliases[language]])
        names.add(name, { ...entry, use: 'name' });
      for (const name of entity.adjectives[language]) names.add(name, { ...entry, use: 'adjective' });
      for (const name of entity.metonyms[language]) names.add(name, { ...entry, use: 'metonym' });
    }
    for (const publication of sortById(records.publications)) {
      const entry = { kind: 'publication', use: 'name', ids: [publication.id], language } as const;
      for (const name of [
        publication.name[language],
        ...publication.aliases[language],
        ...publication.publisherAliases[language],
      ])
        names.add(name, entry);
    }
    for (const producer of sortById(records.producers)) {
      const entry = { kind: 'producer', use: 'name', ids: [producer.id], language } as const;
      for (const name of [producer.name[language], ...producer.aliases[language]]) names.add(name, entry);
    }
  }
  for (const { language, text, entities } of records.contractions) {
    names.add(text, { kind: 'entity', use: 'joint', ids: entities, language });
  }
  names.freeze();
  return names;
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
