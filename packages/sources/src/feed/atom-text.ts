import { escapeHtml, oneLineText, plainText } from './plain-text.ts';
import { renderXhtml } from './render-xhtml.ts';
import { textWithin } from './xml-find.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * One of Atom's texts in plain words. `type="text"` is taken at its word; where no type is given, markup is taken out, as
 * many writers forget to name it.
 * Example: `<title type="html">AI &lt;b>54%&lt;/b></title>` → `AI 54%`; `<title type="text">a &lt;b> tag</title>` → `a <b> tag`.
 */
export function readAtomText(element: XmlElement): string {
  return /^(?:text|text\/plain)$/i.test(element.attributes.type ?? '')
    ? oneLineText(textWithin(element))
    : plainText(isBase64(element) ? fromBase64(element) : renderXhtml(element));
}

/** Atom's content as HTML, null where it is of another type or lies elsewhere: `<content type="text">a &lt; b</content>` → `a &lt; b`. */
export function readAtomHtml(element: XmlElement): string | null {
  const type = (element.attributes.type ?? '').toLowerCase();
  if (isBase64(element)) return fromBase64(element).trim() || null;
  if (type === 'text' || type === 'text/plain') return escapeHtml(textWithin(element).trim()) || null;
  const isMarkup =
    type === '' ||
    type === 'html' ||
    type === 'xhtml' ||
    /^(?:text\/html|application\/xhtml\+xml)$/.test(type);
  return isMarkup ? renderXhtml(element).trim() || null : null;
}

/** Atom 0.3 only. */
function isBase64(element: XmlElement): boolean {
  return element.attributes.mode?.toLowerCase() === 'base64';
}

function fromBase64(element: XmlElement): string {
  return Buffer.from(textWithin(element), 'base64').toString('utf8');
}
