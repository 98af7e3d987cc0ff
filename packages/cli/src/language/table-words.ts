import type { ColumnKind, DescribedSeries, DescribedStatistic, Language, RowKind } from '@assay/engine';

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
  /** What a table holds over time. */
  readonly series: {
    readonly column: Readonly<Record<'statistic' | 'unit' | 'times' | 'bearers' | 'reckoned', string>>;
    readonly kind: Readonly<Record<DescribedStatistic['kind'], string>>;
    readonly whole: string;
    /** The bearers, already joined. */
    readonly bearers: (names: string) => string;
    readonly times: (from: string, to: string, count: number) => string;
    readonly refusal: Readonly<Record<NonNullable<DescribedSeries['refusal']>, string>>;
    readonly leftOut: (count: number) => string;
  };
  readonly none: string;
  readonly ignored: string;
  /** `rows` are numbers as a spreadsheet shows them, already joined. */
  readonly rowNumbers: (rows: string) => string;
  /** Some addresses, and how many there are besides. */
  readonly andMore: (shown: string, more: number) => string;
  readonly written: (path: string) => string;
  readonly writeHint: (path: string, command: string) => string;
}
