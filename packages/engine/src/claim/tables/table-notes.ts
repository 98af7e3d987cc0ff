import type { SentenceView, TextView } from '../view.ts';
import { type Part, written } from './table-model.ts';

/** A mark that sends to a note, at the end of a cell: `[^1]`, `[2]`, `[a]`. */
const MARK = /\[\^?([0-9a-z]{1,3})\]$/i;
/** A line that is a note: `[^1]: …`, `[2] …`, `2. …`. */
const NOTE = /^(?:\[\^?([0-9a-z]{1,3})\]:?|([0-9]{1,2})[.)])\s/i;

/** The first sentence of the note to which a cell's mark sends; null where it has none. */
export function noteOf(text: TextView, part: Part): Part | null {
  const mark = MARK.exec(written(text, part))?.[1];
  const view = mark === undefined ? undefined : notesOf(text).get(mark);
  return view === undefined ? null : { view, span: view.sentence };
}

/** The notes of a text by their marks: of several with one mark the last, which stands among the notes. */
function notesOf(text: TextView): ReadonlyMap<string, SentenceView> {
  const known = NOTES.get(text);
  if (known !== undefined) return known;
  const notes = new Map<string, SentenceView>();
  for (const view of text.sentences) {
    const { start, end, block } = view.sentence;
    if (start - block.start > 2) continue;
    const [, bracketed, numbered] = NOTE.exec(text.text.slice(start, Math.min(end, start + 8))) ?? [];
    const mark = bracketed ?? numbered;
    if (mark !== undefined) notes.set(mark, view);
  }
  NOTES.set(text, notes);
  return notes;
}

/** Go with the text. */
const NOTES = new WeakMap<TextView, ReadonlyMap<string, SentenceView>>();
