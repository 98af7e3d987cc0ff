import type { ChartTable } from '../chart.ts';

const PLAIN = /^[-+]?[0-9]+(?:\.[0-9]+)?$/;

/**
 * The table of a chart as CSV (RFC 4180: comma, CRLF, quotes doubled), values exact. Text that a spreadsheet would take for a
 * formula is preceded by an apostrophe.
 * Example: `chartCsv({ head: ['Period', 'China'], rows: [[{ text: '2024', value: '2024' }, { text: '15%', value: '15' }]] })`
 * → `Period,China\r\n2024,15\r\n`.
 */
export function chartCsv({ head, rows }: ChartTable): string {
  const lines = [head, ...rows.map((row) => row.map(({ value }) => value))];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !PLAIN.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
