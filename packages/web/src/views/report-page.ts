import type { Language, Report } from '@assay/engine';
import { raw } from 'hono/html';
import { type Html, html } from '../site/html.ts';
import { fileWords } from '../words/file-words.ts';
import { siteWords } from '../words/site-words.ts';
import { tableWords } from '../words/table-words.ts';
import { renderChecked } from './checked-text.ts';
import type { Reading } from './reading.ts';
import { tableNames } from './table-place.ts';
import { renderBar, tallyOf } from './verification-bar.ts';

/** Of a page that stands by itself: it loads nothing, and prints well. */
const STYLE = `:root{color-scheme:light dark;--s:#0b6e69;--r:#b3361b;--c:#6a3fa0;--o:#4f5d6b;--v:#7a5b00}
@media(prefers-color-scheme:dark){:root{--s:#5cc2ba;--r:#ff8f73;--c:#c0a0f0;--o:#a8b6c4;--v:#e0bc55}}
html{background:Canvas;color:CanvasText}
body{max-width:46rem;margin:0 auto;padding:1rem;font:1.0625rem/1.65 system-ui,sans-serif;overflow-wrap:break-word}
:lang(ko){word-break:keep-all}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.25rem}h3,h4{font-size:1.05rem;margin-bottom:.25rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.figure{color:inherit;text-underline-offset:.2em;text-decoration-thickness:2px}.sign{font-size:.8em}
.supported{--k:var(--s)}.refuted{--k:var(--r)}.conflicting{--k:var(--c)}.not-enough-evidence,.not-checkable{--k:var(--o)}.revised{--k:var(--v)}
.verdict{color:var(--k);font-weight:600}.figure{text-decoration-color:var(--k)}
.figure.refuted{text-decoration-style:wavy}.figure.conflicting{text-decoration-style:double}.figure.not-enough-evidence{text-decoration-style:dashed}.figure.not-checkable{text-decoration-style:dotted}
.slip{border-top:2px solid;padding:.5rem 0;break-inside:avoid-page}.formula{font-weight:600}.disputed{border-left:3px solid var(--v);padding-left:.5rem}
.facts div{display:grid;grid-template-columns:7rem 1fr}.facts dd{margin:0}.scroll{overflow-x:auto}
.excerpt mark{background:none;color:inherit;outline:2px solid;outline-offset:1px}.number{text-align:right}
table{border-collapse:collapse;font-size:.9rem}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8886}caption{text-align:left}
small,.aside{font-size:.85rem}
@media print{details::details-content{content-visibility:visible;display:block}a{color:inherit}nav{display:none}}`;

/** A report that a page or a table tells, and the name of what it is on, for those without a title. */
export interface ReportPart {
  readonly report: Report;
  readonly reading: Reading;
  readonly name: string | null;
}

/** A link of ours to a page of the site, and what it says. */
const SITE_LINK = /<a href="\/[^"]*">([^<]*)<\/a>/g;

/**
 * Results as one page that needs nothing else, a part for each document: the text with its figures lit, and the receipt of
 * each. `site` is where links to names lead (`https://assay.example`); where it is null they are names alone.
 */
export function renderReportPage(
  parts: readonly ReportPart[],
  language: Language,
  site: string | null,
): string {
  const words = siteWords(language).check;
  const [first] = parts;
  const title = parts.length === 1 && first !== undefined ? titleOf(first, language) : words.result;
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title} – Assay</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${raw(STYLE)}</style></head>
<body><main><h1>${title}</h1>
${
  parts.length === 1 && first !== undefined
    ? renderChecked(first.report, first.reading)
    : html`${renderContents(parts, language)}${parts.map(renderPart)}`
}
<p class="aside">${[words.fileNote, ...tableNote(parts, language)].join(' ')}</p></main></body></html>
`;
  // Whatever was put in is escaped, so that a bare quotation mark stands in our own markup alone.
  const markup = String(page);
  return site === null
    ? markup.replaceAll(SITE_LINK, '$1')
    : markup.replaceAll('href="/', () => `href="${site}/`);
}

/** What is said at the foot of results that tables had a part in. */
export function tableNote(parts: readonly ReportPart[], language: Language): readonly string[] {
  const names = [...new Set(parts.flatMap(({ report }) => tableNames(report)))];
  return names.length === 0 ? [] : [tableWords(language).fileNote(names.join(', '))];
}

/** What a document is called: by its title, else by its name. */
export function titleOf({ report, name }: ReportPart, language: Language): string {
  return report.document.title ?? name ?? siteWords(language).check.result;
}

/** The documents with how their figures stand, each leading to its part. */
function renderContents(parts: readonly ReportPart[], language: Language): Html {
  return html`<nav aria-label="${fileWords(language).documents}"><ul>${parts.map(
    (part, place) =>
      html`<li><a href="#${idOf(place)}" lang="${part.report.document.language}">${titleOf(part, language)}</a>${renderName(part)}${renderBar(tallyOf(part.report), language)}</li>`,
  )}</ul></nav>`;
}

function renderPart(part: ReportPart, place: number): Html {
  const { report, reading } = part;
  const id = idOf(place);
  return html`<section id="${id}" lang="${reading.language}"><h2 lang="${report.document.language}">${titleOf(part, reading.language)}</h2>${renderName(part)}
${renderChecked(report, reading, { prefix: `${id}-` })}</section>
`;
}

/** The name of a document beside its title. */
function renderName({ report, name }: ReportPart): Html {
  return name === null || report.document.title === null ? html`` : html` <small>${name}</small>`;
}

function idOf(place: number): string {
  return `d${place + 1}`;
}
