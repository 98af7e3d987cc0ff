import type { Language, Report } from '@assay/engine';
import { parseBriefing, renderableBriefing } from '@assay/pipeline';
import { type BriefingRow, type BriefingVersionRow, unpackWholeReport } from '@assay/store';
import { type Html, html } from '../site/html.ts';
import { nameIn } from '../site/names.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { siteWords } from '../words/site-words.ts';
import { type BlockContext, renderBlocks, renderChart, renderInlines } from './blocks.ts';
import { leadingChart } from './leading-chart.ts';
import { renderPositions } from './positions.ts';
import { renderReceipt } from './receipt.ts';

/** What a version of a briefing says, as markup: what stands above its verification bar, and what below. */
export interface BriefingText {
  readonly head: Html;
  readonly reviewer: string | null;
  readonly body: Html;
}

/** The text of a version with its charts, and the receipts and sources of its figures. Throws where a published version cannot be read. */
export function renderBriefingText(
  briefing: BriefingRow,
  version: BriefingVersionRow,
  statistics: Statistics,
): BriefingText {
  const { language, slug } = briefing;
  const parsed = parseBriefing(version.source);
  if (parsed.kind !== 'briefing') throw new Error(`a published briefing cannot be read: ${slug}`);
  const report = unpackWholeReport(version.report) as Report;
  const tree = renderableBriefing(parsed.briefing, report);
  const lead = leadingChart(briefing);
  let charts = 0;
  const context: BlockContext = {
    language,
    statistics,
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    hrefOf: (id) => `#${id}`,
    lead,
    nextPrefix: () => `chart-${++charts}`,
  };
  return {
    reviewer: parsed.briefing.reviewer,
    head: html`<h1>${renderInlines(tree.title, context)}</h1>
${tree.summary === null ? '' : html`<p class="lead">${renderInlines(tree.summary, context)}</p>`}
${lead === null ? '' : renderChart(lead, context)}`,
    body: html`${tree.sections.map(
      ({ kind, id, title, blocks }) =>
        html`<section class="article ${kind}" aria-labelledby="${id}"><h2 id="${id}">${renderInlines(title, context)}</h2>${renderBlocks(blocks, context)}${kind === 'positions' ? renderPositions({ kind, id, title, blocks }, context.claims, { language, names: statistics }) : ''}</section>`,
    )}
<section><h2 id="receipts">${siteWords(language).briefing.receipts}</h2><div class="slips">${report.claims.map(
      (claim) =>
        html`<article class="slip" id="${claim.id}" tabindex="-1"><h3><q>${claim.text}</q></h3>${renderReceipt(claim, { language, names: statistics }, true)}</article>`,
    )}</div></section>
${renderSources(report, statistics, language)}`,
  };
}

/** The editions that the figures rest on, each once, with who counted and under which licence. */
function renderSources(report: Report, statistics: Statistics, language: Language): Html {
  const words = siteWords(language);
  const used = [
    ...new Set(
      report.claims.flatMap(({ asPublished, now }) =>
        [...asPublished.evidence, ...now.evidence].map(({ source }) => source),
      ),
    ),
  ];
  const sources = used.flatMap((id) => statistics.sources.get(id) ?? []);
  if (sources.length === 0) return html``;
  return html`<section><h2>${words.nav.sources}</h2><ul>${sources.map(
    ({ title, url, published, licence, publication }) =>
      html`<li><a href="/${language}/publications/${publication}">${nameIn(language, statistics.publications, publication)}</a>, <time>${published}</time>: ${url === '' ? title : html`<a href="${url}" rel="external noopener">${title}</a>`} <small>${licence}</small></li>`,
  )}</ul></section>`;
}
