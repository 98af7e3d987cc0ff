import type { Language } from '../language/language.ts';
import type { TableCorrections } from './corrections.ts';
import type { GivenTable } from './given-table.ts';
import { inferColumn, inferEntityColumn, inferPeriodColumn } from './infer-columns.ts';
import { columnNames, inferHeader } from './infer-header.ts';
import { rowKindOf } from './infer-rows.ts';
import { readCell } from './read-cell.ts';
import type { RowKind, Table, TableCell, TableRow } from './table.ts';

const NO_CELL = { text: '', number: null };

/**
 * What a table holds, from its cells alone and what its author corrects: header, columns with kind, unit and period, records
 * apart from totals and remarks, the column that names the bearer and the one that says when.
 * Example: of `Team | Points`, `Reds | 12`, `Total | 12`, the entity column is 0 and the last row is a total.
 */
export function inferTable(given: GivenTable, corrections: TableCorrections = {}): Table {
  const language = corrections.language ?? languageOf(given);
  const width = given.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = given.rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => readCell(row[column] ?? NO_CELL, index, column, language)),
  );
  const inferred = inferHeader(cells);
  const headerRows = corrections.headerRows ?? inferred.rows;
  const start =
    Math.max(-1, ...headerRows, ...(corrections.headerRows === undefined ? inferred.titleRows : [])) + 1;
  const names = columnNames(
    headerRows.flatMap((row) => [cells[row] ?? []]),
    width,
  );
  const rows = cells.slice(start).map((row, at): TableRow => {
    const index = start + at;
    const isTotal = corrections.totalRows?.includes(index);
    const kind: RowKind = isTotal === true ? 'total' : rowKindOf(row, width);
    const corrected = corrections.totalRows !== undefined && isTotal === false && kind === 'total';
    return { index, kind: corrected ? 'data' : kind, cells: row };
  });
  const records = rows.filter(({ kind }) => kind === 'data').map((row) => row.cells);
  const columns = names.map((name, index) =>
    inferColumn(
      index,
      name,
      records.flatMap((row) => row[index] ?? []),
      language,
      corrections.columns?.find(({ column }) => column === index),
    ),
  );
  return {
    given,
    language,
    title: titleOf(given, cells, headerRows[0] ?? start),
    headerRows,
    columns,
    rows,
    entityColumn:
      corrections.entityColumn === undefined ? inferEntityColumn(columns, records) : corrections.entityColumn,
    periodColumn: inferPeriodColumn(columns),
  };
}

function titleOf(given: GivenTable, cells: readonly (readonly TableCell[])[], header: number): string {
  const above = cells.slice(0, header).flatMap((row) => row.map(({ text }) => text.trim()));
  return [given.caption ?? '', ...above].filter((text) => text !== '').join(' ');
}

/** Korean where a tenth of the letters are Hangul. */
function languageOf(given: GivenTable): Language {
  let hangul = 0;
  let others = 0;
  for (const row of given.rows.slice(0, 50))
    for (const { text } of row)
      for (const letter of text)
        if (/[가-힣]/.test(letter)) hangul++;
        else if (/\p{L}/u.test(letter)) others++;
  return hangul * 10 > others + hangul ? 'ko' : 'en';
}
