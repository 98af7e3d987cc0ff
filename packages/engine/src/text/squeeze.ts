import type { Span } from './span.ts';

/** A text as it is read, and the way back from its positions to those of the text that was written. */
export interface Squeezed {
  readonly text: string;
  /** The span of the text as written that a span of this one stands for. */
  restore(span: Span): Span;
}

/** Letters that are left out, from `at` on. */
interface Cut {
  readonly at: number;
  readonly length: number;
}

const RUN = /(?<=\S)[ \t\u00A0\u3000]{2,}(?=\S)/g;
/** Marks of strong emphasis; between two digits stars are a power, 10**6, and within a word lines are a name's. */
const MARKS =
  /(?<![*0-9])\*{2,3}(?!\*)|(?<!\*)\*{2,3}(?![*0-9])|(?<![0-9A-Za-z_])__(?=[^\s_])|(?<=[^\s_])__(?![0-9A-Za-z_])/g;
/** A line that is emphasised as a whole, or up to the end of its first sentence, has its heading there, which its marks tell. */
const HEADED = /^\s*(\*{2,3}|__)[^*_]+(?:(?<=[.?!])\1\s|\1\s*$)/;

/**
 * Makes one space of each run of them within a line, and leaves out the marks that Markdown puts around words within a line, as
 * a reader does; null where there is nothing to leave out.
 * Example: `squeeze('with  **43**')` → text `with 43`, whose `restore({ start: 5, end: 7 })` is `{ start: 8, end: 10 }`.
 */
export function squeeze(text: string): Squeezed | null {
  const cuts = [...spacesToCut(text), ...marksToCut(text)].sort((a, b) => a.at - b.at);
  if (cuts.length === 0) return null;
  /** Where in the squeezed text so many letters have been left out. */
  const places: number[] = [];
  const removed: number[] = [];
  const kept: string[] = [];
  let total = 0;
  let from = 0;
  for (const { at, length } of cuts) {
    kept.push(text.slice(from, at));
    from = at + length;
    places.push(at - total);
    total += length;
    removed.push(total);
  }
  kept.push(text.slice(from));
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
    text: kept.join(''),
    restore: ({ start, end }) => ({
      start: original(start),
      end: end === start ? original(end) : original(end - 1) + 1,
    }),
  };
}

/** All but the first of each run. */
function spacesToCut(text: string): Cut[] {
  return [...text.matchAll(RUN)].map(({ 0: run, index }) => ({ at: index + 1, length: run.length - 1 }));
}

/** The marks of a line that come in pairs, with words between. */
function marksToCut(text: string): Cut[] {
  if (!text.includes('**') && !text.includes('__')) return [];
  const cuts: Cut[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (!HEADED.test(line)) cutPairs(line, start, cuts);
    start += line.length + 1;
  }
  return cuts;
}

/** Adds the pairs of a line that starts at a place: an opening mark leads to a letter, a closing one of its kind stands behind one. */
function cutPairs(line: string, start: number, cuts: Cut[]): void {
  const open = new Map<string, number>();
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    const before = open.get(mark);
    const { length } = mark;
    if (before === undefined) {
      if (isLetter(line, index + length)) open.set(mark, index);
    } else if (isLetter(line, index - 1) && index > before + length) {
      cuts.push({ at: start + before, length }, { at: start + index, length });
      open.delete(mark);
    }
  }
}

/** Whether anything but space stands at a place of a line. */
function isLetter(line: string, at: number): boolean {
  return line.charAt(at).trim() !== '';
}
