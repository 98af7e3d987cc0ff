import type { DocumentInput, Language, Report } from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { statisticsOf } from '../site/names.ts';
import type { Page, PageAnswer, PageRequest } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { renderChecked } from '../views/checked-text.ts';
import { siteWords } from '../words/site-words.ts';

/** A longer text is to be checked in parts. */
export const MOST_CHARACTERS = 200_000;

/** What stands in the form. */
interface Filled {
  readonly text: string;
  readonly address: string;
  readonly published: string;
}

const EMPTY: Filled = { text: '', address: '', published: '' };

/** `/check`: a form for a text or an address, and its figures with their receipts once it is sent. */
export function checkText(deps: SiteDeps): Page {
  return {
    path: '/check',
    async get({ language, query }) {
      const example = query.get('example');
      if (example !== 'ko' && example !== 'en') return page(deps, language, EMPTY, '');
      const text = deps.examples[example];
      const document = await deps.readText(text, null);
      const report = await deps.check(document);
      return page(deps, language, { ...EMPTY, text }, renderResult(deps, language, report, true));
    },
    async post(request) {
      const filled = filledIn(request);
      const found = await documentOf(deps, request.language, filled);
      if ('fault' in found) return page(deps, request.language, filled, renderFault(found.fault), 422);
      const report = await deps.check(found.document);
      return page(deps, request.language, filled, renderResult(deps, request.language, report, false));
    },
  };
}

function filledIn({ form }: PageRequest): Filled {
  const said = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    text: said('text').replaceAll('\r\n', '\n'),
    address: said('address').trim(),
    published: said('published').trim(),
  };
}

/** The document that a form asks about, or what is wrong with it, in the reader's words. */
async function documentOf(
  { readText, readAddress }: SiteDeps,
  language: Language,
  { text, address, published }: Filled,
): Promise<{ readonly document: DocumentInput } | { readonly fault: string }> {
  const words = siteWords(language).check;
  const date = published === '' ? null : published;
  if (date !== null && !isDate(date)) return { fault: words.badDate };
  if (text.trim() !== '') {
    if (text.length > MOST_CHARACTERS) return { fault: words.tooLong(MOST_CHARACTERS) };
    return { document: await readText(text, date) };
  }
  if (address === '') return { fault: words.empty };
  if (readAddress === null) return { fault: words.noAddress };
  const read = await readAddress(address);
  if (read.kind === 'failed') return { fault: read.messages[language] };
  return { document: date === null ? read.document : { ...read.document, published: date } };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function renderFault(fault: string): Html {
  return html`<p class="fault" role="alert">${fault}</p>`;
}

function renderResult(deps: SiteDeps, language: Language, report: Report, isExample: boolean): Html {
  const words = siteWords(language).check;
  return html`<section aria-labelledby="result"><h2 id="result">${words.result}</h2>
<p class="aside">${isExample ? words.demonstration : words.fromServer}</p>
${renderChecked(report, { language, names: statisticsOf(deps.records()) })}
<p class="keys">${words.keys}</p>
<form method="post" action="/${language}/reports"><textarea name="text" hidden>
${report.document.text}</textarea><input type="hidden" name="published" value="${report.document.published ?? ''}"><p><button type="submit">${words.keep}</button> <small>${words.keepNote}</small></p></form></section>`;
}

function page(
  deps: SiteDeps,
  language: Language,
  filled: Filled,
  result: Html | string,
  status = 200,
): PageAnswer {
  const words = siteWords(language).check;
  const { indicators, observations } = deps.records();
  return {
    kind: 'page',
    status,
    title: words.title,
    description: words.lead,
    scripts: ['site'],
    body: html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${result}
<form class="check" method="post" action="/${language}/check">
<label for="text">${words.text} <small>${words.textHint}</small></label>
<textarea id="text" name="text" rows="12" maxlength="${MOST_CHARACTERS}" spellcheck="false">
${filled.text}</textarea>
<div class="row"><label>${words.address} <input type="url" name="address" value="${filled.address}" placeholder="https://"></label>
<label>${words.published} <input type="text" name="published" value="${filled.published}" placeholder="2026-05-31" inputmode="numeric" pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}"></label></div>
<p class="aside">${words.publishedHint}</p>
<p><button type="submit">${words.submit}</button></p>
</form>
<p>${words.examples}: <a href="/${language}/check?example=ko">${words.example.ko}</a> · <a href="/${language}/check?example=en">${words.example.en}</a></p>
<p class="aside">${words.held(indicators.length, observations.length)}</p>`,
  };
}
