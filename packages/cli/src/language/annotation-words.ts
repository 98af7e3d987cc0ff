import type { AnnotationRule } from '../annotations/annotation.ts';

/** What an annotation of a kind is called, and what it means. */
export interface AnnotationRuleWords {
  /** In a few words: the title of an annotation. */
  readonly title: string;
  /** What the verdict means. */
  readonly about: string;
  /** What an author can do. */
  readonly help: string;
}

/** The words of annotations on drafts, in one language. */
export interface AnnotationWords {
  readonly rules: Readonly<Record<AnnotationRule, AnnotationRuleWords>>;
  /** The words of a claim before what is said of it. */
  readonly said: (written: string, explanation: string) => string;
  readonly acknowledged: (note: string) => string;
  readonly standardInput: string;
}
