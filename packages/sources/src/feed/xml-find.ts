import type { XmlElement, XmlNode } from './xml-tree.ts';

/** The children of an element that bear one of the names, in order: `findChildren(item, 'category')`. */
export function findChildren(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/**
 * The first child with the first of the names that any child bears, in the order of the names.
 * Example: of `<dc:date/><pubDate/>`, `findChild(item, 'pubdate', 'dc:date')` → the `pubDate`.
 */
export function findChild(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const [found] = findChildren(element, name);
    if (found !== undefined) return found;
  }
  return null;
}

/** The elements of these names below a node, down to the outermost ones: an item within an item belongs to the outer one. */
export function findOutermost(nodes: readonly XmlNode[], ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const queue = [...nodes].reverse();
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (typeof node === 'string') continue;
    if (names.includes(node.name)) found.push(node);
    else for (const child of [...node.children].reverse()) queue.push(child);
  }
  return found;
}

/** All text within an element, as written: `<title>AI <b>54%</b></title>` → `AI 54%`. */
export function textWithin(element: XmlElement | null): string {
  if (element === null) return '';
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : textWithin(child);
  return text;
}

/** The text of the first child with one of the names that is not blank, trimmed; null where there is none. */
export function textOfChild(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of findChildren(element, name)) {
      const text = textWithin(child).trim();
      if (text !== '') return text;
    }
  }
  return null;
}

/** The text of an element and the values of the attributes within it. */
export function wholeTextOf(element: XmlElement): string {
  const inner = element.children.map((child) => (typeof child === 'string' ? child : wholeTextOf(child)));
  return [...Object.values(element.attributes), ...inner].join(' ').trim();
}
