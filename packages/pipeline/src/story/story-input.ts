import type { Language, Report } from '@assay/engine';

/** An item as the grouping reads it: what is printed, and what the engine found in it. */
export interface StoryInput {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** When it was published, ISO 8601 with a zone; where the feed does not say, when it was found. */
  readonly published: string;
  /** The engine's report on `title` and `text`; see `storyText` for what to hand to the engine. */
  readonly report: Pick<Report, 'quantities' | 'claims'>;
}
