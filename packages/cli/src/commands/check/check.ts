import { type Catalogue, checkDocument, type Language, type Report } from '@assay/engine';
import type { SourceDocument } from '@assay/sources';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { errorLine } from '../../error-line.ts';
import { readingOf, receiptWords } from '../../receipt/reading-of.ts';
import { renderReport, renderTally } from '../../receipt/render-report.ts';
import { printable } from '../../terminal/width.ts';
import { progressOn } from '../progress.ts';
import { readScreen, type Screen } from '../screen.ts';
import { type CheckOptions, readCheckOptions } from './check-options.ts';
import { documentInput } from './document-input.ts';
import { documentName, documentReader, readInOrder } from './documents.ts';

/** `assay check`: reports on each document in order; what cannot be read is told on standard error and passed over. */
export async function check(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const options = readCheckOptions(args);
  const screen = readScreen(deps, args);
  const documents = readInOrder(options.inputs, documentReader(deps, options.published));
  const catalogue = await loadCatalogue(deps, options.catalogs, language);
  if (options.explain !== null) {
    const { explainClaims } = await import('./explain.ts');
    return explainClaims(deps, catalogue, documents, options, screen);
  }
  const printer =
    options.format === 'json' ? jsonPrinter(deps, options) : textPrinter(deps, catalogue, options, screen);
  const progress = progressOn(deps.stderr, options.inputs.length);
  const reports: Pick<Report, 'claims' | 'summary'>[] = [];
  let unreadable = false;
  let done = 0;
  progress.show(done, options.inputs[0] ?? '');
  for await (const item of documents) {
    if ('error' in item) {
      unreadable = true;
      progress.clear();
      deps.stderr.write(`assay: ${await errorLine(item.error, language)}\n`);
    } else {
      const report = checkDocument(catalogue, documentInput(item.document));
      progress.clear();
      for (const { messages } of item.document.warnings)
        deps.stderr.write(`assay: ${printable(messages[language])}\n`);
      printer.print(report, item.name, item.document);
      reports.push({ claims: report.claims, summary: report.summary });
    }
    if (deps.stdout.isClosed()) break;
    done++;
    if (done < options.inputs.length) progress.show(done, options.inputs[done] ?? '');
  }
  progress.clear();
  printer.end(reports);
  if (unreadable) return EXIT.unusable;
  return reports.some(({ summary }) => summary.refuted > 0) ? EXIT.refuted : EXIT.ok;
}

/** Puts reports on standard output one by one, and what belongs after the last. */
interface Printer {
  readonly print: (report: Report, name: string, document: SourceDocument) => void;
  readonly end: (reports: readonly Pick<Report, 'claims' | 'summary'>[]) => void;
}

/** One document is printed as an object, several as an array, each as soon as it is checked. */
function jsonPrinter({ stdout }: CliDeps, { inputs }: CheckOptions): Printer {
  if (inputs.length === 1)
    return { print: (report) => stdout.write(`${JSON.stringify(report, null, 2)}\n`), end: () => {} };
  let printed = 0;
  return {
    print: (report) => {
      stdout.write(`${printed === 0 ? '[' : ','}\n${JSON.stringify(report, null, 2)}`);
      printed++;
    },
    end: () => stdout.write(printed === 0 ? '[]\n' : '\n]\n'),
  };
}

function textPrinter(
  { stdout }: CliDeps,
  catalogue: Catalogue,
  options: CheckOptions,
  screen: Screen,
): Printer {
  let last: Language = options.language ?? 'en';
  return {
    print: (report, name, document) => {
      last = options.language ?? report.document.language;
      const reading = readingOf(catalogue, last);
      const shown = documentName(name);
      const look = { ...screen, name: document.format === 'html' ? reading.words.textOf(shown) : shown };
      stdout.write(`${renderReport(report, reading, look)}${options.inputs.length > 1 ? '\n' : ''}`);
    },
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
