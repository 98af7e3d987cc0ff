import type { Catalogue, Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { failingClaims } from '../../disputes/acknowledge.ts';
import { errorLine } from '../../error-line.ts';
import { Places } from '../../receipt/place.ts';
import { printable } from '../../terminal/width.ts';
import { progressOn } from '../progress.ts';
import { readScreen } from '../screen.ts';
import { checkInput } from './check-input.ts';
import { type CheckOptions, readCheckOptions } from './check-options.ts';
import { checkWords } from './check-words.ts';
import { documentName, documentReader, type ReadDocument, readInOrder } from './documents.ts';
import { openCatalogueFor } from './open-catalogue.ts';
import { openPrinter } from './printers/open-printer.ts';
import type { CountedReport, Printer } from './printers/printer.ts';

/** `assay check`: reports on each document in order; what cannot be read is told on standard error and passed over. */
export async function check(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  if (args.has('jsonl')) return (await import('./lines/check-lines.ts')).checkLines(deps, args, language);
  const options = readCheckOptions(args);
  const screen = readScreen(deps, args);
  const documents = readInOrder(options.inputs, documentReader(deps, options.published));
  const catalogue = await openCatalogueFor(deps, options, language);
  if (options.explain !== null) {
    const { explainClaims } = await import('./explain.ts');
    return explainClaims(deps, catalogue, documents, options, screen);
  }
  const printer = await openPrinter(deps, catalogue, options, screen);
  return checkAll(deps, catalogue, documents, { ...options, printer, interfaceLanguage: language });
}

interface Run extends CheckOptions {
  readonly printer: Printer;
  readonly interfaceLanguage: Language;
}

async function checkAll(
  deps: CliDeps,
  catalogue: Catalogue,
  documents: AsyncIterable<ReadDocument>,
  { inputs, printer, interfaceLanguage }: Run,
): Promise<number> {
  const progress = progressOn(deps.stderr, inputs.length);
  const reports: CountedReport[] = [];
  let isFaulty = false;
  let done = 0;
  const tell = (line: string): void => deps.stderr.write(`assay: ${line}\n`);
  progress.show(done, inputs[0] ?? '');
  for await (const item of documents) {
    if ('error' in item) {
      isFaulty = true;
      progress.clear();
      const message = await errorLine(item.error, interfaceLanguage);
      tell(message);
      printer.fault({ name: item.name, at: null, message });
    } else {
      const { report, idle, faults } = checkInput(catalogue, item);
      progress.clear();
      const words = checkWords(interfaceLanguage);
      const places = new Places(report.document.text);
      const placed = (start: number, message: string): string => {
        const { line, column } = places.at(start);
        return `${documentName(item.name)}:${line}:${column}: ${message}`;
      };
      for (const { messages } of item.document.warnings) tell(printable(messages[interfaceLanguage]));
      for (const { span } of idle) tell(placed(span.start, words.idleComment));
      for (const { code, span, name } of faults) {
        isFaulty = true;
        const message = words.commentFault[code](name);
        tell(placed(span.start, message));
        printer.fault({ name: item.name, at: { text: report.document.text, span }, message });
      }
      printer.print({ report, name: item.name, document: item.document });
      const { claims, summary, disputed } = report;
      reports.push({ claims, summary, ...(disputed !== undefined && { disputed }) });
      await deps.stdout.ready();
    }
    if (deps.stdout.isClosed()) break;
    done++;
    if (done < inputs.length) progress.show(done, inputs[done] ?? '');
  }
  progress.clear();
  printer.end(reports);
  if (isFaulty) return EXIT.unusable;
  return reports.some((report) => failingClaims(report).length > 0) ? EXIT.refuted : EXIT.ok;
}
