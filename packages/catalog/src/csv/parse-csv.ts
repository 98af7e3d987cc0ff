import { type CsvProblem, readCarefully } from './careful-row.ts';

/** All rows of a text, the header among them; rows may differ in length, and an empty line is a row of one empty cell. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly CsvProblem[];
}

/**
 * Reads comma-separated text (RFC 4180; rows end in LF or CRLF). Never throws: what is wrong is among the problems.
 * Example: `parseCsv('a,b\n1,"x, ""y"""\n').rows` → `[['a', 'b'], ['1', 'x, "y"']]`.
 */
export function parseCsv(text: string): CsvRows {
  const problems: CsvProblem[] = [];
  const rows: (readonly string[])[] = [];
  let at = 0;
  while (at < text.length) {
    const row = readCarefully(text, at, rows.length);
    for (const problem of row.problems) problems.push(problem);
    rows.push(row.cells);
    at = row.next;
  }
  return { rows, problems };
}
