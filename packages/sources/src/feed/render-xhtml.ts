import { escapeHtml } from './plain-text.ts';
import type { XmlElement } from './xml-tree.ts';

const VOID = new Set(['br', 'hr', 'img', 'wbr', 'source', 'input', 'col', 'embed']);

/**
 * What an element of a feed holds, as HTML: markup that was escaped or in CDATA as it is, child elements written out again.
 * Example: of `<description>&lt;p>54%&lt;/p></description>` → `<p>54%</p>`; of `<content><div>a &lt; b</div></content>` → `<div>a &lt; b</div>`.
 */
export function renderXhtml(element: XmlElement): string {
  const hasElements = element.children.some((child) => typeof child !== 'string');
  if (!hasElements) return element.children.join('');
  return element.children
    .map((child) => (typeof child === 'string' ? escapeLoose(child) : renderElement(child)))
    .join('');
}

function renderElement({ name, attributes, children }: XmlElement): string {
  const tag = name.slice(name.indexOf(':') + 1);
  if (!/^[a-z][a-z0-9]*$/.test(tag)) return children.map((child) => renderNode(child)).join('');
  const written = Object.entries(attributes)
    .filter(([key]) => /^[a-z][a-z-]*$/.test(key) && key !== 'xmlns')
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('');
  const inner = children.map((child) => renderNode(child)).join('');
  return VOID.has(tag) ? `<${tag}${written}>${inner}` : `<${tag}${written}>${inner}</${tag}>`;
}

function renderNode(node: XmlElement | string): string {
  return typeof node === 'string' ? escapeHtml(node) : renderElement(node);
}

/** Entities of HTML that the reader of XML left alone stay what they are. */
function escapeLoose(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
