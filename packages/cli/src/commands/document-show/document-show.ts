import { type Language, VERDICTS } from '@assay/engine';
import type { DifferencePart } from '@assay/pipeline';
import type { Db, DocumentRow, VerdictCount, VersionOutline } from '@assay/store';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import type { DocumentWords } from '../../language/document-words.ts';
import { EN_DOCUMENT } from '../../language/en/document.ts';
import { KO_DOCUMENT } from '../../language/ko/document.ts';
import { receiptWords } from '../../receipt/reading-of.ts';
import { type ReceiptRow, renderRows } from '../../receipt/rows.ts';
import { renderInstant } from '../../terminal/instant.ts';
import { layTable } from '../../terminal/table.ts';
import { printable } from '../../terminal/width.ts';
import { readScreen, type Screen } from '../screen.ts';
import { withStore } from '../with-store.ts';
import { renderDifference } from './render-difference.ts';

const WORDS: Readonly<Record<Language, DocumentWords>> = { ko: KO_DOCUMENT, en: EN_DOCUMENT };

/** All that is shown of a document. */
export interface DocumentHistory {
  readonly document: DocumentRow;
  readonly versions: readonly VersionOutline[];
  readonly verdicts: readonly VerdictCount[];
  /** Between the last two versions; null where there are no two. */
  readonly difference: readonly DifferencePart[] | null;
}

/** `assay document show`: the versions of a document, and what changed between the last two. */
export async function documentShow(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [wanted, extra] = args.operands;
  const command = 'assay document show';
  if (wanted === undefined) throw new UsageError({ code: 'missing-operand', operand: 'ID|URL', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const screen = readScreen(deps, args);
  const history = await withStore(deps, args, language, ({ database }) => readHistory(database.db, wanted));
  const text = args.has('json')
    ? JSON.stringify(history, null, 2)
    : renderDocument(history, screen, language).join('\n');
  deps.stdout.write(`${text}\n`);
  return EXIT.ok;
}

async function readHistory(db: Db, wanted: string): Promise<DocumentHistory> {
  const { findDocument, findVersion, verdictCounts, versionsOf } = await import('@assay/store');
  const { findOneDocument } = await import('./find-one.ts');
  const id = await findOneDocument(db, wanted);
  const document = await findDocument(db, id);
  if (document === null) throw new UsageError({ code: 'unknown-document', wanted });
  const versions = await versionsOf(db, id);
  const [before, after] = await Promise.all(
    versions.slice(-2).map(({ version }) => findVersion(db, id, version)),
  );
  const { findDifference } = await import('@assay/pipeline');
  const difference = before != null && after != null ? findDifference(before, after) : null;
  return { document, versions, verdicts: await verdictCounts(db, id), difference };
}

/** A document as lines: what it is, its versions with their verdicts, and what changed last. */
export function renderDocument(
  { document, versions, verdicts, difference }: DocumentHistory,
  screen: Screen,
  language: Language,
): string[] {
  const words = WORDS[language];
  const { label, column } = words;
  const status = words.status[document.status];
  const rows: ReceiptRow[] = [
    { label: label.address, text: document.address ?? '' },
    { label: label.source, text: document.source_id ?? '' },
    {
      label: label.status,
      text: document.error_code === null ? status : `${status} (${document.error_code})`,
    },
    { label: label.authors, text: document.authors.join(', ') },
    {
      label: label.published,
      text: document.published_at === null ? '' : renderInstant(document.published_at),
    },
    { label: label.seen, text: renderInstant(document.seen_at) },
    { label: label.id, text: document.document_id },
  ];
  const lines = [
    screen.paint('strong', printable(document.title ?? words.untitled)),
    ...renderRows(
      rows.filter(({ text }) => text !== '').map(({ text, ...row }) => ({ ...row, text: printable(text) })),
      screen.width,
      screen.paint,
    ),
    '',
  ];
  if (versions.length === 0) return [...lines, words.unread];
  const table = layTable(
    [
      { title: column.version, align: 'right', whole: true },
      { title: column.read, whole: true },
      { title: column.hash, whole: true },
      { title: column.published, whole: true },
      { title: column.verdicts },
    ],
    versions.map((version) => [
      String(version.version),
      renderInstant(version.read_at),
      version.sha256.slice(0, 12),
      version.published ?? '',
      tally(version, verdicts, language),
    ]),
    screen.width,
  );
  lines.push(...table.map((line, index) => (index === 0 ? screen.paint('faint', line) : line)), '');
  const [before, after] = versions.slice(-2);
  if (difference === null || before === undefined || after === undefined) return [...lines, words.onlyOne];
  return [
    ...lines,
    screen.paint('strong', words.changes(before.version, after.version)),
    ...renderDifference(difference, words, screen),
  ];
}

function tally(version: VersionOutline, verdicts: readonly VerdictCount[], language: Language): string {
  const words = WORDS[language];
  if (version.catalogue === null) return words.notChecked;
  const own = verdicts.filter((each) => each.version === version.version);
  const { tally: say } = receiptWords(language);
  const said = VERDICTS.flatMap((verdict) =>
    own.flatMap(({ label, count }) => (label === verdict ? [say[verdict](count)] : [])),
  );
  return said.length === 0 ? words.noClaims : said.join(', ');
}
