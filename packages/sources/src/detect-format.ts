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

const HTML_START =
  /^\s*(?:<\?xml\s[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*){0,4}<(?:!doctype\s+html|html|head|body)[\s>]/i;
const MARKDOWN_LINE = /^(?:#{1,6} \S|---\s*$|\|.*\|\s*$|!?\[[^\]\n]{1,200}\]\()/m;
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
 * The format of a text: a web page shows itself whatever its name says, unless it is Markdown; then the promise counts.
 * Example: `detectFormat('<!doctype html><p>…', null)` → `html`; `detectFormat('# 제목\n본문', null)` → `markdown`.
 */
export function detectFormat(text: string, promised: SourceFormat | null): SourceFormat {
  const head = text.slice(0, HEAD);
  if (promised !== 'markdown' && HTML_START.test(head)) return 'html';
  if (promised !== null) return promised;
  return MARKDOWN_LINE.test(head) ? 'markdown' : 'text';
}
