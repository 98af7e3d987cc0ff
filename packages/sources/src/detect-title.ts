import type { SourceFormat } from './source-document.ts';

const LONGEST_TITLE = 160;

/**
 * The title that a plain text or Markdown states: its first heading, or a short first line that is no sentence.
 * Example: `detectTitle('# AI 특허\n\n본문이다.', 'markdown')` → `AI 특허`; `detectTitle('It rose by 3%.', 'text')` → `null`.
 */
export function detectTitle(text: string, format: Exclude<SourceFormat, 'html'>): string | null {
  const head = text.slice(0, 8192);
  if (format === 'markdown') {
    const front = /^---[ \t]*\r?\n[\s\S]{0,4000}?\r?\n---[ \t]*(?:\r?\n|$)/.exec(head)?.[0] ?? '';
    const stated = /^title:[ \t]*(\S.{0,300})$/m.exec(front)?.[1];
    if (stated !== undefined) return stated.trim().replace(/^(["'])(.*)\1$/, '$2') || null;
    const heading = /^#{1,2}[ \t]+(\S.{0,300}?)[ \t#]*$/m.exec(head.slice(front.length))?.[1];
    if (heading !== undefined) return heading.replace(/[*_`]{1,3}/g, '').trim() || null;
  }
  const first = /\S[^\r\n]{0,400}/.exec(head)?.[0].trimEnd() ?? '';
  const alone = first.length < text.trim().length;
  return alone &&
    first.length <= LONGEST_TITLE &&
    !/[.!?。…]["'”’」』)\]]*$/.test(first) &&
    /\p{L}/u.test(first) &&
    !/^[|>#-]/.test(first)
    ? first
    : null;
}
