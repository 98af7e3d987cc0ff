import type { Language } from '@assay/engine';
import type { GivenFile } from '@assay/sources';
import { tableWords } from '../words/table-words.ts';

/** A form with a text and its tables, in bytes: what the tables may hold in all, a third more for those that come back, and a text. */
export const MOST_TABLE_FORM = 6 * 1024 * 1024;
const LONGEST_NAME = 200;

/** The tables that a form sends beside a text. */
export interface SentTables {
  /** What was pasted, as it was. */
  readonly pasted: string;
  readonly files: readonly GivenFile[];
}

export const NO_TABLES: SentTables = { pasted: '', files: [] };

/**
 * Reads what a form sends of tables: what was pasted (`table`), files (`tables`), and files that an answer before held (`held`),
 * since a browser empties its field for files with every page.
 */
export async function readSentTables(form: FormData): Promise<SentTables> {
  const pasted = form.get('table');
  const held = form.getAll('held').flatMap((value) => (typeof value === 'string' ? [parseHeld(value)] : []));
  const chosen = form.getAll('tables').flatMap((one) => (one instanceof File && one.size > 0 ? [one] : []));
  const files = await Promise.all(
    chosen.map(async (file) => ({
      name: file.name.slice(0, LONGEST_NAME),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  // A form writes each end of a line as two characters.
  const plain = typeof pasted === 'string' ? pasted.replaceAll('\r\n', '\n') : '';
  return { pasted: plain, files: [...held, ...files] };
}

/** All that a text is to be held against, as files. */
export function filesOf({ pasted, files }: SentTables, language: Language): readonly GivenFile[] {
  if (pasted.trim() === '') return files;
  return [...files, { name: tableWords(language).pasted, bytes: new TextEncoder().encode(pasted) }];
}

/** A file as a field of a form keeps it: `exports.csv:YSxiCg==`, the name as in an address. */
export function heldValue({ name, bytes }: GivenFile): string {
  return `${encodeURIComponent(name)}:${Buffer.from(bytes).toString('base64')}`;
}

/** What a field keeps as a file; of one that was tampered with, whatever bytes it holds. */
function parseHeld(value: string): GivenFile {
  const colon = value.indexOf(':');
  const bytes = new Uint8Array(Buffer.from(value.slice(colon + 1), 'base64'));
  return { name: decodeName(value.slice(0, Math.max(0, colon))).slice(0, LONGEST_NAME), bytes };
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
