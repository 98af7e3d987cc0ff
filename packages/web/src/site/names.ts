import type { CatalogueRecords, Language } from '@assay/engine';
import { buildStatistics, type Statistics } from '../statistics/statistics.ts';

const known = new WeakMap<CatalogueRecords, Statistics>();

/** The catalogue as pages ask it, indexed once for each catalogue. */
export function statisticsOf(records: CatalogueRecords): Statistics {
  const kept = known.get(records);
  if (kept !== undefined) return kept;
  const statistics = buildStatistics(records);
  known.set(records, statistics);
  return statistics;
}

/** The name of something in a language; its identifier where the catalogue has none. */
export function nameIn(
  language: Language,
  from: ReadonlyMap<string, { readonly name: Readonly<Record<Language, string>> }>,
  id: string,
): string {
  return from.get(id)?.name[language] ?? id;
}

/** A name as the title of a page: `share of people using AI` → `Share of people using AI`. */
export function asTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Records in the order of their names, as a language sorts them. */
export function sortByName<T extends { readonly name: Readonly<Record<Language, string>> }>(
  records: readonly T[],
  language: Language,
): T[] {
  const order = new Intl.Collator(language);
  return [...records].sort((a, b) => order.compare(a.name[language], b.name[language]));
}
