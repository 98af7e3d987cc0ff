import { columnLetters, inferTable, type Table, type TableColumn } from '@assay/engine';
import type { Sidecar, SidecarColumn, SidecarTable } from './sidecar-schema.ts';

/**
 * A sidecar that says what was inferred, to be edited: read back, it gives the same tables. A unit for which no header's way of
 * writing is known is left out, and so inferred again.
 */
export function buildSidecar(tables: readonly Table[]): Sidecar {
  return { tables: Object.fromEntries(tables.map((table) => [table.given.name, tableEntry(table)])) };
}

function tableEntry(table: Table): SidecarTable {
  const { given, language, headerRows, rows, columns, entityColumn } = table;
  const rowNumber = (row: number): number => given.origin.row + row + 1;
  const letters = (column: number): string => columnLetters(given.origin.column + column);
  return {
    language,
    headerRows: headerRows.map(rowNumber),
    entityColumn: entityColumn === null ? null : letters(entityColumn),
    totalRows: rows.filter(({ kind }) => kind === 'total').map(({ index }) => rowNumber(index)),
    columns: Object.fromEntries(columns.map((column) => [letters(column.index), columnEntry(column, table)])),
  };
}

function columnEntry(column: TableColumn, table: Table): SidecarColumn {
  const unit = column.unit === null ? null : writtenUnit(column, table);
  return {
    name: column.name,
    kind: column.kind,
    ...(unit === undefined ? {} : { unit }),
    period: column.period,
    ignore: column.ignored,
  };
}

const BRACKETED = /[([]([^()[\]]{1,40})[)\]]/;
/** How headers write units that stand without a factor. */
const SIGNS: Readonly<Record<string, string>> = {
  percent: '%',
  'percentage-point': '%p',
  USD: '$',
  KRW: '₩',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
};

/** What a header would write for a column's unit; undefined where nothing that is tried is read as that unit. */
function writtenUnit({ name, unit }: TableColumn, { language }: Table): string | undefined {
  const inBrackets = BRACKETED.exec(name)?.[1];
  const afterComma = name.includes(',') ? name.slice(name.lastIndexOf(',') + 1).trim() : undefined;
  return [inBrackets, afterComma, SIGNS[unit?.unit ?? ''], name].find((written) => {
    if (written === undefined || written === '') return false;
    const rows = [[{ text: 'x', number: null }], [{ text: '1', number: null }]];
    const given = { name: '', caption: null, rows, origin: { sheet: null, row: 0, column: 0 } };
    const [read] = inferTable(given, {
      language,
      headerRows: [0],
      columns: [{ column: 0, unit: written }],
    }).columns;
    return unit !== null && read?.unit?.unit === unit.unit && read?.unit?.factor.equals(unit.factor) === true;
  });
}
