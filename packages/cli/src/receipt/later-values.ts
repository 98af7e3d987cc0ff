import { type Catalogue, parsePeriod, type ReportCell } from '@assay/engine';

/** A value that a later edition states for the same cell. */
export interface LaterValue {
  readonly edition: string;
  readonly value: string;
}

/**
 * What later editions of the same publication say of a cell, oldest first.
 * Example: notable models of the USA, 2024, edition 2025-04 → `[{edition: '2026-06', value: '57'}]`.
 */
export function findLaterValues(catalogue: Catalogue, cell: ReportCell): LaterValue[] {
  const used = parsePeriod(cell.edition);
  if (used === null) return [];
  const cells = catalogue.cells.get(cell.indicator)?.byEntity.get(cell.entity) ?? [];
  return cells
    .filter(
      ({ record, editionDay }) =>
        record.period === cell.period && record.publication === cell.publication && editionDay > used.from,
    )
    .sort((a, b) => a.editionDay - b.editionDay)
    .map(({ record }) => ({ edition: record.edition, value: record.value }));
}
