import type { Language } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { CellIndex } from './cell-index.ts';
import { type EventTables, tabulateEvents } from './event-index.ts';
import { flagOf } from './flags.ts';
import { IdiomIndex, tabulateIdioms } from './idiom-index.ts';
import { NameFinder, NameGatherer, type NameTables } from './names.ts';
import {
  groupByIndicator,
  layOutObservations,
  type ObservationSource,
  openObservations,
} from './observation-rows.ts';
import type { KeepPart } from './parts.ts';
import { layOutRecords, RecordTable } from './record-table.ts';
import type {
  CatalogueRecords,
  EntityRecord,
  EventRecord,
  IndicatorRecord,
  ProducerRecord,
  PublicationRecord,
  SourceRecord,
} from './records.ts';
import { tabulateWords } from './tabulate-words.ts';
import { openWords, type WordIndex } from './word-index.ts';

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
  readonly names: NameFinder;
  /** Entities that an indicator's telling words name: what it is about, beside whose figure it is. */
  readonly toldOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places within the names of an indicator: of the share of EU enterprises, the EU. */
  readonly placesNamed: ReadonlyMap<string, ReadonlySet<string>>;
  /** The catalogue as texts of one language name it; its words are indexed when first asked for. */
  in(language: Language): SpokenCatalogue;
}

/** A catalogue with the words of one language. */
export interface SpokenCatalogue extends Catalogue, WordIndex {
  /** How the news words each statistic. */
  readonly idioms: IdiomIndex;
  /** What the headlines of its events name. */
  readonly eventTables: EventTables;
}

/**
 * Indexes the records of one or several packages; the order of the records does not matter.
 * Example: `buildCatalogue(records).indicators.get('robot_density')?.unit` → `per 10,000 employees`.
 */
export function buildCatalogue(records: CatalogueRecords): Catalogue {
  return open(
    () => records,
    groupByIndicator(records.observations),
    (_, make) => make(),
  );
}

/**
 * Indexes the records of one table or the like, of so few statistics that how rare their words are says nothing.
 * Example: `buildSmallCatalogue(records).in('en').weight(word)` of a word that one of three statistics has → 5.7, as among 300.
 */
export function buildSmallCatalogue(records: CatalogueRecords): Catalogue {
  return open(
    () => records,
    groupByIndicator(records.observations),
    (_, make) => make(),
    true,
  );
}

/**
 * The catalogue that `buildCatalogue` makes of the records, its parts asked of `keep`; the records are read only where a part
 * is not kept.
 * Example: `openCatalogue(() => records, (name, make) => kept.get(name) ?? make())`.
 */
export function openCatalogue(read: () => CatalogueRecords, keep: KeepPart): Catalogue {
  const rows = keep('cells', () => layOutObservations(groupByIndicator(read().observations)));
  return open(read, openObservations(rows), keep);
}

function open(
  read: () => CatalogueRecords,
  observations: ObservationSource,
  keep: KeepPart,
  isOfFew = false,
): Catalogue {
  const records = keep('records', () => tabulateRecords(read()));
  const indicators = new RecordTable(records.indicators, (value) =>
    withPlainProducers(value as IndicatorRecord),
  );
  const entities = new RecordTable(records.entities, (value) => value as EntityRecord);
  const spoken = new Map<Language, SpokenCatalogue>();
  const catalogue: Catalogue = {
    id: records.id,
    version: records.version,
    sha256: records.sha256,
    indicators,
    entities,
    publications: mapById(records.publications),
    producers: mapById(records.producers),
    sources: mapById(records.sources),
    events: records.events,
    cells: new CellIndex(observations, entities),
    names: new NameFinder(keep('names', () => tabulateNames(read()))),
    toldOf: records.toldOf,
    placesNamed: records.placesNamed,
    in(language) {
      const known = spoken.get(language);
      if (known !== undefined) return known;
      const words = keep(`words-${language}`, () =>
        tabulateWords(language, [...indicators.values()], [...entities.values()], isOfFew),
      );
      const idioms = keep(`idioms-${language}`, () =>
        tabulateIdioms(
          language,
          /** No sentences teach how a table's statistics are told. */
          isOfFew ? [] : [...indicators.values()],
          keep('idioms', () => read().idioms),
          catalogue.names,
          entities,
        ),
      );
      const eventTables = keep(`events-${language}`, () =>
        tabulateEvents(language, records.events, catalogue.names),
      );
      const made = { ...catalogue, ...openWords(words), idioms: new IdiomIndex(idioms), eventTables };
      spoken.set(language, made);
      return made;
    },
  };
  return catalogue;
}

