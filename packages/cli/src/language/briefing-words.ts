import type { BriefingSummary, PinFailure } from '@assay/pipeline';

/** The words of `assay briefing`, in one language. */
export interface BriefingWords {
  readonly fault: string;
  readonly differs: string;
  /** A figure that the nearest cells do not bear out, and what to do. */
  readonly unsettled: string;
  /** What can be done about a figure that keeps a briefing back. */
  readonly settle: string;
  readonly pin: Readonly<Record<PinFailure, (written: string, held: string) => string>>;
  readonly idle: (quote: string) => string;
  readonly summary: (summary: BriefingSummary) => string;
  readonly canBePublished: string;
  readonly cannotBePublished: string;
  readonly nothingPublished: string;
  readonly published: (name: string, version: number) => string;
  readonly checkedAgain: (name: string) => string;
  readonly unchanged: (name: string) => string;
  readonly column: Readonly<
    Record<'slug' | 'language' | 'category' | 'title' | 'figures' | 'hold' | 'state' | 'checked', string>
  >;
  readonly state: Readonly<Record<'published' | 'withdrawn', string>>;
  readonly none: string;
  readonly withdrawn: (slug: string, count: number) => string;
}
