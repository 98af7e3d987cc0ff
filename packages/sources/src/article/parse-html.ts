import { parseHTML } from 'linkedom';
import { type DomDocument, isElement } from './dom.ts';

/**
 * Parses a page or a fragment of one into a document that always has a body with the content in it.
 * Example: `parseHtml('<p>a').body.textContent` → `a`.
 */
export function parseHtml(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as DomDocument;
  const { documentElement, body } = document;
  // A page may leave `<body>` out; linkedom then leaves its content beside the head.
  for (const child of [...documentElement.childNodes]) {
    if (child === body || (isElement(child) && child.localName === 'head')) continue;
    body.appendChild(child);
  }
  return document;
}
