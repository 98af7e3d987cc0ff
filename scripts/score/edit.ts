// Changes a text at given places. Cannot judge whether the result is good prose.
import type { Span } from '@assay/engine';

/** Text to be put in place of a span. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text after the edits, which must not overlap: `applyEdits('rose 5%', [{start: 5, end: 6, text: '7'}])` → `rose 7%`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Where a span lies after the edits; an edit that touches it becomes part of it. */
export function moveSpan(span: Span, edits: readonly Edit[]): Span {
  let { start, end } = span;
  let shift = 0;
  let grown = 0;
  for (const edit of inOrder(edits)) {
    const change = edit.text.length - (edit.end - edit.start);
    if (edit.end <= span.start && !(edit.start === edit.end && edit.end === span.start)) shift += change;
    else if (edit.start < span.end || edit.start === span.start) {
      start = Math.min(start, edit.start);
      end = Math.max(end, edit.end);
      grown += change;
    }
  }
  return { start: start + shift, end: end + shift + grown };
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start);
}
