import type { SourceDocument } from '@assay/sources';
import { isAddress } from '../../annotations/draft-place.ts';
import { type Check, type CheckedDraft, checkDraft } from '../../disputes/check-draft.ts';
import { type FoundComments, findComments } from '../../disputes/find-comments.ts';
import { documentInput } from './document-input.ts';

/** A document by the name that was asked for. */
interface NamedDocument {
  readonly name: string;
  readonly document: SourceDocument;
}

/** The comments to Assay in a draft of the user's own. A page from the web has none, whatever it says: its author is another. */
export function commentsIn({ name, document: { format, text } }: NamedDocument): FoundComments {
  return format === 'html' || isAddress(name) ? { comments: [], faults: [], text } : findComments(text);
}

/** Checks a document that was read, and follows the comments to Assay in it. */
export function checkInput(check: Check, named: NamedDocument): CheckedDraft {
  return checkDraft(check, documentInput(named.document), commentsIn(named));
}
