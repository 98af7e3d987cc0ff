import type { DocumentInput, Report } from '@assay/engine';
import type { DescribedFile, GivenFile, InEveryLanguage, TableExcerpt } from '@assay/sources';
import type { StoryFeatures } from '../story/story-features.ts';

/** What a thread is asked: to check a document, and to tell what makes it one of a story; or to check it by tables as well. */
export type CheckRequest =
  | {
      readonly kind: 'document';
      readonly id: number;
      readonly document: DocumentInput;
      /** The instant at which it was published or, where that is not known, seen. */
      readonly at: string;
    }
  | {
      readonly kind: 'with-tables';
      readonly id: number;
      readonly document: DocumentInput;
      readonly files: readonly GivenFile[];
    };

/** A document that was checked by tables as well. */
export interface CheckedWithTables {
  readonly report: Report;
  readonly files: readonly DescribedFile[];
  /** Of the claims that a table decided, by their ids. */
  readonly excerpts: ReadonlyMap<string, TableExcerpt>;
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
  | ({ readonly kind: 'checked-with-tables'; readonly id: number } & CheckedWithTables)
  /** A file gives no tables: where, what, and what to do. */
  | { readonly kind: 'refused'; readonly id: number; readonly messages: InEveryLanguage }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** With what a thread begins. */
export interface CheckSetting {
  readonly folders: readonly string[];
  /** Where indexed catalogues are kept between starts; null where none are. */
  readonly cache: string | null;
}
