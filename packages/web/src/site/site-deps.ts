import type { Catalogue, CatalogueRecords, DocumentInput, Report } from '@assay/engine';
import type { TablesAnswer } from '@assay/pipeline';
import type { GivenFile } from '@assay/sources';
import type { Db } from '@assay/store';
import type { RaceEdition } from '../race/race-edition.ts';
import type { Assets } from './assets.ts';

/** All that pages are made of. */
export interface SiteDeps {
  readonly db: Db;
  /** The catalogue in force; another object once a new one is. */
  readonly records: () => CatalogueRecords;
  /** The same, indexed for the engine; opened when first asked for. */
  readonly catalogue: () => Catalogue;
  /** Checks a text beside the thread that serves. */
  readonly check: (document: DocumentInput) => Promise<Report>;
  /** The same by files of tables as well, which are read there. */
  readonly checkWithTables: (document: DocumentInput, files: readonly GivenFile[]) => Promise<TablesAnswer>;
  /** A text with what can be found of it: language, title, date. `published` as given counts before what the text says. */
  readonly readText: (text: string, published: string | null) => Promise<DocumentInput>;
  /** An article in each language, written to show what a check is. */
  readonly examples: Readonly<Record<'ko' | 'en', string>>;
  /** The short demonstration of the first page in each language. */
  readonly proofs: Readonly<Record<'ko' | 'en', string>>;
  /** Fetches and reads an article from the outside world; null where the operator has not switched that on. */
  readonly readAddress: ((address: string) => Promise<ReadAddress>) | null;
  readonly assets: Assets;
  readonly race: RaceEdition;
  /** The published figures of the engine; null where there are none. */
  readonly scorecard: () => object | null;
  readonly now: () => Date;
  /** Something that nobody guesses: 48 hexadecimal digits. */
  readonly chance: () => string;
  /** Where the site is reached from outside, without a path at its end; null where that is not known. */
  readonly publicAddress: string | null;
}

/** An article as the outside world gave it, or why not, in both languages. */
export type ReadAddress =
  | { readonly kind: 'read'; readonly document: DocumentInput }
  | { readonly kind: 'failed'; readonly messages: Readonly<Record<'ko' | 'en', string>> };
