import type { CatalogueRecords } from '@assay/engine';
import { type Packed, packed } from '../site/packing.ts';
import { COMPACT_FORM, writeCompact } from './compact-catalogue.ts';

const FILES = new WeakMap<CatalogueRecords, Packed>();

/**
 * Where browsers get a catalogue from; the address names its content, so that it is kept for ever.
 * Example: `catalogueAddress(records)` → `/catalogues/1.9f86d0….json`.
 */
export function catalogueAddress({ sha256 }: Pick<CatalogueRecords, 'sha256'>): string {
  return `/catalogues/${COMPACT_FORM}.${sha256}.json`;
}

/** The compact catalogue, packed; kept as long as its records. */
export function catalogueFile(records: CatalogueRecords): Packed {
  const known = FILES.get(records);
  if (known !== undefined) return known;
  const file = packed(() => new TextEncoder().encode(writeCompact(records)));
  FILES.set(records, file);
  return file;
}
