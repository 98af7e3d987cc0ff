import type { Chart } from '../chart.ts';

/**
 * A chart's words and table as JSON; values are decimal texts, as published.
 * Example: `JSON.parse(chartJson(chart)).rows[0]` → `['2003', '2']`.
 */
export function chartJson({ title, subtitle, foot, description, table }: Chart): string {
  const rows = table.rows.map((row) => row.map(({ value }) => value));
  return JSON.stringify({ title, subtitle, foot, description, head: table.head, rows }, null, 2);
}
