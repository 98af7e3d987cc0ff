import type { DocumentInput, Report } from '@assay/engine';
import { type Acknowledged, acknowledge } from './acknowledge.ts';
import { type CommentFault, type FoundComments, findComments } from './find-comments.ts';

/** How a document is checked: against a catalogue, and tables where the user gave some. */
export type Check = (document: DocumentInput) => Report;

/** What checking a text gives whose author may speak to Assay in comments. */
export interface CheckedDraft extends Acknowledged {
  readonly faults: readonly CommentFault[];
}

/** Checks a text and takes the comments found in it for what they are, no prose: they acknowledge figures beside them. */
export function checkDraft(
  check: Check,
  document: DocumentInput,
  found: FoundComments = findComments(document.text),
): CheckedDraft {
  const report = check({ ...document, text: found.text });
  return { ...acknowledge(report, document.text, found), faults: found.faults };
}
