import { cutText, padEnd, padStart, textWidth } from './width.ts';

/** A column of a table: its heading, the side to which its cells keep, and whether they are never cut (ids, to be copied). */
export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly whole?: boolean;
}

const GAP = '  ';

/**
 * A table as lines: the headings first, cells padded by their width in the terminal. Where it is wider than `width`,
 * the widest column that is aligned left gives way, and then the line is cut.
 * Example: `layTable([{title: '나라'}, {title: '값', align: 'right'}], [['중국', '15']], 80)` → `['나라  값', '중국  15']`.
 */
export function layTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const widths = columns.map((column, index) =>
    Math.max(textWidth(column.title), ...rows.map((row) => textWidth(row[index] ?? ''))),
  );
  shrink(columns, widths, width);
  const line = (cells: readonly string[]): string =>
    cutText(
      columns
        .map((column, index) => {
          const cell = cutText(cells[index] ?? '', widths[index] ?? 0);
          return column.align === 'right'
            ? padStart(cell, widths[index] ?? 0)
            : padEnd(cell, widths[index] ?? 0);
        })
        .join(GAP)
        .trimEnd(),
      width,
    );
  return [line(columns.map((column) => column.title)), ...rows.map(line)];
}

/** The least that a column is cut to. */
const LEAST = 12;

/** Narrows the widest columns, those aligned left before those aligned right, until the table fits or none can give way. */
function shrink(columns: readonly TableColumn[], widths: number[], width: number): void {
  for (const side of ['left', 'right']) {
    const giving = columns.flatMap((column, index) =>
      column.whole !== true && (column.align ?? 'left') === side ? [index] : [],
    );
    for (;;) {
      const over = widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1)) - width;
      if (over <= 0) return;
      const [widest, second] = [...giving].sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
      const own = widths[widest ?? -1] ?? 0;
      if (widest === undefined || own <= LEAST) break;
      const next = second === undefined ? LEAST : (widths[second] ?? LEAST);
      widths[widest] = Math.max(LEAST, own - over, Math.min(own - 1, next));
    }
  }
}
