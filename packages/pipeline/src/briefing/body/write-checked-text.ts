import type { Nodes, Parent, Root } from 'mdast';
import type { SourceSpan } from '../briefing.ts';
import type { Placed } from '../header/front-lines.ts';
import { type CheckedText, CheckedTextWriter } from './checked-text.ts';

/** What replaces a stretch of the source in the text that is checked. */
interface Edit extends SourceSpan {
  readonly words: string;
}

/** What makes the title a heading of the text that is checked. */
export const TITLE_MARK = '# ';
/** What ends a heading or a paragraph. */
export const PARAGRAPH = '\n\n';

/** A line of a paragraph goes on in the next, whatever marks a quotation or an indent there. */
const LINE_END = /\r?\n[ \t>]*/g;

/**
 * The text of a briefing as it is checked: its title as a heading, its summary, then the body without the marks of links, emphasis and
 * charts, a paragraph on one line. Headings, lists and tables keep their marks, for the engine reads by them.
 */
export function writeCheckedText(
  source: string,
  body: Root,
  bodyStart: number,
  title: Placed,
  summary: Placed | null,
): CheckedText {
  const writer = new CheckedTextWriter(source);
  writer.add(TITLE_MARK, title.offset);
  writer.copy(title.offset, title.offset + title.text.length);
  writer.add(PARAGRAPH, title.offset + title.text.length);
  if (summary !== null) {
    writer.copy(summary.offset, summary.offset + summary.text.length);
    writer.add(PARAGRAPH, summary.offset + summary.text.length);
  }
  let at = bodyStart;
  for (const { start, end, words } of editsOf(source, body).sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    writer.copy(at, start);
    if (words !== '') writer.add(words, start);
    at = end;
  }
  writer.copy(at, source.length);
  return writer.finish();
}

function editsOf(source: string, node: Nodes): Edit[] {
  const { start, end } = spanOfNode(node);
  switch (node.type) {
    case 'code':
      return [{ start, end, words: '' }];
    case 'link':
    case 'emphasis':
    case 'strong':
      return [...marksOf(node), ...childEdits(source, node)];
    case 'text':
      return backslashes(source, start, end);
    case 'paragraph':
      return [...lineEnds(source, start, end), ...childEdits(source, node)];
    default:
      return 'children' in node ? childEdits(source, node) : [];
  }
}

function childEdits(source: string, node: Parent): Edit[] {
  return node.children.flatMap((child) => editsOf(source, child));
}

/** What stands around the words of a link or of emphasis. */
function marksOf(node: Parent & Nodes): Edit[] {
  const { start, end } = spanOfNode(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined || last === undefined) return [{ start, end, words: '' }];
  return [
    { start, end: spanOfNode(first).start, words: '' },
    { start: spanOfNode(last).end, end, words: '' },
  ];
}

/** A backslash before a sign keeps it from being markup, and is not part of the words. */
const BACKSLASH = /\\(?=[!-/:-@[-`{-~])/g;

function backslashes(source: string, start: number, end: number): Edit[] {
  return [...source.slice(start, end).matchAll(BACKSLASH)].map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
    words: '',
  }));
}

function lineEnds(source: string, start: number, end: number): Edit[] {
  return [...source.slice(start, end).matchAll(LINE_END)].map(({ index, 0: text }) => ({
    start: start + index,
    end: start + index + text.length,
    words: ' ',
  }));
}

/** Where a node stands in the source; the parser gives every node its place. */
export function spanOfNode(node: Nodes): SourceSpan {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
