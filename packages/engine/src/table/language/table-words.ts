/** The words by which the parts of a table are known in a language; all folded. */
export interface TableWords {
  /** Cells that say that there is no value. */
  readonly missing: readonly string[];
  /** Labels of rows that sum up the others: the whole label, or its beginning before a bracket or colon. */
  readonly totals: readonly string[];
  readonly subtotals: readonly string[];
  /** Beginnings of rows that remark on the table. */
  readonly notes: readonly string[];
  /** Headers of columns that number or rank the rows. */
  readonly ranks: readonly string[];
  readonly years: readonly string[];
  readonly dates: readonly string[];
  /** Headers of columns that say what a row is about. */
  readonly entities: readonly string[];
  /** The months, January first; each as its spellings. */
  readonly months: readonly (readonly string[])[];
}
