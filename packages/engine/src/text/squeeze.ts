import type { Span } from './span.ts';

/** A text with single spaces, and the way back from its positions to those of the text that it was made from. */
export interface Squeezed {
  readonly text: string;
  /** The span of the original text that a span of this one stands for. */
  restore(span: Span): Span;
}

const RUN = /(?<=\S)[ \t\u00A0\u3000]{2,}(?=\S)/g;

/**
 * Makes one space of each run of them within a line, as a reader does; null where there is none to make.
 * Example: `squeezeSpaces('with  43')` → text `with 43`, whose `restore({ start: 5, end: 7 })` is `{ start: 6, end: 8 }`.
 */
export function squeezeSpaces(text: string): Squeezed | null {
  const places: number[] = [];
  const removed: number[] = [];
  let total = 0;
  const squeezed = text.replace(RUN, (run: string, at: number) => {
    places.push(at - total + 1);
    total += run.length - 1;
    removed.push(total);
    return ' ';
  });
  if (places.length === 0) return null;
  const original = (position: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return position + (removed[low - 1] ?? 0);
  };
  return {
    text: squeezed,
    restore: ({ start, end }) => ({
      start: original(start),
      end: end === start ? original(end) : original(end - 1) + 1,
    }),
  };
}
