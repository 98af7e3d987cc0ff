import type { ChartRequest, Pin } from '../briefing.ts';
import type { SectionKind } from '../sections.ts';

/** A part of a line of prose. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }
  | FigureInline;

/** A figure of the prose that has a receipt, a pin, or both. */
export interface FigureInline {
  readonly kind: 'figure';
  readonly text: string;
  /** The claim of the report that it states; null for a pinned figure that the engine reads as none. */
  readonly claimId: string | null;
  /** Further claims that the same words state. */
  readonly others: readonly string[];
  readonly pin: Pin | null;
  /** False for the rest of a figure that markup cuts in two, and for a further number that a claim needs. */
  readonly isFirst: boolean;
}

/** A part of a page. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 3 | 4;
      readonly id: string;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: 'table';
      readonly align: readonly ('left' | 'right' | 'center' | null)[];
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'chart'; readonly chart: ChartRequest }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'rule' };

/** A section of a briefing: its heading and what stands below it. */
export interface Section {
  readonly kind: SectionKind;
  /** For links to it; unique on the page. */
  readonly id: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** A briefing as a tree that a page is made from: plain data, no HTML. */
export interface RenderableBriefing {
  readonly title: readonly Inline[];
  /** The summary of the front matter; null where there is none. */
  readonly summary: readonly Inline[] | null;
  readonly sections: readonly Section[];
}
