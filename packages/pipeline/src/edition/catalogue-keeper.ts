import type { CatalogueRecords } from '@assay/engine';
import type { StageDeps } from '../stages/stage-deps.ts';
import { type Adopted, adoptCatalogue } from './adopt-catalogue.ts';
import { stampOf } from './package-watch.ts';

export interface CatalogueDeps extends StageDeps {
  readonly folders: readonly string[];
  /** Reads the data packages; throws where one is faulty. */
  readonly readRecords: () => CatalogueRecords;
  readonly later: (run: () => void, ms: number) => () => void;
  /** Called once documents are checked by a catalogue that is newly in force. */
  readonly onAdopted: () => Promise<void>;
}

/** Between looks at the files of the data packages. */
const LOOK_MS = 3000;

/**
 * Keeps the catalogue in force at what the data packages say: at the start, and whenever one of their files was changed. A
 * faulty package is told and changes nothing.
 */
export class CatalogueKeeper {
  readonly #deps: CatalogueDeps;
  #stamp = '';
  #stop: (() => void) | null = null;
  #running: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(deps: CatalogueDeps) {
    this.#deps = deps;
  }

  /** Puts the catalogue in force as it is now. Throws where a package is faulty. */
  async start(): Promise<Adopted | null> {
    this.#stamp = stampOf(this.#deps.folders);
    const adopted = await adoptCatalogue(this.#deps, this.#deps.readRecords());
    if (adopted !== null) await this.#deps.onAdopted();
    this.#wait();
    return adopted;
  }

  async stop(): Promise<void> {
    this.#ended = true;
    this.#stop?.();
    await this.#running;
  }

  #wait(): void {
    if (!this.#ended)
      this.#stop = this.#deps.later(() => {
        this.#running = this.#look();
      }, LOOK_MS);
  }

  async #look(): Promise<void> {
    const { folders, log, readRecords, checker } = this.#deps;
    try {
      const stamp = stampOf(folders);
      if (stamp !== this.#stamp) {
        // Files of an edition are written one after another: what still changes is looked at the next time.
        this.#stamp = stamp;
        const records = readRecords();
        const adopted = await adoptCatalogue(this.#deps, records);
        if (adopted !== null) {
          log('info', 'catalogue-adopted', { sha256: records.sha256, version: records.version, ...adopted });
          await checker.reload();
          await this.#deps.onAdopted();
        }
      }
    } catch (error) {
      log('error', 'catalogue-refused', { message: error instanceof Error ? error.message : String(error) });
    }
    this.#wait();
  }
}
