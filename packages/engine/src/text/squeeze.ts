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
/** Marks of strong emphasis. */
const MARKS = /\*{2,3}|(?<![0-9A-Za-z_])__(?=[^\s_])|(?<=[^\s_])__(?![0-9A-Za-z_])/g;
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
    if (!HEADED.test(line)) cuts.push(...pairsIn(line, start));
    start += line.length + 1;
  }
  return cuts;
}

function pairsIn(line: string, start: number): Cut[] {
  const cuts: Cut[] = [];
  let open: RegExpExecArray | null = null;
  for (const mark of line.matchAll(MARKS)) {
    const end = mark.index + mark[0].length;
    if (open === null) {
      if (/^\S/.test(line.slice(end, end + 1))) open = mark;
    } else if (
      mark[0] === open[0] &&
      /\S$/.test(line.slice(0, mark.index)) &&
      mark.index > open.index + open[0].length
    ) {
      cuts.push(
        { at: start + open.index, length: open[0].length },
        { at: start + mark.index, length: mark[0].length },
      );
      open = null;
    }
  }
  return cuts;
}