/** The records that are looked up one by one, sorted; what is indexed in other parts is left out. */
function tabulateRecords(records: CatalogueRecords) {
  const indicators = sortById(records.indicators);
  const entities = sortById(records.entities);
  return {
    id: records.id,
    version: records.version,
    sha256: records.sha256,
    indicators: layOutRecords(indicators.map((record) => [record.id, record])),
    entities: layOutRecords(entities.map((record) => [record.id, record])),
    publications: sortById(records.publications),
    producers: sortById(records.producers),
    sources: sortById(records.sources),
    events: [...records.events].sort((a, b) =>
      compare(`${a.date}${a.entity}${a.headline.en}`, `${b.date}${b.entity}${b.headline.en}`),
    ),
    ...placesIn(indicators, entities),
  };
}

/** A publication may be called like a property of every object (constructor), which then names no producers by accident. */
function withPlainProducers(indicator: IndicatorRecord): IndicatorRecord {
  return { ...indicator, producers: Object.assign(Object.create(null), indicator.producers) };
}

function mapById<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The places that the telling words of indicators are, and those that stand within their names. */
function placesIn(
  indicators: Iterable<IndicatorRecord>,
  entities: Iterable<EntityRecord>,
): Pick<Catalogue, 'toldOf' | 'placesNamed'> {
  const byName = new Map<string, string[]>();
  for (const { id, kind, name, aliases } of entities)
    for (const text of [name.en, name.ko, ...aliases.en, ...aliases.ko]) {
      if (kind !== 'country' && kind !== 'region') continue;
      const key = foldText(text);
      byName.set(key, [...(byName.get(key) ?? []), id]);
    }
  const toldOf = new Map<string, Set<string>>();
  const placesNamed = new Map<string, Set<string>>();
  const isOf = (text: string): readonly string[] => byName.get(foldText(text)) ?? [];
  for (const { id, telling, name } of indicators) {
    const told = [...telling.en, ...telling.ko].flatMap(isOf);
    if (told.length > 0) toldOf.set(id, new Set(told));
    const named = [...runsOf(name.en), ...runsOf(name.ko)].flatMap(isOf);
    if (named.length > 0) placesNamed.set(id, new Set(named));
  }
  return { toldOf, placesNamed };
}

/** No place is looked for in more words of a name. */
const MOST_WORDS = 3;

/** Every run of words of a name, of which one may be a place's: `share of EU enterprises` → share, share of, …, EU, … */
function runsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}.'-]+/u).filter((word) => word !== '');
  return words.flatMap((_, from) =>
    words.slice(from, from + MOST_WORDS).map((_, more) => words.slice(from, from + more + 1).join(' ')),
  );
}

function tabulateNames(records: CatalogueRecords): NameTables {
  const names = new NameGatherer();
  for (const language of ['en', 'ko'] as const) {
    for (const entity of sortById(records.entities)) {
      const entry = { kind: 'entity', ids: [entity.id], language } as const;
      for (const name of [entity.name[language], ...entity.aliases[language]])
        names.add(name, { ...entry, use: 'name' });
      for (const name of entity.adjectives[language]) names.add(name, { ...entry, use: 'adjective' });
      for (const name of entity.metonyms[language]) names.add(name, { ...entry, use: 'metonym' });
      const flag = flagOf(entity.id);
      if (flag !== null) names.add(flag, { ...entry, use: 'name' });
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
  return names.tables();
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
