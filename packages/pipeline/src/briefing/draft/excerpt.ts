import type { Span } from '@assay/engine';

/** The longest quotation of an article. */
export const LONGEST_QUOTATION = 90;

const DOTS = '…';

/**
 * The words around a figure, at most 90 characters, cut between words; what was left out is shown by dots. The figure is in
 * it whole unless it is longer itself.
 */
export function excerptOf(text: string, sentence: Span, figure: Span): string {
  const whole = oneLine(text.slice(sentence.start, sentence.end));
  if (whole.length <= LONGEST_QUOTATION) return whole;
  const before = oneLine(text.slice(sentence.start, figure.start));
  const words = oneLine(text.slice(figure.start, figure.end)).slice(0, LONGEST_QUOTATION - 2);
  const at = whole.indexOf(words, Math.max(0, before.length - 1));
  if (at < 0)
    return `${whole
      .slice(0, LONGEST_QUOTATION - 1)
      .toWellFormed()
      .trimEnd()}${DOTS}`;
  const room = LONGEST_QUOTATION - 2 - words.length;
  const end = Math.min(whole.length, at + words.length + Math.floor(room / 2));
  const start = Math.max(0, end - LONGEST_QUOTATION + 2);
  const from = start === 0 ? 0 : wordStart(whole, start, at);
  const to = end === whole.length ? end : wordEnd(whole, at + words.length, end);
  const cut = whole.slice(from, to).toWellFormed().trim();
  return `${from === 0 ? '' : DOTS}${cut}${to === whole.length ? '' : DOTS}`;
}

/** The first place from `start` on where a word begins, before `most`. */
function wordStart(text: string, start: number, most: number): number {
  const space = text.indexOf(' ', start - 1);
  return space < 0 || space >= most ? most : space + 1;
}

/** The last place up to `end` where a word ends, behind `least`. */
function wordEnd(text: string, least: number, end: number): number {
  const space = text.lastIndexOf(' ', end);
  return Math.max(space, least);
}

/** A heading's and a list's marks are no part of what is quoted. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:#{1,6} |[-*+] )/, '')
    .replace(/\*\*|__/g, '')
    .trim();
}
