import type { TableWords } from './table-words.ts';

/** What is wrong or to be known, and what to do. */
export const EN_TABLE_WORDS: TableWords = {
  place: {
    sheet: (name) => `sheet “${name}”`,
    cell: (address) => `cell ${address}`,
    line: (line) => `line ${line}`,
  },
  faults: {
    'unknown-kind': () => 'not a table; give CSV, TSV, XLSX, JSON or Markdown',
    'old-workbook': () =>
      'an old or binary workbook (.xls, .xlsb) or one with a password; save it as .xlsx without a password',
    'no-workbook': () => 'a ZIP archive, but no workbook; save the table as .xlsx or CSV',
    'damaged-archive': ({ part }) =>
      `the workbook is damaged${named(part, ' at')}; open it in a spreadsheet and save it again`,
    'locked-archive': () => 'the workbook is encrypted; save it without a password',
    'repeated-part': ({ part }) =>
      `the workbook holds ${part} twice; open it in a spreadsheet and save it again`,
    'unpacks-too-large': ({ limit }) =>
      `the workbook takes more than ${limit} unpacked; save only the sheets that are needed`,
    'too-many-parts': ({ limit }) =>
      `the workbook holds more than ${limit} parts; save only the sheets that are needed`,
    'no-such-part': ({ part }) => `the workbook lacks ${part}; open it in a spreadsheet and save it again`,
    'damaged-part': ({ part }) =>
      `${part} in the workbook is no whole XML; open it in a spreadsheet and save it again`,
    'document-type': ({ part }) =>
      `${part} in the workbook declares a document type, which no spreadsheet writes; save it again with one`,
    'bad-address': ({ value }) => `“${value}” is no address of a cell; save the workbook again`,
    'bad-number': ({ value }) => `“${value}” is no number; save the workbook again`,
    'too-many-tables': ({ limit }) => `more than ${limit} tables; give a file with fewer`,
    'too-many-rows': ({ limit }) => `more than ${limit} rows; give a part of them`,
    'too-many-columns': ({ limit }) => `more than ${limit} columns; give a part of them`,
    'too-many-cells': ({ limit }) => `more than ${limit} cells; give a part of them`,
    'cell-too-long': ({ limit }) => `a cell of more than ${limit} characters; shorten it`,
    'unclosed-quote': () =>
      'a quote opens here and is never closed; close it, and double quotes within a cell',
    'long-row': ({ cells, width }) =>
      `this row has ${cells} cells and the table ${width} columns; put a cell that holds the separator in quotes, or a backslash before it in Markdown`,
    'bad-json': () => 'no JSON from here on; mend it there',
    'json-shape': ({ path }) =>
      `${path} is no table; give a list of objects, a list of lists, or {"columns": […], "rows": […]}`,
    'no-table': () => 'no table in it; give a file with a header and rows',
  },
  notices: {
    formulas: ({ count }) =>
      `${count} ${plural(count, 'formula')} not computed here; the values that the file keeps were read`,
    'formulas-without-value': ({ count }) =>
      `${count} ${plural(count, 'formula')} without a kept value, read as empty; open the file in a spreadsheet and save it`,
    'error-values': ({ count, value }) =>
      `${count} ${plural(count, 'cell')} with an error such as ${value}, read as empty`,
    'hidden-sheets': ({ names }) => `hidden, so not read: ${names}; unhide what is needed`,
    'hidden-rows': ({ count }) =>
      `${count} hidden ${plural(count, 'row')} read as empty; unhide what is needed`,
    'hidden-columns': ({ count }) =>
      `${count} hidden ${plural(count, 'column')} read as empty; unhide what is needed`,
    'short-rows': ({ count }) =>
      `${count} ${plural(count, 'row')} with fewer cells than the others, filled up at the end; check them`,
    'stray-quotes': ({ count }) =>
      `${count} ${plural(count, 'quote')} amid a cell, kept as written; double quotes within a quoted cell`,
  },
};

function plural(count: string | number | undefined, word: string): string {
  return count === 1 ? word : `${word}s`;
}

function named(part: string | number | undefined, before: string): string {
  return part === undefined ? '' : `${before} ${part}`;
}
