const NEEDS_QUOTES = /[",\r\n]|^[ \t]|[ \t]$|^\uFEFF/;

/**
 * Rows as CSV (RFC 4180, lines end in LF, quoted only where needed); the same rows give the same bytes.
 * Example: `writeCsv([['a', 'b'], ['1', 'x, "y"']])` → `a,b\n1,"x, ""y"""\n`.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\n`).join('');
}

function writeCell(cell: string, _: number, row: readonly string[]): string {
  const lonely = cell === '' && row.length === 1;
  return lonely || NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
