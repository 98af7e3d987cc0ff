import type { SourceSpan } from '../briefing.ts';

/** A stretch of the checked text, and where in the source it stands: as long there, or standing for something else. */
interface Piece {
  readonly at: number;
  readonly source: number;
  readonly length: number;
  readonly isCopy: boolean;
}

/** The text that is checked, and the way back from its offsets. */
export interface CheckedText {
  readonly text: string;
  /** The stretch of the Markdown source that one of the text stands for. */
  toSource(span: SourceSpan): SourceSpan;
}

/** Puts a checked text together from stretches of its source. */
export class CheckedTextWriter {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  #text = '';

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes a stretch over as it is. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.#pieces.push({ at: this.#text.length, source: start, length: end - start, isCopy: true });
    this.#text += this.#source.slice(start, end);
  }

  /** Adds words that stand for what is at a place of the source. */
  add(words: string, source: number): void {
    this.#pieces.push({ at: this.#text.length, source, length: words.length, isCopy: false });
    this.#text += words;
  }

  finish(): CheckedText {
    const pieces = this.#pieces;
    const sourceOf = (offset: number): number => {
      let low = 0;
      let high = pieces.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      const piece = pieces[low - 1];
      if (piece === undefined) return offset;
      return piece.isCopy ? piece.source + offset - piece.at : piece.source;
    };
    return {
      text: this.#text,
      toSource: ({ start, end }) => ({
        start: sourceOf(start),
        end: end <= start ? sourceOf(start) : sourceOf(end - 1) + 1,
      }),
    };
  }
}
