import type { Span } from '@assay/engine';

/** A comment by which an author acknowledges the figures of a sentence, with the reason. */
export interface DisputeComment {
  readonly span: Span;
  readonly note: string;
}

/** Why a comment to Assay acknowledges nothing. */
export type CommentFaultCode = 'no-reason' | 'unknown-comment' | 'unclosed';

/** A comment to Assay that cannot be followed. */
export interface CommentFault {
  readonly code: CommentFaultCode;
  readonly span: Span;
  /** The name that it begins with: `assay-disputed`. */
  readonly name: string;
}

/** The comments to Assay in a text, and the text as it reads without them. */
export interface FoundComments {
  readonly comments: readonly DisputeComment[];
  readonly faults: readonly CommentFault[];
  /** As long as the text itself, so that every offset stays what it was. */
  readonly text: string;
}

const NAME = 'assay-disputed';
const OPENING = /<!--\s{0,20}(assay(?:-[a-z]{1,30}){1,4})/g;
const CLOSING = '-->';

/**
 * Finds the comments that speak to Assay: `<!-- assay-disputed: the ministry counts otherwise -->`.
 * Example: `findComments('43 models <!-- assay-disputed: as said -->').comments[0]?.note` → `as said`.
 */
export function findComments(text: string): FoundComments {
  const comments: DisputeComment[] = [];
  const faults: CommentFault[] = [];
  let read = '';
  let at = 0;
  for (const opening of text.matchAll(OPENING)) {
    const start = opening.index;
    if (start < at) continue;
    const [words, name = ''] = opening;
    const inside = start + words.length;
    const close = text.indexOf(CLOSING, inside);
    if (close < 0) {
      faults.push({ code: 'unclosed', span: { start, end: inside }, name });
      break;
    }
    const span = { start, end: close + CLOSING.length };
    const note = name === NAME ? reasonIn(text.slice(inside, close)) : null;
    if (note !== null) comments.push({ span, note });
    else faults.push({ code: name === NAME ? 'no-reason' : 'unknown-comment', span, name });
    read += text.slice(at, start) + blank(text.slice(start, span.end));
    at = span.end;
  }
  return { comments, faults, text: read + text.slice(at) };
}

/** The reason behind the colon; null where there is none in words. */
function reasonIn(content: string): string | null {
  const trimmed = content.trim();
  if (!trimmed.startsWith(':')) return null;
  const reason = trimmed.slice(1).trim().replaceAll(/\s+/g, ' ');
  return /[\p{L}\p{N}]/u.test(reason) ? reason : null;
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
