// The cases of Recognizers-Text as its files write them. Cannot check what they leave out.

/** What a case asks for. */
export type Kind = 'number' | 'percentage' | 'ordinal' | 'currency';

export interface SpecResult {
  readonly Text: string;
  readonly Start?: number;
  readonly End?: number;
  readonly Resolution?: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly relativeTo?: string;
  };
}

export interface SpecCase {
  readonly Input: string;
  /** Where it is "true", the set says that only the span counts. */
  readonly IgnoreResolution?: string;
  readonly Results: readonly SpecResult[];
}
