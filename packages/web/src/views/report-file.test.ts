import { join } from 'node:path';
import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, checkDocument, type Report } from '@assay/engine';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildStatistics, type Statistics } from '../statistics/statistics.ts';
import { parseReportFormat, renderReportFile } from './report-file.ts';
import { renderReportPage } from './report-page.ts';
import { renderReportTable } from './report-table.ts';

const HOSTILE = '</style><script>alert(1)</script> href="/x" | [x](javascript:alert(1)) `';
const TEXT = `In 2024 American organizations produced 40 notable AI models, and Chinese ones 43. ${HOSTILE}`;
const SITE = 'https://assay.example';
const FLAGSHIP = join(import.meta.dirname, '../../../../data/ai-race');

let names: Statistics;
let report: Report;
beforeAll(() => {
  const records = readPackagesSync([FLAGSHIP]);
  names = buildStatistics(records);
  report = checkDocument(buildCatalogue(records), {
    text: TEXT,
    language: 'en',
    published: '2025-05-12',
    title: HOSTILE,
    url: null,
    sha256: '',
  });
}, 60_000);

const bodyOf = (format: 'html' | 'markdown' | 'json'): string =>
  renderReportFile(format, report, { language: 'en', names }, SITE).body;

describe('a result to take away', () => {
  it('leads to each statistic that a figure was computed from', () => {
    const [claim] = report.claims;
    const cell = claim?.asPublished.evidence[0];
    if (claim === undefined || cell === undefined) throw new Error('the report has no figure with a cell');
    const evidence = [cell, { ...cell, indicator: 'population' }];
    const both = { ...report, claims: [{ ...claim, asPublished: { ...claim.asPublished, evidence } }] };
    const { body } = renderReportFile('html', both, { language: 'en', names }, SITE);
    for (const id of [claim.indicator, 'population'])
      expect(parseHTML(body).document.querySelector(`dd a[href$="/indicators/${id}"]`)).not.toBeNull();
    const rows = [...parseHTML(body).document.querySelectorAll('table.cells tbody tr')];
    expect(rows.map((row) => row.querySelector('td small')?.textContent)).toEqual([
      names.indicators.get(claim.indicator ?? '')?.name.en,
      names.indicators.get('population')?.name.en,
    ]);
  });

  it('says what a computed figure comes to, not what was written', () => {
    const multiple = checkDocument(buildCatalogue(readPackagesSync([FLAGSHIP])), {
      text: 'In 2024 American organizations produced 40 notable AI models, nine times as many as China.',
      language: 'en',
      published: '2025-05-12',
      title: null,
      url: null,
      sha256: '',
    });
    const table = renderReportFile('markdown', multiple, { language: 'en', names }, SITE).body;
    expect(table).toContain('differs from the record: 2.67 times, not nine times |');
  });

  it('says once what the sentence of a verdict says already', () => {
    const swapped = checkDocument(buildCatalogue(readPackagesSync([FLAGSHIP])), {
      text: 'In 2025 private investors put $258.9bn into American AI firms.',
      language: 'en',
      published: '2026-05-12',
      title: null,
      url: null,
      sha256: '',
    });
    expect(swapped.claims[0]?.notes).toContain('digits-transposed');
    const { body } = renderReportFile('html', swapped, { language: 'en', names }, SITE);
    const said = parseHTML(body).document.querySelector('#c1')?.textContent ?? '';
    expect(said.match(/two digits/gi)).toHaveLength(1);
  });

  it('is a page that needs nothing else, in which the text is text and links lead to the site', () => {
    const body = bodyOf('html');
    const { document } = parseHTML(body);
    expect(document.querySelectorAll('script, link, img, iframe').length).toBe(0);
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('.article')?.textContent).toContain('href="/x"');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link).toMatch(/^(?:#c\d+|https:\/\/)/);
  });

  it('is a table in which the text is no markup', () => {
    const [title, , tally, , head, , ...rows] = bodyOf('markdown').split('\n');
    expect(title).toBe(
      '# \\</style\\>\\<script\\>alert(1)\\</script\\> href="/x" \\| \\[x\\](javascript:alert(1)) \\`',
    );
    expect(tally).toBe('4 figures: 1 matches the record, 1 differs from the record, 2 without a record');
    const columns = (line: string | undefined) => line?.split(/(?<!\\)\|/).length;
    for (const row of rows.slice(0, 2)) expect(columns(row)).toBe(columns(head));
    expect(rows[1]).toContain(`](${SITE}/en/indicators/`);
  });

  it('leads nowhere where there is no site: names are names, and sources keep their addresses', () => {
    const parts = [{ report, reading: { language: 'en', names }, name: 'a.md' }] as const;
    const { document } = parseHTML(renderReportPage(parts, 'en', null));
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    for (const link of links) expect(link).toMatch(/^(?:#c\d+|https:\/\/)/);
    expect(links.join()).not.toContain('/indicators/');
    expect(document.querySelector('.facts')?.textContent).toContain('notable AI models');
    expect(renderReportTable(parts, 'en', null)).not.toMatch(/\]\((?!javascript)/);
  });

  it('holds several documents, each with receipts of its own, told by title or name', () => {
    const untitled = { ...report, document: { ...report.document, title: null } };
    const reading = { language: 'en', names } as const;
    const parts = [
      { report, reading, name: 'a.md' },
      { report: untitled, reading, name: '<b>.md' },
    ];
    const { document } = parseHTML(renderReportPage(parts, 'en', null));
    expect([...document.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual([
      HOSTILE,
      '<b>.md',
    ]);
    const claims = report.claims.map(({ id }) => id);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual(['d1', 'd2'].flatMap((part) => [part, ...claims.map((id) => `${part}-${id}`)]));
    for (const part of ['d1', 'd2']) {
      const marks = [...document.querySelectorAll(`#${part} .article a`)];
      expect(marks.map((link) => link.getAttribute('href'))).toEqual(claims.map((id) => `#${part}-${id}`));
    }
    const table = renderReportTable(parts, 'en', null);
    expect(table).toContain('\n## \\<b\\>.md\n\n4 figures');
    expect(table.split('| --- |').length).toBeGreaterThan(2);
  });

  it('tells which figures the text itself acknowledges, and why', () => {
    const note = 'as <reported> | then';
    const disputed = [{ claim: 'c2', note, span: { start: 0, end: 1 } }];
    const parts = [
      { report: { ...report, disputed }, reading: { language: 'en', names }, name: null },
    ] as const;
    const { document } = parseHTML(renderReportPage(parts, 'en', null));
    expect(document.querySelector('#c2 .disputed')?.textContent).toBe(`acknowledged in the text: ${note}`);
    expect(document.querySelector('#c1 .disputed')).toBeNull();
    expect(renderReportTable(parts, 'en', null)).toContain(
      'acknowledged in the text: as \\<reported\\> \\| then |',
    );
  });

  it.each([1, 2])('is HTML without a fault, of %i documents', (count) => {
    const part = { report, reading: { language: 'ko', names }, name: 'a.md' } as const;
    const faults: string[] = [];
    parse(
      renderReportPage(
        Array.from({ length: count }, () => part),
        'ko',
        null,
      ),
      {
        onParseError: ({ code, startLine, startCol }) => faults.push(`${code} ${startLine}:${startCol}`),
      },
    );
    expect(faults).toEqual([]);
  });

  it('is the report as data, as the command line prints it', () => {
    expect(bodyOf('json')).toBe(`${JSON.stringify(report, null, 2)}\n`);
  });

  it.each(['exe', '', null, 'HTML'])('is of no other format: %s', (name) => {
    expect(parseReportFormat(name)).toBeNull();
  });
});
