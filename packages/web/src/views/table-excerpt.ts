import type { Language, ReportClaim } from '@assay/engine';
import type { TableExcerpt } from '@assay/sources';
import { type Html, html } from '../site/html.ts';
import { tableWords } from '../words/table-words.ts';
import { tablePlace } from './table-place.ts';

/** The part of a reader's table that a claim rests on, its cells marked, with row numbers and column letters as in a spreadsheet. */
export function renderExcerpt(
  excerpt: TableExcerpt,
  table: NonNullable<ReportClaim['table']>,
  language: Language,
): Html {
  const words = tableWords(language);
  const { columns, rows, more } = excerpt;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${tablePlace(table)}"><table class="excerpt"><caption>${table.name}</caption>
<thead><tr><th scope="col">${words.row}</th>${columns.map(
    (column) =>
      html`<th scope="col"${column.isText ? '' : html` class="number"`}><span class="letters">${column.letters}</span> ${column.name}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    ({ number, cells }) =>
      html`<tr><th scope="row">${number}</th>${cells.map(
        ({ text, isUsed }, place) =>
          html`<td${columns[place]?.isText === true ? '' : html` class="number"`}>${isUsed ? html`<mark>${text}</mark>` : text}</td>`,
      )}</tr>`,
  )}</tbody></table>${more === 0 ? '' : html`<p><small>${words.moreRows(more)}</small></p>`}</div>`;
}
