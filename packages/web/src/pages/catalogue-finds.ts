import { readSearchWords } from '@assay/catalog';
import type { EntityRecord, IndicatorRecord } from '@assay/engine';
import type { Statistics } from '../statistics/statistics.ts';

/** What the catalogue has for the words of a search, what says them in its name first. */
export interface CatalogueFinds {
  readonly indicators: readonly IndicatorRecord[];
  readonly entities: readonly EntityRecord[];
}

type Named = Pick<EntityRecord, 'id' | 'name' | 'aliases'>;

/**
 * Statistics and bearers for the words of a search. A statistic is found where it says all of them, or all that name no bearer
 * and it has values of the bearer that the others name.
 * Example: `['한국', '로봇']` → the entity South Korea, and the statistics on robots that cover it.
 */
export function findInCatalogue(statistics: Statistics, words: readonly string[]): CatalogueFinds {
  const { indicators, entities } = indexOf(statistics);
  const named = entities
    .map(({ record, names }) => ({ record, used: longestOf(names, words) }))
    .filter(({ used }) => used.length > 0);
  const bearers = new Set(named.map(({ record }) => record.id));
  const rest = words.filter((word) => !named.some(({ used }) => used.includes(word)));
  const covers = ({ id }: IndicatorRecord): boolean =>
    statistics.observations.get(id)?.some(({ entity }) => bearers.has(entity)) === true;
  const whole = indicators.filter(({ text }) => holdsAll(text, words));
  const ofBearers =
    bearers.size === 0 || rest.length === 0
      ? []
      : indicators.filter((one) => !whole.includes(one) && holdsAll(one.text, rest) && covers(one.record));
  const own = named.map(({ record }) => record);
  const others = entities.filter(({ record, text }) => !own.includes(record) && holdsAll(text, words));
  return {
    indicators: [...namedFirst(whole, words), ...namedFirst(ofBearers, rest)],
    entities: [...own, ...others.map(({ record }) => record)],
  };
}

/** A record with what a search may say of it: all of its names in small letters, its first name, each name by its words. */
interface Said<T> {
  readonly record: T;
  readonly text: string;
  readonly title: string;
  readonly names: readonly (readonly string[])[];
}

interface FindIndex {
  readonly indicators: readonly Said<IndicatorRecord>[];
  readonly entities: readonly Said<EntityRecord>[];
}

const known = new WeakMap<Statistics, FindIndex>();

/** What is said of everything in a catalogue, put together once. */
function indexOf(statistics: Statistics): FindIndex {
  const kept = known.get(statistics);
  if (kept !== undefined) return kept;
  const index = {
    indicators: [...statistics.indicators.values()].map((record) => saidOf(record, [])),
    entities: [...statistics.entities.values()].map((record) => saidOf(record, namesOf(record))),
  };
  known.set(statistics, index);
  return index;
}

function saidOf<T extends Named>(record: T, names: readonly string[]): Said<T> {
  return {
    record,
    text: [record.id, ...namesOf(record)].join('\n').toLowerCase(),
    title: `${record.name.ko}\n${record.name.en}`.toLowerCase(),
    names: names
      .map((said) => readSearchWords(said).map(({ typed }) => typed))
      .filter((parts) => parts.length > 0),
  };
}

function namesOf({ name, aliases }: Named): string[] {
  return [name.ko, name.en, ...aliases.ko, ...aliases.en];
}

/** The words of a search that are a whole name of a bearer: of `south korea robots`, the first two. */
function longestOf(names: readonly (readonly string[])[], words: readonly string[]): readonly string[] {
  return names
    .filter((parts) => parts.every((part) => words.includes(part)))
    .reduce<readonly string[]>((longest, parts) => (parts.length > longest.length ? parts : longest), []);
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Those that say the words in their name before those that say them in another. */
function namedFirst(found: readonly Said<IndicatorRecord>[], words: readonly string[]): IndicatorRecord[] {
  const inName = ({ title }: Said<IndicatorRecord>): boolean => holdsAll(title, words);
  return [...found.filter(inName), ...found.filter((one) => !inName(one))].map(({ record }) => record);
}
