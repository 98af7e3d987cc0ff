import type { ColumnKind, Language } from '@assay/engine';
import { EN_TABLES } from './en-tables.ts';
import { KO_TABLES } from './ko-tables.ts';

/** What the check page says of tables that a reader gives beside the text. */
export interface TableWords {
  readonly title: string;
  readonly hint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly file: string;
  /** Which files may be given, and how much in all. */
  readonly fileHint: (mebibytes: number, cells: number) => string;
  /** What a pasted table is called. */
  readonly pasted: string;
  /** Keeps what was pasted and empties the field for the next. */
  readonly another: string;
  readonly given: string;
  /** Without JavaScript, of the boxes before the tables: what is not ticked is left out the next time. */
  readonly heldHint: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly reading: (name: string) => string;
  readonly read: (name: string, tables: number) => string;
  /** The server refused a file; the browser gives those chosen up with the page. */
  readonly tooSlow: string;
  readonly tooLarge: (mebibytes: number) => string;
  readonly records: (count: number) => string;
  readonly totals: (count: number, rows: string) => string;
  readonly about: (column: string) => string;
  readonly noEntity: string;
  readonly how: string;
  readonly column: string;
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  readonly period: string;
  readonly kinds: Readonly<Record<ColumnKind, string>>;
  readonly heading: (rows: string) => string;
  readonly noHeading: string;
  /** Over the addresses of cells. */
  readonly cell: string;
  /** On a receipt: which table, and which of its cells. */
  readonly by: (table: string, cells: string) => string;
  readonly andMore: (shown: string, more: number) => string;
  readonly decided: (count: number) => string;
  readonly moreRows: (count: number) => string;
  readonly row: string;
  /** At the foot of a report that tables had a part in. */
  readonly fileNote: (names: string) => string;
}

const WORDS: Readonly<Record<Language, TableWords>> = { ko: KO_TABLES, en: EN_TABLES };

/** What is said of a reader's tables, in a language. */
export function tableWords(language: Language): TableWords {
  return WORDS[language];
}
