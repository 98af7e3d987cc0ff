import { xmlText } from '../text/xml-text.ts';
import type { DrawnNode } from './plot-document.ts';

/** What only style sheets read, or what says again what the caption says. */
const DROPPED = /^(?:aria-|class$|style$|font-variant$)/;

/** A drawn node as XML, its coordinates to a tenth of a pixel; a style element is left out. */
export function writeNode(node: DrawnNode): string {
  if (node.name === null) return xmlText(node.text);
  if (node.name === 'style') return '';
  const inner = node.childNodes.map(writeNode).join('');
  let attributes = '';
  for (const [name, value] of node.attributes) {
    if (!DROPPED.test(name)) attributes += ` ${name}="${attribute(name, value)}"`;
  }
  return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

const COORDINATES = new Set([
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'width',
  'height',
]);

function attribute(name: string, value: string): string {
  if (!COORDINATES.has(name) || value.endsWith('em')) return xmlText(value);
  return value.replace(/[0-9.]+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
