import type { Report } from '@assay/engine';
import { raw } from 'hono/html';
import { html } from '../site/html.ts';
import { siteWords } from '../words/site-words.ts';
import { renderChecked } from './checked-text.ts';
import type { Reading } from './reading.ts';

/** Of a page that stands by itself: it loads nothing, and prints well. */
const STYLE = `:root{color-scheme:light dark;--s:#0b6e69;--r:#b3361b;--c:#6a3fa0;--o:#4f5d6b;--v:#7a5b00}
@media(prefers-color-scheme:dark){:root{--s:#5cc2ba;--r:#ff8f73;--c:#c0a0f0;--o:#a8b6c4;--v:#e0bc55}}
body{max-width:46rem;margin:0 auto;padding:1rem;font:1.0625rem/1.65 system-ui,sans-serif;overflow-wrap:break-word}
:lang(ko){word-break:keep-all}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.25rem}h3,h4{font-size:1.05rem;margin-bottom:.25rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.figure{color:inherit;text-underline-offset:.2em;text-decoration-thickness:2px}.sign{font-size:.8em}
.supported{--k:var(--s)}.refuted{--k:var(--r)}.conflicting{--k:var(--c)}.not-enough-evidence,.not-checkable{--k:var(--o)}.revised{--k:var(--v)}
.verdict{color:var(--k);font-weight:600}.figure{text-decoration-color:var(--k)}
.figure.refuted{text-decoration-style:wavy}.figure.conflicting{text-decoration-style:double}.figure.not-enough-evidence{text-decoration-style:dashed}.figure.not-checkable{text-decoration-style:dotted}
.slip{border-top:2px solid;padding:.5rem 0;break-inside:avoid-page}.formula{font-weight:600}
.facts div{display:grid;grid-template-columns:7rem 1fr}.facts dd{margin:0}.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8886}caption{text-align:left}
small,.aside{font-size:.85rem}
@media print{details:not([open])>*{display:block}a{color:inherit}}`;

/** A result as one page that needs nothing else: the text with its figures lit, and the receipt of each; links lead to the site. */
export function renderReportPage(report: Report, reading: Reading, site: string): string {
  const { language } = reading;
  const words = siteWords(language).check;
  const { title } = report.document;
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title ?? words.result} – Assay</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${raw(STYLE)}</style></head>
<body><h1>${title ?? words.result}</h1>
${renderChecked(report, reading)}
<p class="aside">${words.fileNote}</p></body></html>
`;
  // Whatever was put in is escaped, so that a bare quotation mark stands in our own markup alone.
  return String(page).replaceAll('href="/', () => `href="${site}/`);
}
