import type { Catalogue, Language } from '@assay/engine';
import type { CliDeps } from '../../../deps.ts';
import { readingOf, receiptWords } from '../../../receipt/reading-of.ts';
import { renderReport, renderTally } from '../../../receipt/render-report.ts';
import { printable } from '../../../terminal/width.ts';
import type { Screen } from '../../screen.ts';
import type { CheckOptions } from '../check-options.ts';
import { documentName } from '../documents.ts';
import type { Printer } from './printer.ts';

/** Diagnostics for people, each document as soon as it is checked; a tally of several, and where to ask for more. */
export function textPrinter(
  { stdout }: CliDeps,
  catalogue: Catalogue,
  options: CheckOptions,
  screen: Screen,
): Printer {
  let last: Language = options.language ?? 'en';
  return {
    print: ({ report, name, document }) => {
      last = options.language ?? report.document.language;
      const reading = readingOf(catalogue, last);
      const shown = documentName(name);
      const look = { ...screen, name: document.format === 'html' ? reading.words.textOf(shown) : shown };
      stdout.write(`${renderReport(report, reading, look)}${options.inputs.length > 1 ? '\n' : ''}`);
    },
    fault: () => {},
    end: (reports) => {
      const words = receiptWords(last);
      if (reports.length > 1)
        stdout.write(`${screen.paint('strong', renderTally(reports, { words }, reports.length))}\n`);
      const [first] = options.inputs;
      if (stdout.isTerminal && first !== undefined && reports.some(({ claims }) => claims.length > 0))
        stdout.write(
          `${screen.paint('faint', words.explainHint(`assay check ${printable(first)} --explain c1`))}\n`,
        );
    },
  };
}
