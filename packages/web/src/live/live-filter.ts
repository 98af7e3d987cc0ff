import { VERDICTS } from '@assay/engine';
import { WebError } from '../errors/web-error.ts';
import type { Facets } from './frame.ts';

/** What a reader may ask for, in the order in which it is told. */
export const FILTERS = ['language', 'verdict', 'entity', 'indicator', 'source'] as const;
export type FilterName = (typeof FILTERS)[number];

/** Whether the catalogue, or the registry of sources, has something by that id. */
export type KnowsValue = (name: 'entity' | 'indicator' | 'source', id: string) => boolean | Promise<boolean>;

/** The values asked for by name; a name without values asks for nothing. */
export type LiveFilter = Readonly<Record<FilterName, ReadonlySet<string>>>;

const CLOSED: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  language: ['ko', 'en'],
  verdict: VERDICTS,
};
/** The most values of one name; longer lists are no filter any more. */
const MOST_VALUES = 50;
const LONGEST_VALUE = 200;

/**
 * Reads the filters of an address. Example: `?language=ko&verdict=refuted&verdict=conflicting` → Korean, and either verdict.
 * Errors: WebError `unknown-value` or `too-many-values`.
 */
export async function parseFilter(query: URLSearchParams, knows: KnowsValue): Promise<LiveFilter> {
  const [language, verdict, entity, indicator, source] = await Promise.all(
    FILTERS.map((name) => parseValues(name, query.getAll(name), knows)),
  );
  const none = new Set<string>();
  return {
    language: language ?? none,
    verdict: verdict ?? none,
    entity: entity ?? none,
    indicator: indicator ?? none,
    source: source ?? none,
  };
}

/** Any of the values within one name; all of the names. An event that has nothing of a kind asked for is left out. */
export function passes(filter: LiveFilter, facets: Facets): boolean {
  return (
    hasOne(filter.language, facets.language) &&
    hasOne(filter.source, facets.source) &&
    hasAny(filter.verdict, facets.verdicts) &&
    hasAny(filter.entity, facets.entities) &&
    hasAny(filter.indicator, facets.indicators)
  );
}

async function parseValues(name: FilterName, values: string[], knows: KnowsValue): Promise<Set<string>> {
  if (values.length > MOST_VALUES) throw new WebError('too-many-values', { name, limit: MOST_VALUES });
  const closed = CLOSED[name];
  for (const value of new Set(values)) {
    if (closed !== undefined) {
      if (!closed.includes(value))
        throw new WebError('unknown-value', { name, value, known: closed.join(', ') });
    } else if (!(await isKnown(name, value, knows))) throw new WebError('unknown-value', { name, value });
  }
  return new Set(values);
}

async function isKnown(name: FilterName, value: string, knows: KnowsValue): Promise<boolean> {
  if (name === 'language' || name === 'verdict') return false;
  return value !== '' && value.length <= LONGEST_VALUE && knows(name, value);
}

function hasOne(wanted: ReadonlySet<string>, value: string | null): boolean {
  return wanted.size === 0 || (value !== null && wanted.has(value));
}

function hasAny(wanted: ReadonlySet<string>, values: readonly string[]): boolean {
  return wanted.size === 0 || values.some((value) => wanted.has(value));
}
