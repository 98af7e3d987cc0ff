import type { ColumnKind, Language, RowKind } from '@assay/engine';

/** What `assay table` says, in one language. */
export interface TableWords {
  readonly label: Readonly<
    Record<'title' | 'language' | 'header' | 'rows' | 'entity' | 'period' | 'missing' | 'corrected', string>
  >;
  readonly column: Readonly<
    Record<'column' | 'name' | 'kind' | 'unit' | 'period' | 'missing' | 'examples', string>
  >;
  readonly kind: Readonly<Record<ColumnKind, string>>;
  readonly row: Readonly<Record<RowKind, string>>;
  readonly language: Readonly<Record<Language, string>>;
  readonly none: string;
  readonly ignored: string;
  /** `rows` are numbers as a spreadsheet shows them, already joined. */
  readonly rowNumbers: (rows: string) => string;
  /** Some addresses, and how many there are besides. */
  readonly andMore: (shown: string, more: number) => string;
  readonly written: (path: string) => string;
  readonly writeHint: (path: string, command: string) => string;
}
