import {
  type Language,
  notesBeside,
  type ReportCell,
  type ReportClaim,
  statisticsShown,
} from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { nameIn } from '../site/names.ts';
import { historyOf } from '../statistics/history.ts';
import { siteWords } from '../words/site-words.ts';
import { tableWords } from '../words/table-words.ts';
import type { Reading } from './reading.ts';
import { renderExcerpt } from './table-excerpt.ts';
import { CELLS_SHOWN, tablePlace, tableSentence } from './table-place.ts';
import { allowedText, periodText, valueText } from './value-text.ts';
import { renderVerdict } from './verdict.ts';

/** Candidates that are named on a receipt; the rest fit the words far less. */
const CANDIDATES_SHOWN = 6;

/**
 * A receipt: the verdict in one sentence, the arithmetic, what the writing allows, the values with source and edition, what
 * other editions say, and why it was left open where it was. `folded` shows the sentence and keeps the rest behind a line.
 */
export function renderReceipt(claim: ReportClaim, reading: Reading, folded = false): Html {
  const { language } = reading;
  const sentence = html`<p class="said">${renderVerdict(claim, language)}</p>
<p class="why">${claim.explanation[language]}</p>${
    claim.table === undefined ? '' : html`<p class="by-table">${tableSentence(claim.table, language)}</p>`
  }`;
  const rest = renderAccount(claim, reading);
  return html`<div class="receipt">${sentence}${
    folded ? html`<details><summary>${siteWords(language).receipt.receipt}</summary>${rest}</details>` : rest
  }</div>`;
}

function renderAccount(claim: ReportClaim, reading: Reading): Html {
  const { language } = reading;
  const words = siteWords(language);
  const account = claim.asPublished;
  return html`${account.formula === null ? '' : html`<p class="formula">${account.formula[language]}</p>`}
${renderFacts(claim, reading)}
${renderOwnCells(claim, reading)}
${claim.event === null ? '' : html`<p class="event">${claim.event.headline[language]} · <time>${claim.event.date}</time></p>`}
${renderCells(account.evidence, reading)}
${renderEditions(claim, reading)}
${renderOthers(claim, reading)}
${claim.now.verdict === account.verdict ? '' : html`<h4>${words.receipt.today}</h4><p>${words.receipt.todaySays(words.verdict[claim.now.verdict], claim.now.formula?.[language] ?? null)}</p>`}
${renderNotes(claim, language)}
${isOpen(claim) ? renderOpen(claim, reading) : ''}`;
}

function isOpen({ verdict }: ReportClaim): boolean {
  return verdict.label === 'not-enough-evidence' || verdict.label === 'not-checkable';
}

