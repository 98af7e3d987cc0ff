/** What a package may be at most; packages are untrusted input. */
export interface Limits {
  /** Bytes of `datapackage.json`. */
  readonly descriptorBytes: number;
  /** Bytes of one other file. */
  readonly fileBytes: number;
  /** Files that all resources list together. */
  readonly files: number;
  /** Rows of one table over all its files, headers not counted. */
  readonly rows: number;
  /** UTF-16 code units of one cell. */
  readonly cellLength: number;
}

/** Room for sixty times the flagship package. */
export const LIMITS: Limits = {
  descriptorBytes: 4 * 1024 * 1024,
  fileBytes: 64 * 1024 * 1024,
  files: 2_000,
  rows: 1_000_000,
  cellLength: 20_000,
};
