import type { Span } from '../text/span.ts';

/** How coarse a period is. */
export type Grain = 'decade' | 'year' | 'half' | 'quarter' | 'month' | 'day';

/** A stretch of days in the syntax of the catalogue: `2023`, `2025-H1`, `2023-Q4`, `2023-11`, `2023-11-05`, `2023-11/2025-09`. */
export type PeriodText = string;

/** A length of time: two years, six months. */
export interface Length {
  readonly grain: Grain;
  readonly length: number;
}

/** A period as the text names it, before it is resolved against the document's date or the sentence's own periods. */
export type PeriodReference =
  /** 2024년 2분기, the spring of 2025, since 2019 (open end). Either end may be null: "since 2019" has no end, "until 2030" no start. */
  | {
      readonly kind: 'absolute';
      readonly from: PeriodText | null;
      readonly to: PeriodText | null;
      /** Its end is counted from its start: 2021년부터 3년간 is 2021 to 2023, or the three steps to 2024. */
      readonly counted?: true;
    }
  /** A part of a year whose year is left out: 2분기, 11월, the second half, May; `latest` counts from the document alone, the last one that has begun (this spring) or is over (last November). */
  | {
      readonly kind: 'part';
      readonly part: string;
      readonly grain: Grain;
      readonly latest?: 'begun' | 'over';
    }
  /** Counted from the document's date: 지난해 (year, −1), 올해 1분기 (year 0, part Q1), last month. */
  | {
      readonly kind: 'document-relative';
      readonly grain: Grain;
      readonly offset: number;
      readonly part: string | null;
      /** A day of the month to which it counts: 지난달 23일 → `23`. */
      readonly day?: string;
    }
  /** Counted from the period spoken of: 전년, 이듬해, a year earlier, two years later, 같은 해 (offset 0), the same period. */
  | {
      readonly kind: 'carried-relative';
      readonly grain: Grain;
      readonly offset: number;
      readonly part: string | null;
      /** The year in which it lies, where that is said: the same quarter of 2023. */
      readonly year?: number;
    }
  /** A length back from the period spoken of: 3년 새, 1년 만에, over the past decade, within a year. */
  | { readonly kind: 'span-back'; readonly grain: Grain; readonly length: number };

/** What a period does in its sentence. */
export type PeriodUse =
  /** in 2024, 2024년에 */
  | 'at'
  /** since 2019, 2019년 이후, 2018년부터 */
  | 'since'
  /** until 2030, 2030년까지 */
  | 'until'
  /** compared with, than the year before, 전년보다, 전년 대비, from 59% in 2019 */
  | 'base'
  /** 3년 새, in a year, 1년 만에 */
  | 'over'
  /** every year, 매년, 해마다 */
  | 'each'
  /** AI Index 2025, last year's report, 2025년판: when what tells the figures appeared, not what they are about */
  | 'edition';

export interface PeriodMention {
  readonly span: Span;
  readonly text: string;
  readonly reference: PeriodReference;
  readonly use: PeriodUse;
  readonly grain: Grain;
  readonly rule: string;
  /** Said in passing, of what once was: the text goes on about the time that it spoke of before. */
  readonly aside: boolean;
  /** Since when something is the first or the most, and no time from which a change beside it counts: "fell by 5%, the first fall since 2019". */
  readonly ofRecord?: true;
  /** The clause behind it is about that time: "56% more than in 2024, when it dropped". */
  readonly leadsOn?: true;
}
