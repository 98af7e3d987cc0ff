import type { Span } from '../text/span.ts';

/**
 * Hands out, for sentences in order, the sorted items that start within each: of names at 0, 4 and 12, the sentence
 * `{start: 0, end: 10}` has the first two.
 */
export function bySentence<T>(items: readonly T[], spanOf: (item: T) => Span): (sentence: Span) => T[] {
  const startsBefore = (item: T | undefined, place: number): item is T =>
    item !== undefined && spanOf(item).start < place;
  let next = 0;
  return (sentence) => {
    while (startsBefore(items[next], sentence.start)) next++;
    const own: T[] = [];
    for (let item = items[next]; startsBefore(item, sentence.end); item = items[++next]) own.push(item);
    return own;
  };
}
