/** What a language says about where its sentences end. */
export interface SentenceRules {
  /** Ends without a space behind them, as the source of a pattern; null where every end has one. */
  readonly unspacedEnd: string | null;
  /** Whether a text ends in an abbreviation, whose full stop ends nothing: U.S. */
  readonly endsInAbbreviation: (before: string) => boolean;
  /** Whether a text with its full stop surely ends a sentence, though a small letter follows: 다섯 배입니다. | xAI는. */
  readonly surelyEnds: (before: string) => boolean;
  /** Whether a text surely begins a sentence, even behind an abbreviation: `Sales were …`. */
  readonly beginsSentence: (rest: string) => boolean;
  /** Whether the words behind a quotation go on with its sentence: 라고, said. */
  readonly continuesQuotation: (rest: string) => boolean;
  /** Where a figure starts that is all a line says, but for what leads to it; null where it says more. */
  readonly loneFigure: (line: string) => number | null;
  /** Whether a sentence says of what a figure is that stands alone before it: That is how many. */
  readonly explainsFigure: (sentence: string) => boolean;
  /**
   * Whether a sentence is the answer to a question, given without its mark, that only names what it asks about or asks how much:
   * And Germany | Three point six billion, 독일은요 | 36억 달러입니다.
   */
  readonly answers: (question: string, sentence: string) => boolean;
  /** Whether a sentence is a word or two that say of what the next one is: Chips. */
  readonly opensTopic: (sentence: string) => boolean;
}
