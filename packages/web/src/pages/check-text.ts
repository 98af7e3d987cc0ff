import type { CatalogueRecords, DocumentInput, Language, Report } from '@assay/engine';
import { type DescribedFile, describePasted } from '@assay/sources';
import { isDate, readDraft } from '../draft/read-draft.ts';
import { sha256 } from '../draft/sha256.ts';
import { type Html, html } from '../site/html.ts';
import { statisticsOf } from '../site/names.ts';
import type { Page, PageAnswer, PageRequest } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { renderChecked } from '../views/checked-text.ts';
import { draftFaultText } from '../views/draft-fault.ts';
import type { Reading } from '../views/reading.ts';
import { parseReportFormat, renderReportFile } from '../views/report-file.ts';
import { siteWords } from '../words/site-words.ts';
import { checkAll } from './check-all.ts';
import { type Allowance, createAllowance } from './check-allowance.ts';
import { EMPTY, type Filled, renderCheckForm, renderCoverage, renderTakeAway } from './check-form.ts';
import { largestWithTables } from './refused-form.ts';
import { filesOf, readSentTables } from './sent-tables.ts';

/** Checks take a thread each; more than wait here would wait too long. */
const CHECKS = { perMinute: 30, atOnce: 3, inAll: 24 };
/** Each makes this server ask another. */
const ADDRESSES = { perMinute: 6, atOnce: 2, inAll: 12 };

/** Each reads files and holds every sentence against every table. */
const WITH_TABLES = { perMinute: 12, atOnce: 2, inAll: 8 };

/** `/check`: a form for a text or an address, and its figures with their receipts once it is sent. */
export function checkText(deps: SiteDeps): Page {
  const now = (): number => deps.now().getTime();
  const checks = createAllowance(CHECKS, now);
  const addresses = createAllowance(ADDRESSES, now);
  const withTables = createAllowance(WITH_TABLES, now);
  const exampleOf = keptExamples(deps);
  return {
    path: '/check',
    async get({ language, query }) {
      const example = query.get('example');
      if (example !== 'ko' && example !== 'en') return page(deps, language, EMPTY);
      const report = await exampleOf(example);
      const filled = { ...EMPTY, text: deps.examples[example] };
      const reading = { language, names: statisticsOf(deps.records()) };
      return page(deps, language, filled, { result: renderResult(report, reading, true) });
    },
    async post(request) {
      const filled = await filledIn(request);
      const isAddress = filled.text.trim() === '' && filled.address !== '';
      const hasTables = filesOf(filled.tables, request.language).length > 0;
      return within(isAddress ? addresses : hasTables ? withTables : checks, deps, request, filled, () =>
        answerForm(deps, request, filled),
      );
    },
    largest: largestWithTables((language, line) => page(deps, language, EMPTY, { fault: line, status: 413 })),
  };
}

/** The reports on the examples; the same for everyone, so made once for each catalogue. */
function keptExamples(deps: SiteDeps): (example: Language) => Promise<Report> {
  const kept = new WeakMap<CatalogueRecords, Map<Language, Promise<Report>>>();
  return (example) => {
    const records = deps.records();
    const made = kept.get(records) ?? new Map<Language, Promise<Report>>();
    kept.set(records, made);
    const known = made.get(example);
    if (known !== undefined) return known;
    const report = deps.readText(deps.examples[example], null).then(deps.check);
    made.set(example, report);
    report.catch(() => made.delete(example));
    return report;
  };
}

/** Answers where the client may ask; else says when it may, and keeps what was typed. */
async function within(
  allowance: Allowance,
  deps: SiteDeps,
  { client, language }: PageRequest,
  filled: Filled,
  work: () => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const entry = allowance.enter(client);
  if (entry.kind === 'refused') {
    const { tooMany, busy } = siteWords(language).check;
    const { because, seconds } = entry;
    const shown =
      because === 'client' ? { fault: tooMany(seconds), status: 429 } : { fault: busy(seconds), status: 503 };
    return { ...page(deps, language, filled, shown), headers: { 'retry-after': String(seconds) } };
  }
  try {
    return await work();
  } finally {
    entry.leave();
  }
}

async function answerForm(deps: SiteDeps, request: PageRequest, filled: Filled): Promise<PageAnswer> {
  const { language, form, origin } = request;
  const found = await documentOf(deps, language, filled);
  if ('fault' in found) return page(deps, language, filled, { fault: found.fault, status: 422 });
  const checked = await checkAll(deps, found.document, filesOf(filled.tables, language), language);
  if ('fault' in checked) return page(deps, language, filled, { fault: checked.fault, status: 422 });
  const { report, files, excerpts } = checked;
  const reading = { language, names: statisticsOf(deps.records()), excerpts };
  const format = parseReportFormat(form.get('format'));
  if (format !== null) return { kind: 'file', ...renderReportFile(format, report, reading, origin) };
  return page(deps, language, filled, { result: renderResult(report, reading, false), files });
}

async function filledIn({ form }: PageRequest): Promise<Filled> {
  const said = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    text: said('text').replaceAll('\r\n', '\n'),
    address: said('address').trim(),
    published: said('published').trim(),
    tables: await readSentTables(form),
  };
}

/** The document that a form asks about, or what is wrong with it, in the reader's words. */
async function documentOf(
  { readText, readAddress }: SiteDeps,
  language: Language,
  { text, address, published }: Filled,
): Promise<{ readonly document: DocumentInput } | { readonly fault: string }> {
  const words = siteWords(language).check;
  if (text.trim() !== '' || address === '') {
    const read = readDraft({ text, published });
    if (read.kind === 'fault') return { fault: draftFaultText(read.fault, language) };
    const pasted = describePasted(read.text, read.published, sha256);
    return { document: pasted ?? (await readText(read.text, read.published)) };
  }
  if (published !== '' && !isDate(published)) return { fault: words.badDate };
  if (readAddress === null) return { fault: words.noAddress };
  const read = await readAddress(address);
  if (read.kind === 'failed') return { fault: read.messages[language] };
  return { document: published === '' ? read.document : { ...read.document, published } };
}

function renderResult(report: Report, reading: Reading, isExample: boolean): Html {
  const words = siteWords(reading.language).check;
  return html`<p class="aside" data-note="${isExample ? 'example' : 'from-server'}">${isExample ? words.demonstration : words.fromServer}</p>
<div id="checked">${renderChecked(report, reading)}</div>`;
}

/** What a page shows beside its form. */
interface Shown {
  readonly fault?: string;
  readonly result?: Html;
  readonly status?: number;
  /** What was read of the tables. */
  readonly files?: readonly DescribedFile[];
}

function page(
  deps: SiteDeps,
  language: Language,
  filled: Filled,
  { fault, result, status = 200, files }: Shown = {},
): Extract<PageAnswer, { readonly kind: 'page' }> {
  const words = siteWords(language).check;
  return {
    kind: 'page',
    status,
    title: words.title,
    description: words.lead,
    scripts: ['site', 'check'],
    body: html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${renderCoverage(deps.records(), language)}
<p class="fault" id="fault" role="alert"${fault === undefined ? html` hidden` : ''}>${fault ?? ''}</p>
${renderCheckForm(deps, language, filled, files)}
<section id="result" aria-labelledby="result-title"${result === undefined ? html` hidden` : ''}><h2 id="result-title">${words.result}</h2>
${result ?? html`<div id="checked"></div>`}
${renderTakeAway(language)}
<p class="keys">${words.keys}</p></section>`,
  };
}