function renderFacts(claim: ReportClaim, reading: Reading): Html {
  const { language, names } = reading;
  const words = siteWords(language).receipt;
  const facts: [string, Html | string][] = [];
  if (claim.indicator !== null)
    facts.push([
      words.statistic,
      html`${statisticsShown(claim).map(
        (id, place) =>
          html`${place > 0 ? ', ' : ''}<a href="/${language}/indicators/${id}">${nameIn(language, names.indicators, id)}</a>`,
      )}`,
    ]);
  if (claim.entities.length > 0)
    facts.push([
      words.subject,
      html`${[...claim.entities, ...claim.others].map(
        (id, place) =>
          html`${place > 0 ? ', ' : ''}<a href="/${language}/entities/${id}">${nameIn(language, names.entities, id)}</a>`,
      )}${claim.origins.entities === 'assumed' ? ` (${words.assumed})` : ''}`,
    ]);
  if (claim.period !== null) {
    const { period } = claim.origins;
    const how = period === 'stated' ? '' : ` (${period === 'edition' ? words.editionPeriod : words[period]})`;
    facts.push([words.period, `${periodText(claim.period)}${how}`]);
  }
  if (claim.quantity !== null) {
    const allowed = allowedText(claim.quantity, language);
    if (allowed !== '') facts.push([words.written, `“${claim.quantity.text}” ${words.allows(allowed)}`]);
  }
  if (claim.table !== undefined && claim.table.cells.length > CELLS_SHOWN)
    facts.push([words.table, tablePlace(claim.table)]);
  for (const { speaker, mode } of claim.attribution) if (mode === 'said') facts.push([words.saidBy, speaker]);
  if (facts.length === 0) return html``;
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The part of the reader's table that decided, where it is at hand. */
function renderOwnCells({ id, table }: ReportClaim, { language, excerpts }: Reading): Html {
  const excerpt = excerpts?.get(id);
  return table === undefined || excerpt === undefined ? html`` : renderExcerpt(excerpt, table, language);
}

/** The cells that a verdict rests on, each with source, edition and licence. */
function renderCells(cells: readonly ReportCell[], { language, names }: Reading): Html {
  if (cells.length === 0) return html``;
  const words = siteWords(language).receipt;
  const isOwn = cells.some(({ cell }) => cell !== undefined);
  const areOfOne = cells.every(({ indicator }) => indicator === cells[0]?.indicator);
  const [source, edition] = isOwn ? [words.table, tableWords(language).cell] : [words.source, words.edition];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.cells}"><table class="cells"><caption>${words.cells}</caption>
<thead><tr><th scope="col">${words.subject}</th><th scope="col">${words.period}</th><th scope="col" class="number">${words.value}</th><th scope="col">${source}</th><th scope="col">${edition}</th></tr></thead>
<tbody>${cells.map(
    (cell) =>
      html`<tr><td>${nameIn(language, names.entities, cell.entity)}${areOfOne ? '' : html` <small>${nameIn(language, names.indicators, cell.indicator)}</small>`}</td><td>${cell.period}</td><td class="number">${valueText(cell.value, cell.unit, language)}</td>${
        cell.cell === undefined
          ? publishedIn(cell, { language, names })
          : html`<td>${cell.publication}</td><td>${cell.cell}</td>`
      }</tr>`,
  )}</tbody></table></div>`;
}

/** Publication and edition of a cell, with its licence and where it is to be found. */
function publishedIn(
  { publication, source: id, edition }: ReportCell,
  { language, names }: Pick<Reading, 'language' | 'names'>,
): Html {
  const source = names.sources.get(id);
  return html`<td><a href="/${language}/publications/${publication}">${nameIn(language, names.publications, publication)}</a>${source === undefined ? '' : html` <small>${source.licence}</small>`}</td><td>${
    source === undefined || source.url === ''
      ? edition
      : html`<a href="${source.url}" rel="external noopener">${edition}</a>`
  }</td>`;
}

/** Values whose editions are told; a sum of many would fill pages. */
const HISTORIES_SHOWN = 4;

/** How the values that a verdict rests on went through the editions of their publication, where any edition says otherwise. */
function renderEditions(claim: ReportClaim, { language, names }: Reading): Html {
  const words = siteWords(language).receipt;
  const histories = claim.asPublished.evidence.slice(0, HISTORIES_SHOWN).flatMap((cell) =>
    historyOf(names, cell.indicator, cell.entity, cell.period)
      .filter(({ publication, changedIn }) => publication === cell.publication && changedIn.length > 0)
      .map(({ steps }) => ({ cell, steps: steps.filter(({ changed }, place) => changed || place === 0) })),
  );
  if (histories.length === 0) return html``;
  return html`<h4>${words.editions}</h4>${histories.map(
    ({ cell, steps }) =>
      html`<ol class="editions steps" aria-label="${nameIn(language, names.entities, cell.entity)} ${cell.period}">${steps.map(
        ({ edition, value }) =>
          html`<li class="${edition === cell.edition ? 'used' : ''}"><time>${edition}</time> <strong>${valueText(value, cell.unit, language)}</strong></li>`,
      )}</ol>`,
  )}`;
}

/** What other publications say of the same, each with the edition and whether the figure agrees with it. */
function renderOthers(claim: ReportClaim, { language, names }: Reading): Html {
  const words = siteWords(language).receipt;
  const own = new Set(claim.asPublished.evidence.map(({ publication }) => publication));
  const others = claim.asPublished.weighed.filter(({ publication }) => !own.has(publication));
  if (others.length === 0) return html``;
  return html`<h4>${words.alsoHeld}</h4><ul class="editions">${others.map(
    ({ publication, edition, formula, agrees }) =>
      html`<li class="${agrees ? 'agrees' : 'differs'}">${publication
        .split('+')
        .map((id) => nameIn(language, names.publications, id))
        .join(
          ' + ',
        )}, <time>${edition}</time>: <span class="formula">${formula[language]}</span> <em>${agrees ? `✓ ${words.agrees}` : `✕ ${words.disagrees}`}</em></li>`,
  )}</ul>`;
}

function renderNotes(claim: ReportClaim, language: Language): Html {
  const words = siteWords(language);
  const { confidence, fragile } = claim.verdict;
  const notes = notesBeside(claim.notes).map((note) => words.note[note]);
  if (claim.table === undefined && (confidence === 'medium' || confidence === 'low'))
    notes.push(words.receipt.confidence[confidence]);
  if (fragile) notes.push(words.receipt.fragile);
  if (notes.length === 0) return html``;
  return html`<h4>${words.receipt.notes}</h4><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}

/** Why a claim was left open, with the statistics nearest to its words and the way to add one's own. */
function renderOpen(claim: ReportClaim, { language, names }: Reading): Html {
  const words = siteWords(language);
  const nearest = claim.candidates.slice(0, 3);
  return html`<h4>${words.receipt.whyOpen}</h4><p>${words.reason[claim.verdict.reason]}</p>${
    nearest.length === 0
      ? ''
      : html`<p>${words.receipt.nearest}</p><ul>${nearest.map(
          ({ indicator }) =>
            html`<li><a href="/${language}/indicators/${indicator}">${nameIn(language, names.indicators, indicator)}</a></li>`,
        )}</ul>`
  }<p><small>${words.receipt.ownTable}</small></p>`;
}

/** The statistics that the words could mean beside the one chosen, and what set each aside. */
export function renderSetAside(claim: ReportClaim, { language, names }: Reading): Html {
  const words = siteWords(language);
  const others = claim.candidates.filter(({ indicator }) => indicator !== claim.indicator);
  if (others.length === 0) return html``;
  return html`<section><h2>${words.receipt.setAside}</h2><p>${words.receipt.setAsideNote}</p><ul>${others
    .slice(0, CANDIDATES_SHOWN)
    .map(
      ({ indicator, reason, setAsideBy }) =>
        html`<li><a href="/${language}/indicators/${indicator}">${nameIn(language, names.indicators, indicator)}</a>: ${words.reason[setAsideBy ?? reason]}</li>`,
    )}</ul></section>`;
}
