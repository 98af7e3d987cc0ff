import type { Span } from './span.ts';

/**
 * The cells of a row, without their bars and the space around; an empty one keeps its place, a bar behind `\` parts nothing.
 * Outer bars may be left out.
 * Example: `findCells('| China | | 40 |', {start: 0, end: 16})` → the spans of `China`, of nothing, and of `40`.
 */
export function findCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text.charAt(at) !== '|' || text.charAt(at - 1) === '\\')) continue;
    if (at > start && (at < end || from < end)) cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return cells;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charAt(from))) from++;
  while (to > from && isSpace(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\u00A0';
}
