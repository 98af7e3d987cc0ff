import { SENTENCE_RULES } from '../language/registry-sentence-rules.ts';
import { type Block, findBlocks } from './blocks.ts';
import { joinAnswers } from './join-answers.ts';
import { joinFigures } from './join-figures.ts';
import type { Span } from './span.ts';

/** A sentence, heading, list line or table row, with the block that holds it. */
export interface Sentence extends Span {
  readonly block: Block;
  /** Index of the block among the document's blocks. */
  readonly blockIndex: number;
}

/** A single capital: the initial of a name. */
const INITIAL = /(?:^|[^\p{L}])\p{Lu}\.$/u;
const END = new RegExp(
  [
    `(?<![.!?。！？…])[.!?。！？…]{1,40}["'”’」』)\\]]{0,8}(?:\\[\\^?[0-9]{1,3}\\])?(?=\\s|$)`,
    ...SENTENCE_RULES.flatMap(({ unspacedEnd }) => unspacedEnd ?? []),
  ].join('|'),
  'gu',
);

/**
 * The sentences of a text, in order; a heading, a table row and a list line are each at least one.
 * A figure that stands alone is one with the sentence that says of what it is, and a question that only names something, or asks how much, with its answer.
 * Full stops of numbers, dates, initials and abbreviations end nothing: `U.S. sales rose 2.5%.` is one sentence.
 */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  findBlocks(text).forEach((block, blockIndex) => {
    if (block.kind === 'rule') return;
    for (const span of block.kind === 'table-row' ? [block] : splitBlock(text, block)) {
      const trimmed = trim(text, span);
      if (trimmed.end > trimmed.start) sentences.push({ ...trimmed, block, blockIndex });
    }
  });
  return joinAnswers(text, joinFigures(text, sentences));
}

function splitBlock(text: string, block: Block): Span[] {
  const content = text.slice(block.start, block.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of content.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(content, start, match.index, match[0], end)) continue;
    spans.push({ start: block.start + start, end: block.start + end });
    start = end;
  }
  if (start < content.length) spans.push({ start: block.start + start, end: block.end });
  return spans.flatMap((span) => [...shortened(text, span)]);
}

/**
 * No sentence of an article is longer; what is (a list without full stops, a hostile line) is read in pieces, so that the work
 * that grows with the square of a sentence stays linear in the text.
 */
const LONGEST = 1500;

function* shortened(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > LONGEST) {
    const cut = from + lastBreak(text.slice(from, from + LONGEST));
    yield { start: from, end: cut };
    from = cut;
  }
  yield { start: from, end };
}

/** After the last comma, else space, of the second half; else at its end, but never within a surrogate pair. */
function lastBreak(piece: string): number {
  const half = piece.length >> 1;
  for (const mark of [', ', ' ']) {
    const at = piece.lastIndexOf(mark);
    if (at > half) return at + mark.length;
  }
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
}

function endsSentence(content: string, start: number, at: number, mark: string, end: number): boolean {
  const rest = content.slice(end, end + 24).trimStart();
  if (rest === '') return true;
  if (mark.startsWith('.') && mark.length === 1) {
    const before = content.slice(Math.max(start, at - 12), at + 1);
    const abbreviated =
      INITIAL.test(before) || SENTENCE_RULES.some(({ endsInAbbreviation }) => endsInAbbreviation(before));
    if (abbreviated && !SENTENCE_RULES.some(({ beginsSentence }) => beginsSentence(rest))) return false;
    if (/[0-9]\.$/.test(before) && /^[0-9]/.test(rest)) return false;
    if (/^\s*[0-9]{1,2}(?:\.[0-9]{1,2})*\.$/.test(content.slice(start, at + 1))) return false;
    if (SENTENCE_RULES.some(({ surelyEnds }) => surelyEnds(before))) return true;
  }
  if (/["'”’」』]$/.test(mark) && SENTENCE_RULES.some(({ continuesQuotation }) => continuesQuotation(rest)))
    return false;
  return !/^[a-z,;]/.test(rest) || SMALL_CAPITAL.test(rest);
}

/** "… down from 58. xAI and Midjourney": a name that begins with a small letter. */
const SMALL_CAPITAL = /^[a-z]{1,2}[A-Z]/;

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
