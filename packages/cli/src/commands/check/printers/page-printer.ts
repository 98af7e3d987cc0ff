import type { Catalogue } from '@assay/engine';
import type { ReportPart } from '@assay/web';
import type { CliDeps } from '../../../deps.ts';
import type { CheckOptions } from '../check-options.ts';
import { documentName } from '../documents.ts';
import { type Printer, sharedLanguage } from './printer.ts';

/** One web page, or one text in Markdown, with a part for each document: what the site gives to take away, without links to a site. */
export async function pagePrinter(
  { stdout }: CliDeps,
  catalogue: Catalogue,
  { language, format }: CheckOptions,
): Promise<Printer> {
  const { namesOf, renderReportPage, renderReportTable } = await import('@assay/web');
  const names = namesOf(catalogue);
  const parts: ReportPart[] = [];
  return {
    print: ({ report, name }) => {
      const reading = { language: language ?? report.document.language, names };
      parts.push({ report, reading, name: documentName(name) });
    },
    fault: () => {},
    end: () => {
      if (parts.length === 0) return;
      const render = format === 'html' ? renderReportPage : renderReportTable;
      stdout.write(
        render(parts, language ?? sharedLanguage(parts.map(({ report }) => report.document.language)), null),
      );
    },
  };
}
