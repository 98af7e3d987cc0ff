import { cleanText } from '../clean-text.ts';

/** Marks of Markdown within a line and what is left of each, in the order in which they are taken off. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<br\s{0,4}\/?>/gi, ' '],
  [/!?\[([^[\]]{0,500})\]\([^()[\]]{0,1000}\)/g, '$1'],
  [/\[\^[^[\]\s]{1,40}\]/g, ''],
  [/<\/?[a-z][^<>]{0,80}>/gi, ''],
  [/~~/g, ''],
  [/(?<!\*)\*{1,3}(?=[^\s*])([^*]{1,300})(?<!\s)\*{1,3}/g, '$1'],
  [/(?<![\p{L}\p{N}_])_{1,3}(?=\S)([^_]{1,1000}?)(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, '$1'],
  [/&nbsp;/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
];
const CODE = /(?<!`)(?:`([^`]{1,300})`|``([^`]{1,300})``)(?!`)/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Where escaped signs wait while marks are taken off: a private plane of Unicode, which no table is written in. */
const APART = 0xf0000;
const WAITING = /[\u{f0000}-\u{f007f}]/gu;

/** Without any of these, a text is as it will be read. */
const MARKED = /[`*_~[\]<&\\]/;
/** What is longer is no cell that is checked, and is refused for its length. */
const LONGEST = 20_000;

/**
 * The words of a line of Markdown without emphasis, links, images, code marks, tags and notes.
 * Example: `plainWords('**중국**: [3.2](https://example.com)%')` → `중국: 3.2%`.
 */
export function plainWords(line: string): string {
  if (!MARKED.test(line) || line.length > LONGEST) return cleanText(line);
  let words = '';
  let at = 0;
  for (const match of line.matchAll(CODE)) {
    words += withoutMarks(line.slice(at, match.index)) + (match[1] ?? match[2] ?? '').trim();
    at = match.index + match[0].length;
  }
  return cleanText(words + withoutMarks(line.slice(at)));
}

function withoutMarks(text: string): string {
  const apart = text.replace(ESCAPED, (_, sign: string) => String.fromCodePoint(APART + sign.charCodeAt(0)));
  return MARKS.reduce((rest, [pattern, left]) => rest.replace(pattern, left), apart).replace(
    WAITING,
    (sign) => String.fromCodePoint((sign.codePointAt(0) ?? APART) - APART),
  );
}
