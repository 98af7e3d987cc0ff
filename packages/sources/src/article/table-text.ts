import { type DomElement, isElement } from './dom.ts';

const LONGEST_CELL = 300;
const MOST_COLUMNS = 60;

/** A row of a table: the text of each cell, empty for those that others span. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly isHeader: boolean;
}

/**
 * The rows of a table of data, columns in line, or null where the table only arranges the page
 * (nested, one column, long texts).
 * Example: `<tr><th>Country<th>Share<tr><td>China<td>69.7%` → rows `Country, Share` and `China, 69.7%`.
 */
export function readTable(table: DomElement, cellText: (cell: DomElement) => string): TableRow[] | null {
  if (table.querySelector('table') !== null) return null;
  const rows: TableRow[] = [];
  const spanned: { left: number }[] = [];
  let columns = 0;
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.childNodes]
      .filter(isElement)
      .filter(({ localName }) => localName === 'td' || localName === 'th');
    const line: string[] = [];
    for (const cell of cells) {
      skipSpanned(line, spanned);
      const text = cellText(cell);
      if (text.length > LONGEST_CELL) return null;
      const width = readSpan(cell, 'colspan');
      const left = readSpan(cell, 'rowspan') - 1;
      for (let offset = 0; offset < width && line.length < MOST_COLUMNS; offset++) {
        if (left > 0) spanned[line.length] = { left };
        line.push(offset === 0 ? text : '');
      }
    }
    skipSpanned(line, spanned);
    if (line.every((text) => text === '')) continue;
    columns = Math.max(columns, line.length);
    rows.push({
      cells: line,
      isHeader: cells.every(({ localName }) => localName === 'th') || row.closest('thead') !== null,
    });
  }
  return columns >= 2 ? rows : null;
}

/** A row in the shape that the engine reads: `['China', '69.7%']` → `| China | 69.7% |`. */
export function renderRow(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

function skipSpanned(line: string[], spanned: { left: number }[]): void {
  for (
    let above = spanned[line.length];
    above !== undefined && above.left > 0;
    above = spanned[line.length]
  ) {
    above.left -= 1;
    line.push('');
  }
}

function readSpan(cell: DomElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value >= 1 && value <= 1000 ? value : 1;
}
