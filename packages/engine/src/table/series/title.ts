import type { Table } from '../table.ts';

/** The lines above a table: its caption, then each row above the header. Example: `['Exports by country', 'Unit: $ million']`. */
export function titleLines({ given, headerRows, rows }: Table): readonly string[] {
  const first = headerRows[0] ?? rows[0]?.index ?? 0;
  const above = given.rows.slice(0, first).map((row) =>
    row
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join(' '),
  );
  return [given.caption ?? '', ...above].map((line) => line.trim()).filter((line) => line !== '');
}
