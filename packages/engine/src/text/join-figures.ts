import { SENTENCE_RULES } from '../language/registry-sentence-rules.ts';
import type { Sentence } from './sentences.ts';

/** No line that is a figure alone is longer. */
const LONGEST = 60;
/** What stands before a figure on its line: a heading's marks and number, a bullet, the stars of bold type. */
const MARKS = /^(?:#{1,6}\s+)?(?:[0-9]{1,2}[.)]\s+)?(?:\*\*)?/;

/**
 * Joins each figure that stands alone, as a heading or a line, with the sentence right behind it that says of what it is: what
 * was "## 88%" and "The share of firms that use AI." is one sentence, from the figure on, of the block of the second.
 */
export function joinFigures(text: string, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const start = last === undefined ? null : figureBefore(text, last, sentence);
    if (start === null) joined.push(sentence);
    else joined[joined.length - 1] = { ...sentence, start };
  }
  return joined;
}

/** Where the figure starts that a sentence is, if the next one explains it. */
function figureBefore(text: string, { start, end, block }: Sentence, next: Sentence): number | null {
  if (end - start > LONGEST || block.kind === 'table-row' || next.block.kind !== 'paragraph') return null;
  const line = text.slice(start, end);
  const marks = MARKS.exec(line)?.[0].length ?? 0;
  const figure = line.slice(marks).replace(/(?:\*\*)?[.:]?(?:\*\*)?$/, '');
  for (const { loneFigure, explainsFigure } of SENTENCE_RULES) {
    const at = loneFigure(figure);
    const behind = text.slice(next.start, next.end);
    if (at !== null && explainsFigure(behind) && !behind.includes(figure.slice(at)))
      return start + marks + at;
  }
  return null;
}
