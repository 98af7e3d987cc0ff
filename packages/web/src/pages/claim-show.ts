import type { IndicatorRecord, Language, ReportClaim } from '@assay/engine';
import {
  answeredQuestionsAbout,
  findClaim,
  findDocument,
  findVersion,
  receiptsOf,
  type VersionRow,
} from '@assay/store';
import { claimChart } from '../charts/claim-chart.ts';
import { rankChart } from '../charts/rank-chart.ts';
import { type Html, html } from '../site/html.ts';
import { nameIn, statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { leadersOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { claimReview } from '../views/claim-review.ts';
import { renderFigure } from '../views/figure.ts';
import { renderQuestions } from '../views/questions.ts';
import type { Reading } from '../views/reading.ts';
import { renderReceipt, renderSetAside } from '../views/receipt.ts';
import { structuredData } from '../views/structured-data.ts';
import { renderLabel } from '../views/verdict.ts';
import { siteWords } from '../words/site-words.ts';
import { parseClaimId } from './claim-id.ts';

/** Answered questions that a page shows. */
const ANSWERS = 20;

/** `/claims/:id`: one figure, and all that is known of it. */
export function showClaim(deps: SiteDeps): Page {
  return {
    path: '/claims/:id',
    async get({ language, param }) {
      const at = parseClaimId(param('id'));
      if (at === null) return { kind: 'missing' };
      const [history, document, version] = await Promise.all([
        findClaim(deps.db, at.document, at.version, at.claim),
        findDocument(deps.db, at.document),
        findVersion(deps.db, at.document, at.version),
      ]);
      if (history === null || document === null || version === null) return { kind: 'missing' };
      const { verdicts } = history;
      const receiptOf = await receiptsOf(
        deps.db,
        at.document,
        at.version,
        verdicts.map(({ catalogue }) => catalogue),
      );
      const standing = verdicts.at(-1);
      const claim = standing === undefined ? undefined : (receiptOf(standing) as ReportClaim | undefined);
      if (claim === undefined) return { kind: 'missing' };
      const answered = await answeredQuestionsAbout(deps.db, 'claim', param('id'), ANSWERS);
      const words = siteWords(language);
      const names = statisticsOf(deps.records());
      const reading = { language, names };
      const indicator = claim.indicator === null ? undefined : names.indicators.get(claim.indicator);
      const address = document.canonical ?? document.address;
      const review = claimReview(
        claim,
        {
          sentence: history.claim.sentence,
          article: address,
          articleTitle: version.title ?? document.title,
          articlePublished: version.published,
          receipt: `${deps.publicAddress ?? ''}/${language}/claims/${param('id')}`,
          given: standing?.given_at ?? '',
        },
        language,
      );
      return {
        kind: 'page',
        title: `${claim.text}: ${words.verdict[claim.verdict.label]}`,
        description: claim.explanation[language],
        scripts: ['site'],
        picture: `/pictures/claims/${language}/${param('id')}.png`,
        ...(review === null ? {} : { head: structuredData(review) }),
        body: html`<article class="claim-page">
<h1 class="sentence" lang="${version.language}">${quoteSentence(history.claim.sentence, claim, version)}</h1>
<p class="aside">${words.receipt.inArticle} ${
          address === null
            ? html`<cite>${version.title ?? document.title}</cite>`
            : html`<a href="${address}" rel="external noopener"><cite>${version.title ?? document.title}</cite></a>`
        }${version.published === null ? '' : html`, <time>${version.published}</time>`}</p>
${renderReceipt(claim, reading)}
${renderCharts(claim, reading)}
${indicator === undefined ? '' : renderStatistic(indicator, claim.asPublished.evidence[0]?.entity ?? null, reading)}
${renderSetAside(claim, reading)}
${renderQuestions('claim', param('id'), answered, language)}
<section><h2>${words.receipt.history}</h2><ol class="editions">${verdicts.map(
          (verdict) =>
            html`<li><time>${words.date(verdict.given_at)}</time> ${renderLabel(verdict.label as ReportClaim['verdict']['label'], language)} <small>${words.receipt.givenBy(verdict.catalogue.slice(0, 12))}</small></li>`,
        )}</ol></section>
<section><h2>${words.receipt.cite}</h2><p class="cite" id="cite">${words.receipt.citeText({
          statistic: indicator?.name[language] ?? claim.text,
          source: sourceText(claim, reading),
          edition: claim.asPublished.evidence[0]?.edition ?? '–',
          address: `${deps.publicAddress ?? ''}/${language}/claims/${param('id')}`,
          date: words.date(standing?.given_at ?? ''),
        })}</p></section>
</article>`,
      };
    },
  };
}

/** The sentence with the claim's words marked in it. */
function quoteSentence(sentence: string, claim: ReportClaim, version: VersionRow): Html {
  const start = claim.span.start - claim.sentence.start;
  const marked = version.text.slice(claim.span.start, claim.span.end);
  if (start < 0 || sentence.slice(start, start + marked.length) !== marked) return html`${sentence}`;
  return html`${sentence.slice(0, start)}<mark class="figure ${claim.verdict.label}">${marked}</mark>${sentence.slice(start + marked.length)}`;
}

function sourceText({ asPublished }: ReportClaim, { language, names }: Reading): string {
  const [cell] = asPublished.evidence;
  return cell === undefined ? '–' : nameIn(language, names.publications, cell.publication);
}

/** Who leads a sibling, where that is another than the claim is about. */
function renderLeader(
  indicator: string,
  entity: string | null,
  statistics: Statistics,
  language: Language,
): Html {
  const publication = newestPublicationOf(statistics, indicator);
  const first = publication === null ? undefined : leadersOf(statistics, indicator, publication)?.ranked[0];
  if (first === undefined || entity === null || first.entity === entity) return html``;
  const leader = nameIn(language, statistics.entities, first.entity);
  return html` <small>${siteWords(language).receipt.otherLeader(leader)}</small>`;
}

/** The series with the claimed value marked, and the entity among its neighbours. */
function renderCharts(
  claim: ReportClaim,
  { language, names }: { readonly language: Language; readonly names: Statistics },
): Html {
  const [cell] = claim.asPublished.evidence;
  if (cell === undefined) return html``;
  const { quantity, form } = claim;
  const { indicator, publication, entity, period } = cell;
  const isValue = form === 'value' && quantity !== null && quantity.unit === cell.unit;
  const series = claimChart(
    names,
    {
      indicator,
      publication,
      entity,
      verdict: claim.verdict.label,
      claimed: isValue ? { value: quantity.value, low: quantity.low, high: quantity.high, period } : null,
      checked: claim.asPublished.evidence
        .filter((one) => one.indicator === indicator && one.entity === entity)
        .map((one) => ({ period: one.period, edition: one.edition })),
    },
    { language, prefix: 'series', size: 'both' },
  );
  const rank = rankChart(
    names,
    { indicator, entity, publication, period },
    { language, prefix: 'rank', size: 'both' },
  );
  return html`${series === null ? '' : renderFigure(series, language, indicator)}${
    rank === null
      ? ''
      : html`<h2>${siteWords(language).receipt.rank}</h2>${renderFigure(rank, language, null)}`
  }`;
}

/** What a careful reader should know of the statistic: its limits, and those that are easily taken for it. */
function renderStatistic(
  indicator: IndicatorRecord,
  entity: string | null,
  { language, names }: { readonly language: Language; readonly names: Statistics },
): Html {
  const words = siteWords(language).receipt;
  return html`<section><h2>${words.limits}</h2><p>${indicator.description[language]}</p><p>${indicator.limitations[language]}</p></section>${
    indicator.siblings.length === 0
      ? ''
      : html`<section><h2>${words.siblings}</h2><ul>${indicator.siblings.map(
          (id) =>
            html`<li><a href="/${language}/indicators/${id}">${nameIn(language, names.indicators, id)}</a>${renderLeader(id, entity, names, language)}</li>`,
        )}</ul></section>`
  }`;
}
