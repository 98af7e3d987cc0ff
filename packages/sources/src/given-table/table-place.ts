/** Where in a file of tables something is; what is not known is null. */
export interface TablePlace {
  /** The path as it was given. */
  readonly file: string;
  readonly sheet: string | null;
  /** As spreadsheets write it: `B7`. */
  readonly cell: string | null;
  /** Counted from 1, as an editor shows it. */
  readonly line: number | null;
}

/** A place of which only some parts are known: `placeIn('a.csv', { line: 3 })` → `{file: 'a.csv', sheet: null, cell: null, line: 3}`. */
export function placeIn(file: string, known: Partial<TablePlace> = {}): TablePlace {
  return { sheet: null, cell: null, line: null, ...known, file };
}
