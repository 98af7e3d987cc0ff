import type { PhrasingContent, Text } from 'mdast';
import { isPinAddress } from '../body/pin-address.ts';
import { spanOfNode } from '../body/write-checked-text.ts';
import type { Briefing } from '../briefing.ts';
import { alignText } from './align-text.ts';
import type { MarkedFigure } from './figures-of.ts';
import type { Inline } from './page.ts';

/** What rendering a line of prose needs to know. */
export interface PageContext {
  readonly briefing: Briefing;
  readonly figures: readonly MarkedFigure[];
}

/** The parts of a line, its figures marked. Within a link to elsewhere none is, for a link cannot hold another. */
export function renderInlines(context: PageContext, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return renderText(context, node);
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, children: renderInlines(context, node.children) }];
      case 'link':
        return isPinAddress(node.url)
          ? renderInlines(context, node.children)
          : [
              {
                kind: 'link',
                href: node.url,
                children: renderInlines({ ...context, figures: [] }, node.children),
              },
            ];
      case 'break':
        return [{ kind: 'break' }];
      case 'inlineCode':
        return [{ kind: 'text', text: node.value }];
      default:
        return [];
    }
  });
}

function renderText({ briefing, figures }: PageContext, node: Text): Inline[] {
  const { start, end } = spanOfNode(node);
  const own = briefing.source.slice(start, end);
  const offsets = own === node.value ? null : alignText(own, node.value);
  const sourceAt = (place: number): number =>
    start + (offsets === null ? place : (offsets[place] ?? own.length));
  const parts: Inline[] = [];
  let at = 0;
  for (const figure of figures) {
    if (figure.end <= start || figure.start >= end) continue;
    const from = placeOf(node.value.length, sourceAt, figure.start, at);
    const to = placeOf(node.value.length, sourceAt, figure.end, from);
    if (to <= from) continue;
    if (from > at) parts.push(plain(node.value.slice(at, from)));
    const { claimId, others, pin, isMain } = figure;
    const isFirst = isMain && figure.start >= start;
    parts.push({ kind: 'figure', text: node.value.slice(from, to), claimId, others, pin, isFirst });
    at = to;
  }
  if (at < node.value.length) parts.push(plain(node.value.slice(at)));
  return parts;
}

/** The first place from `at` on whose character stands at or behind an offset of the source. */
function placeOf(length: number, sourceAt: (place: number) => number, offset: number, at: number): number {
  let low = at;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceAt(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plain(text: string): Inline {
  return { kind: 'text', text: text.replace(/\r?\n/g, ' ') };
}
