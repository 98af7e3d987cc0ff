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
  const entities = [...statistics.entities.values()];
  const named = entities
    .map((entity) => ({ entity, used: wordsNaming(entity, words) }))
    .filter(({ used }) => used.length > 0);
  const bearers = new Set(named.map(({ entity }) => entity.id));
  const rest = words.filter((word) => !named.some(({ used }) => used.includes(word)));
  const covers = ({ id }: IndicatorRecord): boolean =>
    statistics.observations.get(id)?.some(({ entity }) => bearers.has(entity)) === true;
  const indicators = [...statistics.indicators.values()];
  const whole = indicators.filter((indicator) => says(indicator, words));
  const ofBearers =
    bearers.size === 0 || rest.length === 0
      ? []
      : indicators.filter(
          (indicator) => !whole.includes(indicator) && says(indicator, rest) && covers(indicator),
        );
  const own = named.map(({ entity }) => entity);
  return {
    indicators: [...namedFirst(whole, words), ...namedFirst(ofBearers, rest)],
    entities: [...own, ...entities.filter((entity) => !own.includes(entity) && says(entity, words))],
  };
}

/** The words of a search that are a whole name of a bearer: of `south korea robots`, the first two. */
function wordsNaming({ name, aliases }: Named, words: readonly string[]): readonly string[] {
  const names = [name.ko, name.en, ...aliases.ko, ...aliases.en].map((said) =>
    readSearchWords(said).map(({ typed }) => typed),
  );
  const whole = names.filter((parts) => parts.length > 0 && parts.every((part) => words.includes(part)));
  return whole.reduce((longest, parts) => (parts.length > longest.length ? parts : longest), []);
}

function says({ id, name, aliases }: Named, words: readonly string[]): boolean {
  const text = [id, name.ko, name.en, ...aliases.ko, ...aliases.en].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Those that say the words in their name before those that say them in another. */
function namedFirst(found: readonly IndicatorRecord[], words: readonly string[]): IndicatorRecord[] {
  const inName = ({ name }: IndicatorRecord): boolean => {
    const text = `${name.ko}\n${name.en}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return [...found.filter(inName), ...found.filter((indicator) => !inName(indicator))];
}
