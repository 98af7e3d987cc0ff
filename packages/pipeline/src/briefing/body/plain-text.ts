import type { Nodes } from 'mdast';

/** The words of a node without their markup. Example: of `a *b*` → `a b`. */
export function plainTextOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(plainTextOf).join('');
  return node.type === 'break' ? ' ' : '';
}
