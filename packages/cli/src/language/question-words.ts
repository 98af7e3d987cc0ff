import type { QuestionSubject } from '@assay/store';

/** The words of `assay question`, in one language. */
export interface QuestionWords {
  readonly about: Readonly<Record<QuestionSubject, string>>;
  readonly none: string;
  readonly hint: string;
  readonly answered: (id: string) => string;
  readonly rejected: (id: string) => string;
  /** Under which an answer stands where no role is given. */
  readonly role: string;
}
