import type { Language, Report, ReportClaim } from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { fileWords } from '../words/file-words.ts';
import { siteWords } from '../words/site-words.ts';
import { tableWords } from '../words/table-words.ts';
import { claimCitation } from './claim-citation.ts';
import { renderMarkedText } from './marked-text.ts';
import type { Reading } from './reading.ts';
import { renderReceipt } from './receipt.ts';
import { renderBar, tallyOf } from './verification-bar.ts';

/** Where the receipts of a checked text lead, and what tells them from those of others on the same page. */
export interface CheckedPlace {
  /** The page of a claim's own; none where it has none. */
  readonly hrefOf?: (id: string) => string;
  /** Stands before each claim's id in its address on the page. */
  readonly prefix?: string;
}

/** A checked text: its figures lit on the left, their receipts on the right; on a phone below each other. Each figure leads to its receipt. */
export function renderChecked(report: Report, reading: Reading, place: CheckedPlace = {}): Html {
  const { hrefOf, prefix = '' } = place;
  const { language } = reading;
  const words = siteWords(language);
  const { claims, document } = report;
  const tally = tallyOf(report);
  const decided = tally.supported + tally.refuted + tally.conflicting;
  const byTables = claims.filter((claim) => claim.table !== undefined && isDecided(claim)).length;
  const revised = claims.filter(({ verdict }) => verdict.revised).length;
  const citeOf = (claim: ReportClaim): Html | string => {
    const text = claimCitation(claim, reading);
    return text === null ? '' : html` data-cite="${text}"`;
  };
  if (claims.length === 0)
    return html`<p>${words.check.noClaims}</p><div class="article" lang="${document.language}">${renderMarkedText(document.text, [], language)}</div>`;
  return html`${renderBar(tally, language, { revised })}
<p class="aside">${words.check.decidedShare(decided, decided + tally['not-enough-evidence'])}${
    byTables === 0 ? '' : ` ${tableWords(language).decided(byTables)}`
  } ${document.published === null ? words.check.undated : words.check.dated(document.published)}</p>
<div class="checked"><div class="article" lang="${document.language}">${renderMarkedText(
    document.text,
    claims.map((claim) => ({ claim, href: `#${prefix}${claim.id}` })),
    language,
  )}</div>
<div class="receipts">${claims.map(
    (claim) =>
      html`<article class="slip" id="${prefix}${claim.id}" tabindex="-1"${citeOf(claim)}><h3><q lang="${document.language}">${claim.text}</q></h3>${renderDispute(report, claim, language)}${renderReceipt(claim, reading, true)}${
        hrefOf === undefined ? '' : html`<p><a href="${hrefOf(claim.id)}">${words.receipt.open}</a></p>`
      }</article>`,
  )}</div></div>`;
}

function isDecided({ verdict: { label } }: ReportClaim): boolean {
  return label !== 'not-enough-evidence' && label !== 'not-checkable';
}

/** The reason for which the text acknowledges a figure. */
function renderDispute({ disputed = [] }: Report, { id }: ReportClaim, language: Language): Html {
  const note = disputed.find(({ claim }) => claim === id)?.note;
  return note === undefined ? html`` : html`<p class="disputed">${fileWords(language).disputed(note)}</p>`;
}
