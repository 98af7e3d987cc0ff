/** The tables of a data package, by the name of their resource in `datapackage.json`. */
export const TABLE_NAMES = [
  'producers',
  'publications',
  'entities',
  'contractions',
  'indicators',
  'idioms',
  'sources',
  'observations',
  'events',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** What a cell of a column must look like, before it is compared with other tables. */
export type ColumnKind =
  | { readonly kind: 'text' }
  /** Lower-case or upper-case letters, digits, `_`, `-` and `.`; used in addresses. */
  | { readonly kind: 'identifier' }
  /** Texts separated by `|`, none of them empty. */
  | { readonly kind: 'list' }
  /** `true` or `false`. */
  | { readonly kind: 'boolean' }
  /** Digits with at most one point and a minus: never `1e5`, `1,000` or `NaN`. */
  | { readonly kind: 'decimal' }
  /** `2023`, `2025-H1`, `2023-Q4`, `2023-11`, `2023-11-05`, or two of them: `2023-11/2025-09`. */
  | { readonly kind: 'period' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  /** The id of a row of another table. */
  | { readonly kind: 'reference'; readonly to: TableName }
  /** Ids of rows of another table, separated by `|`. */
  | { readonly kind: 'references'; readonly to: TableName }
  /** `producer|producer`, or `publication:producer|publication:producer`. */
  | { readonly kind: 'producers' };

export interface Column {
  readonly name: string;
  readonly is: ColumnKind;
  /** The column must be in the header and no cell of it may be empty. */
  readonly required: boolean;
  /** One line for readers of `datapackage.json`. */
  readonly about: string;
}

/** A table's columns, its key, and how a row (cells in the order of `columns`) becomes a record. */
export interface Table<R> {
  readonly name: TableName;
  readonly about: string;
  readonly columns: readonly Column[];
  /** Names of the columns that together may occur once only. */
  readonly key: readonly string[];
  readonly read: (row: readonly string[]) => R;
}

/** A column that every row fills: `required('title', { kind: 'text' }, 'Title of the edition')`. */
export function required(name: string, is: ColumnKind, about: string): Column {
  return { name, is, required: true, about };
}

/** A column that may be empty or left out: `optional('note', { kind: 'text' }, 'Remarks')`. */
export function optional(name: string, is: ColumnKind, about: string): Column {
  return { name, is, required: false, about };
}

/** The items of a list cell: `splitList('US|U.S.')` → `['US', 'U.S.']`; an empty cell has none. */
export function splitList(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|');
}
