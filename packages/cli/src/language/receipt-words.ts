import type { NoteBeside, Verdict } from '@assay/engine';

/** The labels of a receipt's lines. */
type ReceiptLabel =
  | 'statistic'
  | 'about'
  | 'saidBy'
  | 'period'
  | 'arithmetic'
  | 'table'
  | 'event'
  | 'allowed'
  | 'source'
  | 'weighed'
  | 'revised'
  | 'today'
  | 'measure'
  | 'note'
  | 'disputed';

/** The words of receipts and summaries in one language; each language has one such table. */
export interface ReceiptWords {
  readonly label: Readonly<Record<ReceiptLabel, string>>;
  readonly sinceRevised: string;
  readonly assumedFromContext: string;
  readonly carriedPeriod: string;
  readonly editionPeriod: string;
  readonly newestPeriod: string;
  readonly against: (names: string) => string;
  readonly comparedWith: (period: string) => string;
  /** `most` is how far a figure may stray before it is false; null where that is no more than the interval. */
  readonly writtenAs: (written: string, interval: string, most: string | null) => string;
  readonly exactly: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly over: (value: string) => string;
  readonly under: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  /** Beside a speaker whose words are not held. */
  readonly notHeld: string;
  /** Behind a figure that the text acknowledges, in the summary. */
  readonly acknowledged: string;
  readonly secondary: string;
  readonly agrees: string;
  readonly disagrees: string;
  readonly more: (count: number) => string;
  /** Said where no later edition changed any of the values used. */
  readonly notRevised: (newestEdition: string) => string;
  readonly noLaterEdition: string;
  readonly byNewestEdition: (verdict: string, formula: string | null) => string;
  readonly fragile: string;
  readonly uncertain: Readonly<Record<'medium' | 'low', string>>;
  /** Remarks of the engine by their code. */
  readonly notes: Readonly<Record<NoteBeside, string>>;
  readonly documentDate: (date: string) => string;
  readonly noDate: string;
  readonly textOf: (name: string) => string;
  readonly nothingToCheck: (numbers: number) => string;
  readonly checked: (figures: number, documents: number | null) => string;
  readonly tally: Readonly<Record<Verdict, (count: number) => string>>;
  /** Refuted figures that the text itself acknowledges. */
  readonly tallyDisputed: (count: number) => string;
  readonly tallyRevised: (count: number) => string;
  readonly explainHint: (command: string) => string;
}
