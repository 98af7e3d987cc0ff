import type { DocumentInput, Report } from '@assay/engine';
import type { StoryFeatures } from '../story/story-features.ts';

/** What a thread is asked: to check a document, and to tell what makes it one of a story. */
export interface CheckRequest {
  readonly id: number;
  readonly document: DocumentInput;
  /** The instant at which it was published or, where that is not known, seen. */
  readonly at: string;
}

/** What a thread answers. */
export type CheckAnswer =
  | { readonly kind: 'ready'; readonly sha256: string }
  | { readonly kind: 'unusable'; readonly message: string }
  | {
      readonly kind: 'checked';
      readonly id: number;
      readonly report: Report;
      readonly features: StoryFeatures;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** With what a thread begins. */
export interface CheckSetting {
  readonly folders: readonly string[];
  /** Where indexed catalogues are kept between starts; null where none are. */
  readonly cache: string | null;
}
