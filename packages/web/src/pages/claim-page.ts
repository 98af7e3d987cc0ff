import type { ReportClaim } from '@assay/engine';
import type { ClaimHistory, QuestionRow, VersionRow } from '@assay/store';
import { type Html, html } from '../site/html.ts';
import { nameIn } from '../site/names.ts';
import { plainParts, plainSentence } from '../views/plain-sentence.ts';
import { renderQuestions } from '../views/questions.ts';
import type { Reading, StatisticsReading } from '../views/reading.ts';
import { renderReceipt, renderSetAside } from '../views/receipt.ts';
import { renderLabel } from '../views/verdict.ts';
import { siteWords } from '../words/site-words.ts';
import { renderClaimCharts } from './claim-charts.ts';
import { renderStatisticNotes } from './claim-statistic.ts';

/** A figure, and all that is known of it. */
export interface ShownClaim {
  /** As in its address. */
  readonly id: string;
  readonly claim: ReportClaim;
  /** As it was told. */
  readonly sentence: string;
  readonly version: VersionRow;
  readonly article: {
    /** Null where it is no page. */
    readonly address: string | null;
    readonly title: string | null;
  };
  /** One after the other; the last one stands. */
  readonly verdicts: ClaimHistory['verdicts'];
  readonly answered: readonly QuestionRow[];
}

/**
 * The page of a figure; `address` is its own.
 * Example: of `40 models` → its sentence, the receipt, charts, notes on the statistic, questions, verdicts, how to cite it.
 */
export function renderClaimPage(shown: ShownClaim, address: string, reading: StatisticsReading): Html {
  const { id, claim, sentence, version, answered } = shown;
  const { language, names } = reading;
  const indicator = claim.indicator === null ? undefined : names.indicators.get(claim.indicator);
  return html`<article class="claim-page">
<h1 class="sentence" lang="${version.language}">${quoteSentence(sentence, claim, version)}</h1>
${renderArticle(shown, reading)}
${renderReceipt(claim, reading)}
${renderClaimCharts(claim, reading)}
${indicator === undefined ? '' : renderStatisticNotes(indicator, claim.asPublished.evidence[0]?.entity ?? null, reading)}
${renderSetAside(claim, reading)}
${renderQuestions('claim', id, answered, language)}
${renderHistory(shown, reading)}
${renderCitation(shown, address, reading)}
</article>`;
}

/** The sentence with the claim's words marked in it. */
function quoteSentence(sentence: string, claim: ReportClaim, version: VersionRow): Html {
  const start = claim.span.start - claim.sentence.start;
  const marked = version.text.slice(claim.span.start, claim.span.end);
  const end = start + marked.length;
  if (start < 0 || sentence.slice(start, end) !== marked) return html`${plainSentence(sentence)}`;
  const [before, figure, behind] = plainParts(sentence, start, end);
  return html`${before}<mark class="figure ${claim.verdict.label}">${figure}</mark>${behind}`;
}

function renderArticle({ article: { address, title }, version }: ShownClaim, { language }: Reading): Html {
  const cited = html`<cite>${title}</cite>`;
  return html`<p class="aside">${siteWords(language).receipt.inArticle} ${
    address === null ? cited : html`<a href="${address}" rel="external noopener">${cited}</a>`
  }${version.published === null ? '' : html`, <time>${version.published}</time>`}</p>`;
}

/** Every verdict, with the edition of the catalogue that it was given by. */
function renderHistory({ verdicts }: ShownClaim, { language }: Reading): Html {
  const words = siteWords(language);
  return html`<section><h2>${words.receipt.history}</h2><ol class="editions">${verdicts.map(
    (verdict) =>
      html`<li><time>${words.date(verdict.given_at)}</time> ${renderLabel(verdict.label as ReportClaim['verdict']['label'], language)} <small>${words.receipt.givenBy(verdict.catalogue.slice(0, 12))}</small></li>`,
  )}</ol></section>`;
}

function renderCitation(
  { claim, verdicts }: ShownClaim,
  address: string,
  { language, names }: Reading,
): Html {
  const words = siteWords(language);
  const [cell] = claim.asPublished.evidence;
  const indicator = claim.indicator === null ? undefined : names.indicators.get(claim.indicator);
  return html`<section><h2>${words.receipt.cite}</h2><p class="cite" id="cite">${words.receipt.citeText({
    statistic: indicator?.name[language] ?? claim.text,
    source: cell === undefined ? '–' : nameIn(language, names.publications, cell.publication),
    edition: cell?.edition ?? '–',
    address,
    date: words.date(verdicts.at(-1)?.given_at ?? ''),
  })}</p></section>`;
}
