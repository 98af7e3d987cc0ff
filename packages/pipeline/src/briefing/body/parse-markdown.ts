import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** The body of a briefing as a tree whose places are those of the whole source: the head is passed over as empty lines. */
export function parseMarkdown(source: string, bodyStart: number): Root {
  const head = source.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  return fromMarkdown(head + source.slice(bodyStart), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}
