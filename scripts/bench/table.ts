// Lays out measurements as Markdown tables, which read well on a terminal too. Cannot draw curves.

/** `renderTable(['what', 'ms'], [['check', '2.1']])` → a Markdown table with its columns in line, numbers to the right. */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    Math.max(3, widthOf(name), ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const right = header.map((_, column) => column > 0 && rows.every((row) => isNumber(row[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, right[column] === true)).join(' | ')} |`;
  const rule = widths.map((width, column) => '-'.repeat(width - 1) + (right[column] === true ? ':' : '-'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** Milliseconds with as many places as say something: 0.0123 → `0.012`, 4.56 → `4.6`, 123.4 → `123`. */
export function showMs(ms: number): string {
  if (!Number.isFinite(ms)) return '–';
  return ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms >= 1 ? ms.toFixed(2) : ms.toFixed(3);
}

/** A ratio in words of the eye: 0.42 → `0.42×`, 123.4 → `123×`. */
export function showRatio(ratio: number): string {
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2)}×`;
}

function isNumber(cell: string): boolean {
  return /^(?:–|[−-]?[0-9][0-9.,]*\s?(?:×|%|ms|MB|s)?)$/.test(cell);
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return right ? space + cell : cell + space;
}

/** Columns that a text takes up on a terminal; Hangul letters take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\u115F\uAC00-\uD7A3]/.test(letter) ? 2 : 1), 0);
}
