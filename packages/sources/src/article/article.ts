import type { Language } from '@assay/engine';
import type { PageFacts } from './page-facts.ts';

/** What an article's page says, as plain values. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** The line of the text that holds the date, where the page states it nowhere else. */
  readonly dateLine: string | null;
  readonly author: string | null;
  /** The address that the page calls its own, as written. */
  readonly canonical: string | null;
  /** The language that the page names for itself; a hint only. */
  readonly language: Language | null;
  /** Whether the article could not be told apart, so that the text is the whole page's. */
  readonly isWholePage: boolean;
  readonly facts: PageFacts;
}
