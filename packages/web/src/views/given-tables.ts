import { type Language, parseExact, renderNumber, renderValue } from '@assay/engine';
import type { DescribedColumn, DescribedFile, DescribedTable } from '@assay/sources';
import { type Html, html } from '../site/html.ts';
import { tableWords } from '../words/table-words.ts';

/** Rows that are named; a table with more totals has them at its end. */
const MOST_NUMBERS = 6;

/** What was read of a file of tables: each with its name and range, its rows, what they are about, and its columns behind a line. */
export function renderGivenFile({ tables, notices }: DescribedFile, language: Language): Html {
  return html`${tables.map((table) => renderGivenTable(table, language))}${
    notices.length === 0
      ? ''
      : html`<ul class="aside">${notices.map((messages) => html`<li>${messages[language]}</li>`)}</ul>`
  }`;
}

function renderGivenTable(table: DescribedTable, language: Language): Html {
  const words = tableWords(language);
  const totals = [...table.rows.total, ...table.rows.subtotal].sort((a, b) => a - b);
  const entity = table.columns.find(({ column }) => column === table.entityColumn);
  const facts = [
    words.records(table.rows.data.length),
    ...(totals.length === 0 ? [] : [words.totals(totals.length, someOf(totals, language))]),
    entity === undefined ? words.noEntity : words.about(`${entity.name} (${entity.column})`),
  ];
  return html`<p><strong>${table.name}</strong> <small>${table.range}</small><br><small>${facts.join(' · ')}</small></p>
<details><summary>${words.how}</summary>
<p><small>${table.headerRows.length === 0 ? words.noHeading : words.heading(table.headerRows.join(', '))}${
    table.title === '' ? '' : html` “${table.title}”`
  }</small></p>
<div class="scroll" tabindex="0" role="region" aria-label="${table.name}: ${words.how}"><table><thead><tr>${[
    words.column,
    words.name,
    words.kind,
    words.unit,
    words.period,
  ].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${table.columns.map(
    (column) =>
      html`<tr><th scope="row">${column.column}</th><td>${column.name}</td><td>${words.kinds[column.kind]}</td><td>${unitText(column, language)}</td><td>${column.period ?? ''}</td></tr>`,
  )}</tbody></table></div></details>`;
}

function someOf(numbers: readonly number[], language: Language): string {
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  return tableWords(language).andMore(shown, Math.max(0, numbers.length - MOST_NUMBERS));
}

/** What one in a cell stands for: `USD 1 million`, `1억`, `%`; nothing where it stands for itself. */
function unitText({ unit }: DescribedColumn, language: Language): string {
  const factor = unit === null ? null : parseExact(unit.factor);
  if (unit === null || factor === null) return '';
  const text = unit.unit === null ? renderNumber(factor, language) : renderValue(factor, unit.unit, language);
  return unit.factor === '1' ? text.replace('1', '').trim() : text;
}
