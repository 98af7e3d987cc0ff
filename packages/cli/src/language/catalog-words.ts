import type { RecordKind } from '../catalogue/find-record.ts';

/** Headings of tables and labels of lines in what `assay catalog` prints. */
type CatalogLabel =
  | 'id'
  | 'name'
  | 'unit'
  | 'definition'
  | 'limits'
  | 'aliases'
  | 'telling'
  | 'siblings'
  | 'partOf'
  | 'whole'
  | 'members'
  | 'restates'
  | 'kind'
  | 'publisher'
  | 'producers'
  | 'publication'
  | 'publications'
  | 'edition'
  | 'editions'
  | 'published'
  | 'licence'
  | 'title'
  | 'address'
  | 'note'
  | 'entity'
  | 'entities'
  | 'period'
  | 'periods'
  | 'value'
  | 'statistic'
  | 'statistics'
  | 'source'
  | 'sources'
  | 'values'
  | 'revised';

/** The words of `assay catalog`, in one language. */
export interface CatalogWords {
  readonly label: Readonly<Record<CatalogLabel, string>>;
  readonly kind: Readonly<Record<RecordKind, string>>;
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly secondary: string;
  readonly primary: string;
  readonly newestValues: string;
  readonly legend: string;
  readonly legendSeveral: string;
  readonly count: (shown: number, total: number) => string;
  readonly leftOutRows: (count: number) => string;
  readonly leftOutPeriods: (from: string, to: string) => string;
  readonly alsoKind: (id: string, kind: RecordKind) => string;
  readonly nothing: (words: string) => string;
  readonly noValues: string;
  readonly more: (count: number) => string;
  readonly valid: (folder: string, counts: string, warnings: number) => string;
  readonly faulty: (folder: string, faults: number, warnings: number) => string;
  readonly warning: string;
  readonly added: (source: string, added: number, file: string) => string;
}
