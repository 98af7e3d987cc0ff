import type { Language } from '@assay/engine';
import type { Root } from 'mdast';
import type { CheckedText } from './body/checked-text.ts';
import type { Category } from './categories.ts';
import type { BriefingFault } from './fault.ts';

/** A stretch of the Markdown source, in UTF-16 code units. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** A chart of a statistic; without entities the page chooses them. */
export interface ChartRequest {
  readonly indicator: string;
  readonly entities: readonly string[];
}

/** A figure tied by its author to the cell that it is taken from. */
export interface Pin {
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
  /** The edition of the cell; null for the newest one. */
  readonly edition: string | null;
  /** What the author says about it. */
  readonly note: string | null;
  /** The figure as written, without the markup of the link. */
  readonly span: SourceSpan;
}

/** A wrong figure that the briefing reports on purpose, and why it stands there. */
export interface Dispute {
  readonly quote: string;
  readonly note: string;
  /** The one place of the text that the quote stands at. */
  readonly span: SourceSpan;
}

/** What the head of a briefing says. */
export interface BriefingHeader {
  /** Its address within its language. */
  readonly slug: string;
  /** The same for its translations. */
  readonly key: string;
  readonly language: Language;
  readonly title: string;
  readonly category: Category;
  readonly authors: readonly string[];
  /** YYYY-MM-DD. */
  readonly published: string;
  readonly updated: string | null;
  readonly reviewer: string | null;
  /** For lists and feeds; null where the first lines of the briefing serve. */
  readonly summary: string | null;
  /** The lead picture; null for an automatic one. */
  readonly chart: ChartRequest | null;
}

/** A briefing as its author wrote it: valid, not yet judged. */
export interface Briefing extends BriefingHeader {
  readonly source: string;
  readonly body: Root;
  readonly pins: readonly Pin[];
  readonly charts: readonly ChartRequest[];
  readonly disputed: readonly Dispute[];
  /** What is checked: the prose without markup, and the way from its offsets to those of the source. */
  readonly text: CheckedText;
}

/** A briefing, or all that keeps the text from being one. */
export type ParsedBriefing =
  | { readonly kind: 'briefing'; readonly briefing: Briefing }
  | { readonly kind: 'faulty'; readonly faults: readonly BriefingFault[] };
