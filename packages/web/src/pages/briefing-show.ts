import type { Language, Report } from '@assay/engine';
import { CATEGORY_NAMES, parseBriefing, parseCategory, renderableBriefing } from '@assay/pipeline';
import {
  answeredQuestionsAbout,
  type BriefingVersionOutline,
  briefingAt,
  briefingsAbout,
  unpackWholeReport,
  versionsOfBriefing,
} from '@assay/store';
import { type Html, html } from '../site/html.ts';
import { nameIn, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { type BlockContext, renderBlocks, renderChart, renderInlines } from '../views/blocks.ts';
import { renderQuestions } from '../views/questions.ts';
import { renderReceipt } from '../views/receipt.ts';
import { structuredData } from '../views/structured-data.ts';
import { renderCounts } from '../views/verification-bar.ts';
import { siteWords } from '../words/site-words.ts';

const RELATED = 3;
const ANSWERS = 20;

/** `/briefings/:slug`: an edited page, every figure of which leads to its receipt. */
export function showBriefing(deps: SiteDeps): Page {
  return {
    path: '/briefings/:slug',
    async get({ language, param }) {
      const found = await briefingAt(deps.db, param('slug'), language);
      if (found === null) return { kind: 'missing' };
      const { briefing, version } = found;
      if (briefing.state === 'withdrawn')
        return {
          kind: 'gone',
          replacedBy: briefing.replaced_by === null ? null : `/${language}/briefings/${briefing.replaced_by}`,
        };
      const parsed = parseBriefing(version.source);
      if (parsed.kind !== 'briefing')
        throw new Error(`a published briefing cannot be read: ${briefing.slug}`);
      const report = unpackWholeReport(version.report) as Report;
      const [versions, related, answers] = await Promise.all([
        versionsOfBriefing(deps.db, briefing.slug, language),
        briefingsAbout(deps.db, briefing.indicators, language, briefing.slug, RELATED),
        answeredQuestionsAbout(deps.db, 'briefing', briefing.slug, ANSWERS),
      ]);
      const statistics = statisticsOf(deps.records());
      const tree = renderableBriefing(parsed.briefing, report);
      const lead = briefing.chart ?? { indicator: briefing.indicators[0] ?? '', entities: [] };
      let charts = 0;
      const context: BlockContext = {
        language,
        statistics,
        claims: new Map(report.claims.map((claim) => [claim.id, claim])),
        hrefOf: (id) => `#${id}`,
        lead,
        nextPrefix: () => `chart-${++charts}`,
      };
      const words = siteWords(language);
      const category = parseCategory(briefing.category);
      return {
        kind: 'page',
        title: briefing.title,
        description: briefing.summary,
        scripts: ['site'],
        head: structuredData({
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: briefing.title,
          description: briefing.summary,
          inLanguage: language,
          datePublished: briefing.published_at,
          dateModified: briefing.updated_at,
          author: briefing.authors.map((name) => ({ '@type': 'Organization', name })),
          publisher: { '@type': 'Organization', name: 'Assay' },
          mainEntityOfPage: `${deps.publicAddress ?? ''}/${language}/briefings/${briefing.slug}`,
        }),
        body: html`<article class="briefing">
<p class="kicker">${category === null ? '' : html`<a href="/${language}/briefings?category=${category}">${CATEGORY_NAMES[category][language]}</a>`} · ${words.briefing.published} <time datetime="${briefing.published_at}">${words.date(briefing.published_at)}</time>${
          briefing.updated_at === briefing.published_at
            ? ''
            : html` · ${words.briefing.updated} <time datetime="${briefing.updated_at}">${words.date(briefing.updated_at)}</time>`
        } · ${briefing.authors.join(', ')}</p>
<h1>${renderInlines(tree.title, context)}</h1>
${renderChart(lead, context)}
${renderCounts(version, language)}${parsed.briefing.reviewer === null ? '' : html`<p class="aside">${words.briefing.reviewed}: ${parsed.briefing.reviewer}</p>`}
${tree.sections.map(
  ({ kind, id, title, blocks }) =>
    html`<section class="article ${kind}" aria-labelledby="${id}"><h2 id="${id}">${renderInlines(title, context)}</h2>${renderBlocks(blocks, context)}</section>`,
)}
<section><h2 id="receipts">${words.briefing.receipts}</h2><div class="slips">${report.claims.map(
          (claim) =>
            html`<article class="slip" id="${claim.id}" tabindex="-1"><h3><q>${claim.text}</q></h3>${renderReceipt(claim, { language, names: statistics }, true)}</article>`,
        )}</div></section>
${renderSources(report, statistics, language)}
${renderQuestions('briefing', briefing.slug, answers, language)}
${renderHistory(versions, language)}
${
  related.length === 0
    ? ''
    : html`<section><h2>${words.briefing.related}</h2><ul>${related.map(({ slug, title }) => html`<li><a href="/${language}/briefings/${slug}">${title}</a></li>`)}</ul></section>`
}
</article>`,
      };
    },
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

function renderHistory(versions: readonly BriefingVersionOutline[], language: Language): Html {
  const words = siteWords(language);
  return html`<section><h2>${words.briefing.history}</h2><ol class="editions">${versions.map(
    ({ version, made_at, checked_at, note }) =>
      html`<li>${words.briefing.version(version)} · <time datetime="${made_at}">${words.date(made_at)}</time> · ${words.bar.checkedOn(words.date(checked_at))}${note === '' ? '' : html` · ${note}`}</li>`,
  )}</ol></section>`;
}
