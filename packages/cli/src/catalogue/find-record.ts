import type {
  CatalogueRecords,
  EntityRecord,
  IndicatorRecord,
  PublicationRecord,
  SourceRecord,
} from '@assay/engine';
import { findNearest } from '../arguments/nearest.ts';

/** The kinds of record that have an id of their own, in the order in which an id is looked up. */
export const RECORD_KINDS = ['indicator', 'entity', 'publication', 'source'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record with its kind. */
export type FoundRecord =
  | { readonly kind: 'indicator'; readonly record: IndicatorRecord }
  | { readonly kind: 'entity'; readonly record: EntityRecord }
  | { readonly kind: 'publication'; readonly record: PublicationRecord }
  | { readonly kind: 'source'; readonly record: SourceRecord };

/**
 * The records that a word names: by its exact id, else its id in other capitals, else a name in either language.
 * A publication and a source may share an id; then both are found. `kind` keeps one kind.
 */
export function findRecords(records: CatalogueRecords, word: string, kind: RecordKind | null): FoundRecord[] {
  const all = everyRecord(records).filter((found) => kind === null || found.kind === kind);
  const wanted = word.trim().toLowerCase();
  const ways: ((found: FoundRecord) => boolean)[] = [
    (found) => found.record.id === word,
    (found) => found.record.id.toLowerCase() === wanted,
    (found) => namesOf(found).some((name) => name.toLowerCase() === wanted),
  ];
  for (const way of ways) {
    const found = all.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** Ids like a word that nothing is called by, best first; a name like it counts for its id. */
export function findNearestIds(records: CatalogueRecords, word: string, kind: RecordKind | null): string[] {
  const ids = new Map<string, string>();
  for (const found of everyRecord(records)) {
    if (kind !== null && found.kind !== kind) continue;
    for (const name of [found.record.id, ...namesOf(found)])
      if (!ids.has(name)) ids.set(name, found.record.id);
  }
  const nearest = findNearest(word, [...ids.keys()], 8);
  return [...new Set(nearest.map((name) => ids.get(name) ?? name))].slice(0, 3);
}

function everyRecord(records: CatalogueRecords): FoundRecord[] {
  return [
    ...records.indicators.map((record) => ({ kind: 'indicator', record }) as const),
    ...records.entities.map((record) => ({ kind: 'entity', record }) as const),
    ...records.publications.map((record) => ({ kind: 'publication', record }) as const),
    ...records.sources.map((record) => ({ kind: 'source', record }) as const),
  ];
}

function namesOf(found: FoundRecord): readonly string[] {
  if (found.kind === 'source') return [found.record.title];
  const { name, aliases } = found.record;
  return found.kind === 'indicator' ? [name.en, name.ko] : [name.en, name.ko, ...aliases.en, ...aliases.ko];
}
