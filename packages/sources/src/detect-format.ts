import type { SourceFormat } from './source-document.ts';

const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
};

/** What may stand before a page's first tag: an XML declaration and comments. */
const BEFORE_PAGE = /\s+|<\?xml\s[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,500}-->/y;
const PAGE_TAG = /<(?:!doctype\s+html|html|head|body|meta|title|article|main|section)[\s>]/iy;
const FRAGMENT_TAG = /<(?:div|p|h[1-6]|table|ul|ol|figure|blockquote|span)[\s>]/iy;
const MARKDOWN_LINE =
  /^(?:#{1,6} \S|---[ \t]{0,8}$|\|.{0,400}\||!?\[[^\]\r\n\u2028\u2029]{1,200}\]\(|[-*] \S|```)/m;
const HEAD = 4096;

/**
 * The format that a path's ending or a media type promises; null where they promise none.
 * Example: `promisedFormat('news/a.MD', null)` → `markdown`; `promisedFormat('a', 'text/html; charset=utf-8')` → `html`.
 */
export function promisedFormat(path: string, mediaType: string | null): SourceFormat | null {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown';
  const extension = /\.([a-z]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}

/**
 * The format of a text: a web page shows itself whatever its name says, unless it is Markdown; then the promise counts. A
 * piece of a page, as from the clipboard, is one where nothing was promised and nothing looks like Markdown.
 * Example: `detectFormat('<!doctype html><p>…', null)` → `html`; `detectFormat('# 제목\n본문', null)` → `markdown`.
 */
export function detectFormat(text: string, promised: SourceFormat | null): SourceFormat {
  const head = text.slice(0, HEAD);
  const start = skipBefore(head);
  if (promised !== 'markdown' && startsAt(PAGE_TAG, head, start)) return 'html';
  if (promised !== null) return promised;
  if (MARKDOWN_LINE.test(head)) return 'markdown';
  return startsAt(FRAGMENT_TAG, head, start) && head.includes('</') ? 'html' : 'text';
}

function skipBefore(head: string): number {
  let at = 0;
  while (startsAt(BEFORE_PAGE, head, at)) at = BEFORE_PAGE.lastIndex;
  return at;
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
