import type { Report } from '@assay/engine';
import type { ReportFormatName } from '../words/site-words.ts';
import type { Reading } from './reading.ts';
import { renderReportPage } from './report-page.ts';
import { renderReportTable } from './report-table.ts';

export type ReportFormat = ReportFormatName;

/** A result as a file to take away. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

export const REPORT_FORMATS = ['html', 'markdown', 'json'] as const satisfies readonly ReportFormat[];

/** The format that a form names; null where it names none. */
export function parseReportFormat(name: unknown): ReportFormat | null {
  return REPORT_FORMATS.find((format) => format === name) ?? null;
}

/**
 * A result as a file. `site` is where its links lead to: `https://assay.example`. The same in the browser and on the server.
 * Example: `renderReportFile('json', report, reading, site).name` → `assay-report.json`.
 */
export function renderReportFile(
  format: ReportFormat,
  report: Report,
  reading: Reading,
  site: string,
): ReportFile {
  const parts = [{ report, reading, name: null }];
  switch (format) {
    case 'html':
      return {
        name: 'assay-report.html',
        type: 'text/html; charset=utf-8',
        body: renderReportPage(parts, reading.language, site),
      };
    case 'markdown':
      return {
        name: 'assay-report.md',
        type: 'text/markdown; charset=utf-8',
        body: renderReportTable(parts, reading.language, site),
      };
    case 'json':
      return {
        name: 'assay-report.json',
        type: 'application/json',
        body: `${JSON.stringify(report, null, 2)}\n`,
      };
  }
}
