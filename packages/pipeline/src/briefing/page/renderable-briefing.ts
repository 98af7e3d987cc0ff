import type { Report } from '@assay/engine';
import type { Heading, RootContent } from 'mdast';
import { plainTextOf } from '../body/plain-text.ts';
import { PARAGRAPH, TITLE_MARK } from '../body/write-checked-text.ts';
import type { Briefing } from '../briefing.ts';
import { sectionKindOf } from '../sections.ts';
import { figuresOf } from './figures-of.ts';
import type { Inline, RenderableBriefing, Section } from './page.ts';
import { renderBlocks } from './render-blocks.ts';
import { type PageContext, renderInlines } from './render-inlines.ts';

/**
 * A briefing as a tree of sections, blocks and inlines, each figure of the report marked in its words.
 * Example: `## Core` with `China installed 354,000.` → a section `core` with a paragraph of text, figure and text.
 */
export function renderableBriefing(briefing: Briefing, report: Report): RenderableBriefing {
  const context: PageContext = { briefing, figures: figuresOf(briefing, report) };
  const idOf = idMaker();
  const sections = sectionsOf(briefing).map(({ heading, nodes }): Section => {
    const title = plainTextOf(heading);
    const kind = sectionKindOf(title, briefing.language);
    return {
      kind,
      id: idOf(kind === 'other' ? title : kind),
      title: renderInlines(context, heading.children),
      blocks: renderBlocks(context, nodes, idOf),
    };
  });
  const { title, summary } = briefing;
  const summaryAt = TITLE_MARK.length + title.length + PARAGRAPH.length;
  return {
    title: renderLead(context, title, TITLE_MARK.length),
    summary: summary === null ? null : renderLead(context, summary, summaryAt),
    sections,
  };
}

/** Each heading of level two with what stands below it. */
function sectionsOf({ body }: Briefing): { readonly heading: Heading; readonly nodes: RootContent[] }[] {
  const sections: { readonly heading: Heading; readonly nodes: RootContent[] }[] = [];
  for (const node of body.children) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** Title and summary stand in the front matter, and their figures are checked as those of the prose. */
function renderLead(context: PageContext, value: string, at: number): Inline[] {
  const { start, end } = context.briefing.text.toSource({ start: at, end: at + value.length });
  const point = (offset: number) => ({ offset, line: 1, column: 1 });
  return renderInlines(context, [
    { type: 'text', value, position: { start: point(start), end: point(end) } },
  ]);
}

/** Names for links within the page: letters and digits of the words, numbered where two are the same. */
function idMaker(): (title: string) => string {
  const used = new Map<string, number>();
  return (title) => {
    const plain = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const base = plain === '' ? 'part' : plain;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}
