import type { Language } from '@assay/engine';

/** What an article's page says, as plain values. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** The language that the page names for itself; a hint only. */
  readonly language: Language | null;
}
