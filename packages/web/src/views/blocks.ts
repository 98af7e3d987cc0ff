import type { Language, ReportClaim } from '@assay/engine';
import type { Block, ChartRequest, Inline } from '@assay/pipeline';
import { indicatorChart } from '../charts/indicator-chart.ts';
import { type Html, html } from '../site/html.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { renderFigure } from './figure.ts';
import { renderMark } from './marked-text.ts';

/** What the blocks of a briefing need to become markup. */
export interface BlockContext {
  readonly language: Language;
  readonly statistics: Statistics;
  readonly claims: ReadonlyMap<string, ReportClaim>;
  /** Where the receipt of a claim is. */
  readonly hrefOf: (claim: string) => string;
  /** The chart that stands above already; it is not drawn a second time. */
  readonly lead: ChartRequest | null;
  /** A name for the next chart, that no other of the page has. */
  readonly nextPrefix: () => string;
}

export function renderBlocks(blocks: readonly Block[], context: BlockContext): Html[] {
  return blocks.map((block) => renderBlock(block, context));
}

function renderBlock(block: Block, context: BlockContext): Html {
  switch (block.kind) {
    case 'heading': {
      const title = renderInlines(block.children, context);
      return block.level === 3
        ? html`<h3 id="${block.id}">${title}</h3>`
        : html`<h4 id="${block.id}">${title}</h4>`;
    }
    case 'paragraph':
      return html`<p>${renderInlines(block.children, context)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderItem(item, context)}</li>`);
      return block.isOrdered ? html`<ol start="${block.start}">${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table':
      return html`<div class="scroll" tabindex="0" role="region"><table><thead><tr>${block.header.map(
        (cell, place) =>
          html`<th scope="col" class="${block.align[place] === 'right' ? 'number' : ''}">${renderInlines(cell, context)}</th>`,
      )}</tr></thead><tbody>${block.rows.map(
        (row) =>
          html`<tr>${row.map((cell, place) => html`<td class="${block.align[place] === 'right' ? 'number' : ''}">${renderInlines(cell, context)}</td>`)}</tr>`,
      )}</tbody></table></div>`;
    case 'chart':
      return isSame(block.chart, context.lead) ? html`` : renderChart(block.chart, context);
    case 'quote':
      return html`<blockquote>${renderBlocks(block.children, context)}</blockquote>`;
    case 'rule':
      return html`<hr>`;
  }
}

/** An item that is one paragraph stands without its element, as lists are written. */
function renderItem(item: readonly Block[], context: BlockContext): Html | Html[] {
  const [only, ...rest] = item;
  return only?.kind === 'paragraph' && rest.length === 0
    ? html`${renderInlines(only.children, context)}`
    : renderBlocks(item, context);
}

function isSame(one: ChartRequest, other: ChartRequest | null): boolean {
  return other !== null && one.indicator === other.indicator && one.entities.join() === other.entities.join();
}

/** A chart that a briefing asks for; nothing where the catalogue cannot draw it. */
export function renderChart(
  { indicator, entities }: ChartRequest,
  { statistics, language, nextPrefix }: Pick<BlockContext, 'statistics' | 'language' | 'nextPrefix'>,
): Html {
  const chart = indicatorChart(
    statistics,
    { indicator, ...(entities.length === 0 ? {} : { entities }) },
    { language, prefix: nextPrefix(), size: 'both' },
  );
  return chart === null ? html`` : renderFigure(chart, language, indicator);
}

export function renderInlines(inlines: readonly Inline[], context: BlockContext): Html[] {
  return inlines.map((inline) => renderInline(inline, context));
}

function renderInline(inline: Inline, context: BlockContext): Html {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'emphasis':
      return html`<em>${renderInlines(inline.children, context)}</em>`;
    case 'strong':
      return html`<strong>${renderInlines(inline.children, context)}</strong>`;
    case 'link':
      return html`<a href="${inline.href}"${inline.href.startsWith('http') ? html` rel="external noopener"` : ''}>${renderInlines(inline.children, context)}</a>`;
    case 'break':
      return html`<br>`;
    case 'figure': {
      const claim = inline.claimId === null ? undefined : context.claims.get(inline.claimId);
      if (claim === undefined) return html`${inline.text}`;
      const { label, revised } = claim.verdict;
      return renderMark(inline.text, context.hrefOf(claim.id), label, revised, context.language);
    }
  }
}
