import type { DomElement } from './dom.ts';

const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
};

/** Marks of notes that would run into a number: a letter, or several marks. */
const NOTES = /^(?:[a-z]|[0-9a-z]{1,2}(?:,\s?[0-9a-z]{1,2})+)$/i;

/**
 * A raised text such that its digits do not run into what stands before: a power or a square after `10` or a unit
 * becomes raised digits, any other number, and a letter behind a number, a note's mark.
 * Example: `raiseText('2.1 × 10', '25', false)` → `²⁵`; `raiseText('rose to 54', '3', false)` → `[3]`; `raiseText('21', 'st', false)` → `st`.
 */
export function raiseText(before: string, raised: string, isLink: boolean): string {
  const text = raised.trim();
  if (NOTES.test(text) && /[0-9%)]$/.test(before))
    return text
      .split(/[,\s]+/)
      .map((mark) => `[${mark}]`)
      .join('');
  if (!/^[-−+]?[0-9]{1,3}$/.test(text)) return text;
  const power = /(?:(?<![0-9.,])10|(?<![A-Za-z])(?:[kcm]?m|[a-z]))$/.test(before);
  if (!isLink && power) return [...text].map((char) => SUPERSCRIPT[char] ?? char).join('');
  return `[${text}]`;
}

/** Whether a raised text is a link, and so a note: `<sup><a href="#n3">3</a></sup>` → `true`. */
export function isNoteLink(element: DomElement): boolean {
  return element.querySelector('a') !== null || element.closest('a') !== null;
}

/**
 * The text of a page without what only serves line breaking (soft hyphens, zero-width spaces), and with HTML's white space
 * as single spaces; a no-break space stays.
 * Example: `tidyText('pat\u00ADents\n  rose')` → `patents rose`.
 */
export function tidyText(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/[ \t\n\r\f]+/g, ' ');
}
