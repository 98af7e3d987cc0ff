/** What reading a table that a user gives may cost at most; tests lower each of them. */
export interface TableLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of all parts of a workbook after decompression. */
  readonly unpacked: number;
  /** Parts that a workbook may list. */
  readonly parts: number;
  /** Tables (sheets) of a file. */
  readonly tables: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells of all tables of a file, with the empty ones that lie left of a filled one. */
  readonly cells: number;
  /** Characters of a cell. */
  readonly characters: number;
}

/** Sheets of statistics stay far under each of these; what is over is a file of data, of which a part can be checked. */
export const TABLE_LIMITS: TableLimits = {
  bytes: 20 * 1024 * 1024,
  unpacked: 128 * 1024 * 1024,
  parts: 5_000,
  tables: 100,
  rows: 100_000,
  columns: 1_000,
  cells: 2_000_000,
  characters: 10_000,
};
