import type { RootContent } from 'mdast';
import { plainTextOf } from '../body/plain-text.ts';
import { parseChartBlock } from '../header/chart-line.ts';
import type { Block } from './page.ts';
import { type PageContext, renderInlines } from './render-inlines.ts';

/** The blocks below a heading; `idOf` names the headings among them. */
export function renderBlocks(
  context: PageContext,
  nodes: readonly RootContent[],
  idOf: (title: string) => string,
): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return [
          {
            kind: 'heading',
            level: node.depth === 3 ? 3 : 4,
            id: idOf(plainTextOf(node)),
            children: renderInlines(context, node.children),
          },
        ];
      case 'paragraph':
        return [{ kind: 'paragraph', children: renderInlines(context, node.children) }];
      case 'blockquote':
        return [{ kind: 'quote', children: renderBlocks(context, node.children, idOf) }];
      case 'list':
        return [
          {
            kind: 'list',
            isOrdered: node.ordered === true,
            start: node.start ?? 1,
            items: node.children.map((item) => renderBlocks(context, item.children, idOf)),
          },
        ];
      case 'table': {
        const [header, ...rows] = node.children.map((row) =>
          row.children.map((cell) => renderInlines(context, cell.children)),
        );
        return [{ kind: 'table', align: node.align ?? [], header: header ?? [], rows }];
      }
      case 'code': {
        const chart = parseChartBlock(node.value);
        return chart === null ? [] : [{ kind: 'chart', chart }];
      }
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      default:
        return [];
    }
  });
}
