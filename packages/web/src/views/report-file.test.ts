import { join } from 'node:path';
import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, checkDocument, type Report } from '@assay/engine';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildStatistics, type Statistics } from '../statistics/statistics.ts';
import { parseReportFormat, renderReportFile } from './report-file.ts';

const HOSTILE = '</style><script>alert(1)</script> href="/x" | [x](javascript:alert(1)) `';
const TEXT = `In 2024 American organizations produced 40 notable AI models, and Chinese ones 43. ${HOSTILE}`;
const SITE = 'https://assay.example';

let names: Statistics;
let report: Report;
beforeAll(() => {
  const records = readPackagesSync([join(import.meta.dirname, '../../../../data/ai-race')]);
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
    const [title, , head, , ...rows] = bodyOf('markdown').split('\n');
    expect(title).toBe(
      '# \\</style\\>\\<script\\>alert(1)\\</script\\> href="/x" \\| \\[x\\](javascript:alert(1)) \\`',
    );
    const columns = (line: string | undefined) => line?.split(/(?<!\\)\|/).length;
    for (const row of rows.slice(0, 2)) expect(columns(row)).toBe(columns(head));
    expect(rows[1]).toContain(`](${SITE}/en/indicators/`);
  });

  it('is the report as data, as the command line prints it', () => {
    expect(bodyOf('json')).toBe(`${JSON.stringify(report, null, 2)}\n`);
  });

  it.each(['exe', '', null, 'HTML'])('is of no other format: %s', (name) => {
    expect(parseReportFormat(name)).toBeNull();
  });
});
