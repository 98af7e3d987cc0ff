import type { GivenTable, TableCorrections } from '@assay/engine';
import { rangeOf, widthOf } from '@assay/sources';
import { columnNumber } from './column-number.ts';
import { badSidecar } from './read-sidecar.ts';
import type { Sidecar, SidecarTable } from './sidecar-schema.ts';

/** A sidecar and the path that it was read from, for messages. */
export interface PlacedSidecar {
  readonly path: string;
  readonly sidecar: Sidecar;
}

/**
 * What a sidecar corrects of a table, counted within the table as the engine counts: row 3 of a table that begins at A3 is row 0.
 * Throws UsageError `bad-sidecar` where a row or column is outside of the table.
 */
export function correctionsOf(table: GivenTable, { path, sidecar }: PlacedSidecar): TableCorrections {
  const own = Object.hasOwn(sidecar.tables, table.name) ? sidecar.tables[table.name] : undefined;
  if (own === undefined) return {};
  const within = new Within(table, path);
  const { language, headerRows, entityColumn, totalRows, columns } = own;
  return {
    ...(language === undefined ? {} : { language }),
    ...(headerRows === undefined ? {} : { headerRows: within.rows(headerRows, 'headerRows') }),
    ...(totalRows === undefined ? {} : { totalRows: within.rows(totalRows, 'totalRows') }),
    ...(entityColumn === undefined
      ? {}
      : { entityColumn: entityColumn === null ? null : within.column(entityColumn, 'entityColumn') }),
    ...(columns === undefined ? {} : { columns: columnCorrections(columns, within) }),
  };
}

/** Throws UsageError `bad-sidecar` where a sidecar names a table that its file does not hold. */
export function checkNames(tables: readonly GivenTable[], { path, sidecar }: PlacedSidecar): void {
  const names = tables.map(({ name }) => name);
  const unknown = Object.keys(sidecar.tables).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw badSidecar(path, { path: `tables.${unknown}`, reason: { code: 'no-such-table', names } });
}

function columnCorrections(columns: NonNullable<SidecarTable['columns']>, within: Within) {
  return Object.entries(columns).map(([letters, { name, kind, unit, period, ignore }]) => ({
    column: within.column(letters, `columns.${letters}`),
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(ignore === undefined ? {} : { ignore }),
  }));
}

/** The rows and columns of a table by what its file calls them. */
class Within {
  readonly #table: GivenTable;
  readonly #path: string;

  constructor(table: GivenTable, path: string) {
    this.#table = table;
    this.#path = path;
  }

  rows(numbers: readonly number[], field: string): readonly number[] {
    return numbers.map((number, at) => {
      const row = number - 1 - this.#table.origin.row;
      if (row < 0 || row >= this.#table.rows.length) throw this.#outside(`${field}.${at}`);
      return row;
    });
  }

  column(letters: string, field: string): number {
    const column = columnNumber(letters) - this.#table.origin.column;
    if (column < 0 || column >= widthOf(this.#table)) throw this.#outside(field);
    return column;
  }

  #outside(field: string): Error {
    return badSidecar(this.#path, {
      path: `tables.${this.#table.name}.${field}`,
      reason: { code: 'outside', range: rangeOf(this.#table) },
    });
  }
}
