import type { Language, Report, Span } from '@assay/engine';
import type { SourceDocument } from '@assay/sources';

/** A document that was read and checked, by the name that was asked for. */
export interface CheckedInput {
  readonly name: string;
  readonly document: SourceDocument;
  readonly report: Report;
}

/** What kept a document from being read, or a comment in one from being followed; standard error tells it as well. */
export interface InputFault {
  readonly name: string;
  /** Where in the document, with its text; null where that could not be read. */
  readonly at: { readonly text: string; readonly span: Span } | null;
  readonly message: string;
}

/** The parts of a report that are kept until the end. */
export type CountedReport = Pick<Report, 'claims' | 'summary' | 'disputed'>;

/** Puts reports on standard output one by one, and what belongs after the last. */
export interface Printer {
  readonly print: (checked: CheckedInput) => void;
  readonly fault: (fault: InputFault) => void;
  readonly end: (reports: readonly CountedReport[]) => void;
}

/**
 * The language that all documents share, else English: of what is said once for all of them.
 * Example: `sharedLanguage(['ko', 'ko'])` → `ko`.
 */
export function sharedLanguage(languages: readonly Language[]): Language {
  const [first] = languages;
  return first !== undefined && languages.every((one) => one === first) ? first : 'en';
}
