import type { Placement } from '@assay/store';

/** What `assay backup`, `restore` and `database distribute` say, in one language. */
export interface DataWords {
  /** While a table is written, checked or restored. */
  readonly writing: (table: string) => string;
  readonly checking: (table: string) => string;
  readonly restoring: (table: string) => string;
  readonly written: (file: string, size: string, rows: number) => string;
  readonly checked: string;
  readonly unchecked: string;
  /** Where the check is impossible on this machine, with the reason. */
  readonly uncheckable: (reason: string) => string;
  /** `made` is when the backup was made. */
  readonly restored: (rows: number, where: string, made: string) => string;
  readonly column: Readonly<Record<'table' | 'placement' | 'done', string>>;
  readonly placement: Readonly<Record<Placement, string>>;
  readonly now: string;
  readonly already: string;
  readonly distributed: string;
}
