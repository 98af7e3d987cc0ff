import { type DomElement, isElement } from './dom.ts';

const LONGEST_CELL = 300;
const MOST_COLUMNS = 60;

/** A row of a table: the text of each cell; one that spans others is said for each of them, unless it is the only one of its row. */
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
  const spanned: Spanned[] = [];
  let columns = 0;
  let isBelowHeads = false;
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
      const isAlone = cells.length === 1 && width > 1;
      for (let offset = 0; offset < width && line.length < MOST_COLUMNS; offset++) {
        const own = offset === 0 || !isAlone ? text : '';
        if (left > 0) spanned[line.length] = { left, text: own };
        line.push(own);
      }
    }
    skipSpanned(line, spanned);
    if (line.every((text) => text === '')) continue;
    columns = Math.max(columns, line.length);
    const isHeading = cells.every(({ localName }) => localName === 'th') || row.closest('thead') !== null;
    rows.push({
      cells: line,
      isHeader: isHeading && !(isBelowHeads && cells.length === 1 && row.closest('thead') === null),
    });
    isBelowHeads ||= cells.length > 1;
  }
  return columns >= 2 ? rows : null;
}

/** A row in the shape that the engine reads: `['China', '69.7%']` → `| China | 69.7% |`. */
export function renderRow(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A cell that reaches down into so many more rows. */
interface Spanned {
  left: number;
  readonly text: string;
}

function skipSpanned(line: string[], spanned: readonly Spanned[]): void {
  for (
    let above = spanned[line.length];
    above !== undefined && above.left > 0;
    above = spanned[line.length]
  ) {
    above.left -= 1;
    line.push(above.text);
  }
}

function readSpan(cell: DomElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value >= 1 && value <= 1000 ? value : 1;
}
