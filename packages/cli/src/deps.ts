import type { CatalogueCache } from '@assay/catalog';

/** A stream that the command writes to. */
export interface Output {
  /** Writes at once; once the reader has gone away, does nothing. */
  readonly write: (text: string) => void;
  /** Resolves once more may be written without piling up, or the reader has gone away. */
  readonly ready: () => Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; null where it is none or does not tell. */
  readonly columns: number | null;
  /** Whether the reader has gone away (`| head`), so that more work is in vain. */
  readonly isClosed: () => boolean;
}

/** All that the command takes from outside, built once in main.ts. */
export interface CliDeps {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Makes relative paths start from a folder. */
  readonly enterFolder: (folder: string) => void;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder whose folders are the bundled data packages. */
  readonly dataFolder: string;
  readonly samplesFolder: string;
  /** The folder of the program: its pages, their files and examples. */
  readonly programFolder: string;
  /** Where the scripts of pages lie ready; null where they are made at every start. */
  readonly scriptsFolder: string | null;
  /** The briefings that a first start publishes. */
  readonly briefingsFolder: string;
  /** The list of well-known sources that a first start brings. */
  readonly starterSources: string;
  /** Where the service keeps its data unless it is told otherwise. */
  readonly serviceFolder: string;
  /** Where indexed catalogues are kept between runs; null where none are. */
  readonly catalogueCache: CatalogueCache | null;
  readonly now: () => Date;
  /** `24.11.0` */
  readonly nodeVersion: string;
  /** The number of the user; null where the system has none. */
  readonly userId: number | null;
  /** Waits for whoever ends the process, and gives the signal; from then on a second signal ends it at once. */
  readonly untilStopped: () => Promise<string>;
}

/** Exit codes: nothing refuted; something refuted; wrong usage or unreadable input. */
export const EXIT = { ok: 0, refuted: 1, unusable: 2 } as const;
