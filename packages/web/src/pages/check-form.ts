import type { CatalogueRecords, Language } from '@assay/engine';
import type { DescribedFile } from '@assay/sources';
import { catalogueAddress } from '../catalogue/catalogue-file.ts';
import { MOST_CHARACTERS } from '../draft/read-draft.ts';
import { type Html, html } from '../site/html.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { REPORT_FORMATS } from '../views/report-file.ts';
import { siteWords } from '../words/site-words.ts';
import { NO_TABLES, type SentTables } from './sent-tables.ts';
import { renderTableFields } from './table-fields.ts';

/** What stands in the form. */
export interface Filled {
  readonly text: string;
  readonly address: string;
  readonly published: string;
  readonly tables: SentTables;
}

export const EMPTY: Filled = { text: '', address: '', published: '', tables: NO_TABLES };

/** The form, with what a browser needs to check by itself. What is hidden is for JavaScript to show. `read` is what was read of its tables. */
export function renderCheckForm(
  { assets, records }: Pick<SiteDeps, 'assets' | 'records'>,
  language: Language,
  { text, address, published, tables }: Filled,
  read: readonly DescribedFile[] = [],
): Html {
  const words = siteWords(language).check;
  return html`<form class="check" id="check" method="post" enctype="multipart/form-data" action="/${language}/check#result" data-worker="${assets.address('check-worker.js')}" data-table-worker="${assets.address('check-table-worker.js')}" data-catalogue="${catalogueAddress(records())}" data-copied="${words.copied}">
<div class="sides"><div><label for="text">${words.text} <small>${words.textHint}</small></label>
<textarea id="text" name="text" rows="9" maxlength="${MOST_CHARACTERS}" spellcheck="false" aria-describedby="where">
${text}</textarea>
<div id="where"><p class="aside" data-note="is-sent">${words.isSent}</p>${notes(language)}</div>
<p class="file" hidden><label>${words.file} <input type="file" accept=".txt,.text,.md,.markdown,.html,.htm,text/*"></label></p>
<div class="row"><label>${words.address} <input type="url" name="address" value="${address}" placeholder="https://"></label>
<label>${words.published} <input type="text" name="published" value="${published}" placeholder="2026-05-31" inputmode="numeric" pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}"></label></div>
<p class="aside">${words.publishedHint}</p></div>
${renderTableFields(tables, read, language)}</div>
<p><button type="submit">${words.submit}</button></p>
</form>
<p class="unseen" id="said" role="status" aria-live="polite"></p>`;
}

/** Lines of which the browser shows the one that holds. */
function notes(language: Language): Html {
  const { staysHere, opening, needsServer, cannotHere, unreadableFile } = siteWords(language).check;
  return html`${[
    ['stays-here', staysHere],
    ['opening', opening],
    ['needs-server', needsServer],
    ['cannot-here', cannotHere],
    ['unreadable-file', unreadableFile],
  ].map(([name, line]) => html`<p class="aside" data-note="${name}" hidden>${line}</p>`)}`;
}

/** What is held, so that a reader knows beforehand what can be decided; and the examples. */
export function renderCoverage({ indicators, observations }: CatalogueRecords, language: Language): Html {
  const words = siteWords(language).check;
  return html`<p>${words.examples}: <a href="/${language}/check?example=ko#result">${words.example.ko}</a> · <a href="/${language}/check?example=en#result">${words.example.en}</a></p>
<p class="aside">${words.held(indicators.length, observations.length)} <a href="/${language}/indicators">${words.seeHeld}</a></p>`;
}

/** Buttons that take the result away; they belong to the form, whose text is checked again for it where there is no JavaScript. */
export function renderTakeAway(language: Language): Html {
  const words = siteWords(language).check;
  return html`<p class="take">${words.exports}: ${REPORT_FORMATS.map(
    (format) =>
      html`<button type="submit" form="check" name="format" value="${format}" formaction="/${language}/check">${words.format[format]}</button> `,
  )}</p>
<p class="take"><button type="submit" form="check" formaction="/${language}/reports">${words.keep}</button> <button type="submit" form="check" formaction="/${language}/drafts">${words.draft}</button> <small>${words.keepNote}</small></p>`;
}
