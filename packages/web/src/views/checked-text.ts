import type { Report, ReportClaim } from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { siteWords } from '../words/site-words.ts';
import { claimCitation } from './claim-citation.ts';
import { renderMarkedText } from './marked-text.ts';
import type { Reading } from './reading.ts';
import { renderReceipt } from './receipt.ts';
import { renderBar, tallyOf } from './verification-bar.ts';

/** A checked text: its figures lit on the left, their receipts on the right; on a phone below each other. Each figure leads to its receipt. */
export function renderChecked(report: Report, reading: Reading, hrefOf?: (id: string) => string): Html {
  const { language } = reading;
  const words = siteWords(language);
  const { claims, document } = report;
  const tally = tallyOf(report);
  const decided = tally.supported + tally.refuted + tally.conflicting;
  const revised = claims.filter(({ verdict }) => verdict.revised).length;
  const citeOf = (claim: ReportClaim): Html | string => {
    const text = claimCitation(claim, reading);
    return text === null ? '' : html` data-cite="${text}"`;
  };
  if (claims.length === 0)
    return html`<p>${words.check.noClaims}</p><div class="article" lang="${document.language}">${renderMarkedText(document.text, [], language)}</div>`;
  return html`${renderBar(tally, language, { revised })}
<p class="aside">${words.check.decidedShare(decided, decided + tally['not-enough-evidence'])} ${
    document.published === null ? words.check.undated : words.check.dated(document.published)
  }</p>
<div class="checked"><div class="article" lang="${document.language}">${renderMarkedText(
    document.text,
    claims.map((claim) => ({ claim, href: `#${claim.id}` })),
    language,
  )}</div>
<div class="receipts">${claims.map(
    (claim) =>
      html`<article class="slip" id="${claim.id}" tabindex="-1"${citeOf(claim)}><h3><q lang="${document.language}">${claim.text}</q></h3>${renderReceipt(claim, reading, true)}${
        hrefOf === undefined ? '' : html`<p><a href="${hrefOf(claim.id)}">${words.receipt.open}</a></p>`
      }</article>`,
  )}</div></div>`;
}
