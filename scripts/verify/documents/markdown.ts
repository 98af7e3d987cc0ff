// Reads from a Markdown text what can be checked: links, headings, fenced code. Cannot read HTML inside it.

/** A link's address as written, and its line, from 1. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** A fenced block: its language, its text, and the line of its opening fence. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

const FENCE = /^ {0,3}(```+|~~~+)\s*([\w-]*)/;

/** Inline links, images and reference definitions outside code: `[a](b.md#c)` → `b.md#c`. */
export function linksOf(text: string): Link[] {
  return proseLines(text).flatMap(({ line, prose }) => {
    const plain = prose.replace(/`[^`]*`/g, '');
    const inline = [...plain.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
    const defined = [...plain.matchAll(/^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)/g)];
    return [...inline, ...defined].map(([, target]) => ({ target: target ?? '', line }));
  });
}

/** The addresses of a text's headings, as GitHub makes them: `## What is it?` → `what-is-it`. */
export function headingsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return proseLines(text).flatMap(({ prose }) => {
    const title = /^#{1,6}\s+(.+?)\s*#*$/.exec(prose)?.[1];
    if (title === undefined) return [];
    const bare = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const count = seen.get(bare) ?? 0;
    seen.set(bare, count + 1);
    return [count === 0 ? bare : `${bare}-${count}`];
  });
}

/** Every fenced block with its language in lower case: `typescript` → `ts`, `shell` → `sh`. */
export function codeBlocksOf(text: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; language: string; line: number; lines: string[] } | null = null;
  text.split('\n').forEach((line, index) => {
    const [, fence, language = ''] = FENCE.exec(line) ?? [];
    if (open === null) {
      if (fence !== undefined) open = { fence, language: shortName(language), line: index + 1, lines: [] };
    } else if (fence?.startsWith(open.fence) && language === '') {
      blocks.push({ language: open.language, text: open.lines.join('\n'), line: open.line });
      open = null;
    } else open.lines.push(line);
  });
  return blocks;
}

function shortName(language: string): string {
  const lower = language.toLowerCase();
  if (lower === 'typescript') return 'ts';
  if (lower === 'javascript') return 'js';
  return lower === 'shell' || lower === 'zsh' ? 'sh' : lower;
}

function proseLines(text: string): { line: number; prose: string }[] {
  let fence: string | null = null;
  return text.split('\n').flatMap((prose, index) => {
    const mark = FENCE.exec(prose)?.[1];
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
      return [];
    }
    return fence === null ? [{ line: index + 1, prose }] : [];
  });
}
