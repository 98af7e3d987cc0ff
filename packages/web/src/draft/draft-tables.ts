import type { Catalogue, DocumentInput, Language, loadTableCheck, Report } from '@assay/engine';
import {
  describeFile,
  excerptsOf,
  type GivenFile,
  type ReadCp949,
  SourceError,
  TableFileError,
  TableShelf,
} from '@assay/sources';
import { renderGivenFile } from '../views/given-tables.ts';
import type { Reading } from '../views/reading.ts';
import { tableWords } from '../words/table-words.ts';
import type { DraftBasis } from './draft-basis.ts';

/** What reading a table gives: what is shown of it, and one line for those who listen; or what is wrong with it. */
export type TableAnswer =
  | { readonly kind: 'read'; readonly markup: string; readonly said: string }
  | { readonly kind: 'fault'; readonly message: string };

/** The tables beside a draft, by which it is checked as well. */
export class DraftTables implements DraftBasis {
  readonly #catalogue: Catalogue;
  readonly #checkWithTables: Awaited<ReturnType<typeof loadTableCheck>>['checkWithTables'];
  readonly #shelf: TableShelf;
  #version = 0;

  constructor(
    catalogue: Catalogue,
    { checkWithTables }: Awaited<ReturnType<typeof loadTableCheck>>,
    readCp949: ReadCp949,
  ) {
    this.#catalogue = catalogue;
    this.#checkWithTables = checkWithTables;
    this.#shelf = new TableShelf(readCp949);
  }

  /** Reads a file of tables and keeps them under a key, in place of what was there. */
  async give(key: string, file: GivenFile, language: Language): Promise<TableAnswer> {
    this.#version += 1;
    try {
      const shelved = await this.#shelf.put(key, file);
      return {
        kind: 'read',
        markup: String(await renderGivenFile(describeFile(shelved), language)),
        said: tableWords(language).read(file.name, shelved.tables.length),
      };
    } catch (error) {
      if (error instanceof TableFileError || error instanceof SourceError)
        return { kind: 'fault', message: error.messages[language] };
      throw error;
    }
  }

  /** Takes a file away again. */
  take(key: string): void {
    this.#version += 1;
    this.#shelf.take(key);
  }

  get version(): string {
    return String(this.#version);
  }

  check(document: DocumentInput): Report {
    return this.#checkWithTables(this.#catalogue, document, this.#shelf.tables);
  }

  excerpts(report: Report): NonNullable<Reading['excerpts']> {
    return excerptsOf(report, this.#shelf.tables);
  }
}
