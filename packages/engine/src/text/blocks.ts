import { parseFrontMatter } from './front-matter.ts';
import type { Span } from './span.ts';

/** What a stretch of lines is; a heading gives the topic of what follows, a table row is read by its header. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'rule';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1–6 for headings, 0 otherwise. */
  readonly level: number;
}

const HEADING = /^(#{1,6})\s+\S/;
const NUMBERED_HEADING = /^\*\*[^*\n]{2,80}\*\*\s*$/;
const LIST_ITEM = /^\s{0,8}(?:[-*+•·▲△◆◇■□○●]|[0-9]{1,2}[.)](?:[0-9]+(?:\.[0-9]+)*\.?)?)\s+\S/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
/** `China | 15`: a row whose outer bars are left out, known by the rule under the first. */
const OPEN_ROW = /^\s{0,8}[^|\s][^|]*\|/;
/** A line that is nothing but a picture: what it shows is said in its place. */
const IMAGE = /^\s*!\[([^\]]*)\]\([^)]*\)\s*$/;
/** A line that is emphasised as a whole, as captions are. */
const EMPHASISED = /^\s*([*_])(?![*_\s])[^*_]+\1\s*$/;
/** What explains the term on the line above. */
const DEFINITION = /^\s{0,3}:\s+\S/;
/** A term is no longer. */
const LONGEST_TERM = 80;
/** The marks of a quotation or a box before a line: `> - Japan: 40`. Not `> 40`, which is more than that. */
const QUOTED = /^\s{0,3}(?:>\s?)+(?=[^\s0-9]|[0-9]{1,2}[.)]\s)|^\s{0,3}(?:>\s{0,8}){1,8}$/;
/** Of a line without space around. */
const RULE = /^(?:\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?|\*{3,}|_{3,})$/;

/**
 * Cuts a text into blocks: every line of a heading, list or table is one; lines of running prose join up to an empty line
 * only in Markdown's way, so that a plain text with a line a paragraph keeps its paragraphs. Settings at the head and the marks of
 * quotations are left out.
 * Example: `# 제목\n\n본문이다.` → a heading and a paragraph.
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let { length: start } = parseFrontMatter(text);
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const quoted = QUOTED.exec(text.slice(start, end))?.[0].length ?? 0;
    const line = text.slice(start + quoted, end);
    if (line.trim() !== '') addLine(blocks, text, line, start + quoted, end);
    if (newline < 0) break;
    start = newline + 1;
  }
  return blocks;
}

function addLine(blocks: Block[], text: string, line: string, start: number, end: number): void {
  const heading = HEADING.exec(line);
  const previous = blocks.at(-1);
  const isNext = previous !== undefined && isNextLine(text, previous.end, start);
  if (IMAGE.test(line)) {
    const from = start + line.indexOf('[') + 1;
    const to = start + line.indexOf(']');
    if (to > from) blocks.push({ start: from, end: to, kind: 'paragraph', level: 0 });
  } else if (heading !== null) {
    blocks.push({ start, end, kind: 'heading', level: heading[1]?.length ?? 1 });
  } else if (RULE.test(line.trim())) {
    if (isNext && line.includes('|') && isOpenRow(text, previous))
      blocks[blocks.length - 1] = { ...previous, kind: 'table-row', level: 0 };
    blocks.push({ start, end, kind: 'rule', level: 0 });
  } else if (TABLE_ROW.test(line) || (isNext && isUnderRow(blocks) && OPEN_ROW.test(line))) {
    blocks.push({ start, end, kind: 'table-row', level: 0 });
  } else if (isNext && DEFINITION.test(line) && isTerm(text, previous)) {
    blocks[blocks.length - 1] = { ...previous, end, kind: 'list-item', level: 0 };
  } else if (NUMBERED_HEADING.test(line)) {
    blocks.push({ start, end, kind: 'heading', level: 3 });
  } else if (LIST_ITEM.test(line)) {
    blocks.push({ start, end, kind: 'list-item', level: 0 });
  } else if (
    previous !== undefined &&
    (previous.kind === 'paragraph' || previous.kind === 'list-item') &&
    isWrapped(text.slice(previous.start, previous.end), text.slice(previous.end, start))
  ) {
    blocks[blocks.length - 1] = { ...previous, end };
  } else if (EMPHASISED.test(line)) {
    const from = start + line.search(/[*_]/) + 1;
    blocks.push({ start: from, end: start + line.trimEnd().length - 1, kind: 'paragraph', level: 0 });
  } else {
    blocks.push({
      start,
      end,
      kind: blocks.length === 0 && isTitle(line) ? 'heading' : 'paragraph',
      level: blocks.length === 0 ? 1 : 0,
    });
  }
}

/** Whether a line begins right where a block's last one ended. */
function isNextLine(text: string, end: number, start: number): boolean {
  return /^[ \t]{0,8}\r?\n(?:[ \t]{0,3}>[ \t]?){0,8}$/.test(text.slice(end, Math.min(start, end + 24)));
}

/** Whether a block is one line of cells without outer bars. */
function isOpenRow(text: string, { kind, start, end }: Block): boolean {
  const line = text.slice(start, end);
  return kind !== 'table-row' && kind !== 'rule' && !line.includes('\n') && OPEN_ROW.test(line);
}

/** Whether the last block is a row, or the rule under one. */
function isUnderRow(blocks: readonly Block[]): boolean {
  const [above, last] = blocks.slice(-2);
  return (last ?? above)?.kind === 'table-row' || (last?.kind === 'rule' && above?.kind === 'table-row');
}

function isTerm(text: string, { kind, start, end }: Block): boolean {
  return kind === 'paragraph' && end - start <= LONGEST_TERM && !text.slice(start, end).includes('\n');
}

/** A hard-wrapped line goes on in the next one: no empty line between, no sentence end, and it was long. */
function isWrapped(before: string, gap: string): boolean {
  if (gap.split('\n').length > 2) return false;
  const lastLine = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  return lastLine.length >= 40 && !/[.!?。…"”’)\]:]$/.test(lastLine);
}

/** A first line without a full stop is the title. */
function isTitle(line: string): boolean {
  return !/[.!?。]["”’)]*\s*$/.test(line) && line.length <= 160;
}
