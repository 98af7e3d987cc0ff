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
/** Of a line without space around. */
const RULE = /^(?:\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?|\*{3,}|_{3,})$/;

/**
 * Cuts a text into blocks: every line of a heading, list or table is one; lines of running prose join up to an empty line
 * only in Markdown's way, so that a plain text with a line a paragraph keeps its paragraphs.
 * Example: `# 제목\n\n본문이다.` → a heading and a paragraph.
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (line.trim() !== '') addLine(blocks, text, line, start, end);
    if (newline < 0) break;
    start = newline + 1;
  }
  return blocks;
}

function addLine(blocks: Block[], text: string, line: string, start: number, end: number): void {
  const heading = HEADING.exec(line);
  const previous = blocks.at(-1);
  if (heading !== null) {
    blocks.push({ start, end, kind: 'heading', level: heading[1]?.length ?? 1 });
  } else if (RULE.test(line.trim())) {
    blocks.push({ start, end, kind: 'rule', level: 0 });
  } else if (TABLE_ROW.test(line)) {
    blocks.push({ start, end, kind: 'table-row', level: 0 });
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
  } else {
    blocks.push({
      start,
      end,
      kind: blocks.length === 0 && isTitle(line) ? 'heading' : 'paragraph',
      level: blocks.length === 0 ? 1 : 0,
    });
  }
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
