import { createReadStream } from 'node:fs';
import type { Language } from '@assay/engine';
import type { Arguments } from '../../../arguments/read-arguments.ts';
import { UsageError } from '../../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../../deps.ts';
import { failingClaims } from '../../../disputes/acknowledge.ts';
import { checkDraft } from '../../../disputes/check-draft.ts';
import { findComments } from '../../../disputes/find-comments.ts';
import { checkWords } from '../check-words.ts';
import { openCatalogueFor } from '../open-catalogue.ts';
import { openCheck } from '../open-check.ts';
import type { LineOutput } from './line-schema.ts';
import { LONGEST_LINE, type ReadLine, readLine } from './read-line.ts';
import { splitLines } from './split-lines.ts';

/** Options that say what lines say themselves, or how other output looks. */
const NOT_WITH_LINES = ['format', 'json', 'explain', 'published', 'all'];

/**
 * `assay check --jsonl`: reads an article a line and writes its report a line, in order, one at a time: no more is read while
 * the reader of the output is behind. A faulty line is answered with its error, and the run goes on.
 */
export async function checkLines(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const input = readOperand(args);
  const pinned = { catalogs: args.valuesOf('catalog'), catalogVersion: args.valueOf('catalog-version') };
  const catalogue = await openCatalogueFor(deps, pinned, language);
  const words = checkWords(language);
  let faulty = 0;
  let firstFaulty = 0;
  let isRefuted = false;
  const answer = async (line: number, read: ReadLine): Promise<LineOutput> => {
    if (read.kind === 'fault') {
      faulty++;
      if (firstFaulty === 0) firstFaulty = line;
      const { code } = read.fault;
      return { id: read.id, error: { line, code, message: words.lineFault(read.fault) } };
    }
    const { id, document } = read;
    const tables = read.tables.length === 0 ? [] : (await import('./line-tables.ts')).lineTables(read.tables);
    const none = { comments: [], faults: [], text: document.text };
    const { report } = checkDraft(
      await openCheck(catalogue, tables),
      document,
      document.url === null ? findComments(document.text) : none,
    );
    isRefuted ||= failingClaims(report).length > 0;
    return { id, report };
  };
  for await (const line of splitLines(await openInput(deps, input), LONGEST_LINE)) {
    const read = readLine(line);
    if (read === null) continue;
    deps.stdout.write(`${JSON.stringify(await answer(line.number, read))}\n`);
    await deps.stdout.ready();
    if (deps.stdout.isClosed()) break;
  }
  if (faulty > 0) deps.stderr.write(`assay: ${words.faultyLines(faulty, firstFaulty)}\n`);
  if (faulty > 0) return EXIT.unusable;
  return isRefuted ? EXIT.refuted : EXIT.ok;
}

function readOperand(args: Arguments): string {
  const other = NOT_WITH_LINES.find((name) => args.has(name));
  if (other !== undefined)
    throw new UsageError({ code: 'not-together', first: '--jsonl', second: `--${other}` });
  const [input = '-', extra] = args.operands;
  if (extra !== undefined)
    throw new UsageError({ code: 'too-many-operands', word: extra, command: 'assay check --jsonl' });
  return input;
}

/** The bytes of standard input or of a file, which is opened before anything is checked. */
async function openInput({ stdin }: CliDeps, input: string): Promise<AsyncIterable<Uint8Array | string>> {
  if (input === '-') return stdin;
  const stream = createReadStream(input);
  try {
    await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError({ code: 'unreadable-file', file: input, reason });
  }
  return stream;
}
