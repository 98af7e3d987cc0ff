import type { Language, Table } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { failingClaims } from '../../disputes/acknowledge.ts';
import type { Check } from '../../disputes/check-draft.ts';
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
import { openCheck } from './open-check.ts';
import { openPrinter } from './printers/open-printer.ts';
import type { CountedReport, Printer } from './printers/printer.ts';

/** `assay check`: reports on each document in order; what cannot be read is told on standard error and passed over. */
export async function check(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  if (args.has('jsonl')) return (await import('./lines/check-lines.ts')).checkLines(deps, args, language);
  const options = readCheckOptions(args);
  const screen = readScreen(deps, args);
  const documents = readInOrder(options.inputs, documentReader(deps, options.published));
  const catalogue = await openCatalogueFor(deps, options, language);
  const tables = options.tables.length === 0 ? [] : await readTables(deps, options.tables, language);
  if (options.explain !== null) {
    const { explainClaims } = await import('./explain.ts');
    return explainClaims(deps, catalogue, tables, documents, options, screen);
  }
  const printer = await openPrinter(deps, catalogue, options, screen);
  const check = await openCheck(catalogue, tables);
  return checkAll(deps, check, documents, { ...options, printer, interfaceLanguage: language });
}

/** The tables of the files that the user gave, and what had to be left out of them, told on standard error. */
async function readTables(
  { stderr }: CliDeps,
  files: readonly string[],
  language: Language,
): Promise<readonly Table[]> {
  const { loadTables } = await import('../../given-table/load-tables.ts');
  const loaded = await Promise.all(files.map(loadTables));
  for (const { notices } of loaded)
    for (const { messages } of notices) stderr.write(`assay: ${printable(messages[language])}\n`);
  const tables = loaded.flatMap((one) => one.tables);
  const { tooLargeOverTime } = await import('../../given-table/too-large-over-time.ts');
  for (const line of await tooLargeOverTime(tables, language)) stderr.write(`assay: ${line}\n`);
  return tables;
}

interface Run extends CheckOptions {
  readonly printer: Printer;
  readonly interfaceLanguage: Language;
}

async function checkAll(
  deps: CliDeps,
  check: Check,
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
      const { report, idle, faults } = checkInput(check, item);
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
