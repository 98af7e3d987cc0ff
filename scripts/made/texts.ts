// What is made of the values of a statistic: one text with one figure in question. Cannot tell where in the text the figure stands.

/** A text that is true of its statistic, and the figure in it that may be made wrong. */
export interface MadeText {
  /** Which template made it: growth, columns of years. */
  readonly kind: string;
  readonly text: string;
  /** The number by which the text stands or falls, as it is written; null where words alone say it. */
  readonly figure: string | null;
}
