import type { CatalogueRecords } from '@assay/engine';
import type { StageDeps } from '../stages/stage-deps.ts';
import { type Adopted, adoptCatalogue } from './adopt-catalogue.ts';
import { PackageWatch, stampOf } from './package-watch.ts';

export interface CatalogueDeps extends StageDeps {
  readonly folders: readonly string[];
  /** Reads the data packages; throws where one is faulty. */
  readonly readRecords: () => CatalogueRecords;
  readonly later: (run: () => void, ms: number) => () => void;
  /** Called once documents are checked by a catalogue that is newly in force. */
  readonly onAdopted: () => Promise<void>;
}

/**
 * Keeps the catalogue in force at what the data packages say: at the start, and whenever one of their files was changed. A
 * faulty package is told and changes nothing.
 */
export class CatalogueKeeper {
  readonly #deps: CatalogueDeps;
  readonly #watch: PackageWatch;

  constructor(deps: CatalogueDeps) {
    this.#deps = deps;
    this.#watch = new PackageWatch({ ...deps, onChanged: () => this.#adopt() });
  }

  /** Puts the catalogue in force as it is now. Throws where a package is faulty. */
  async start(): Promise<Adopted | null> {
    const since = stampOf(this.#deps.folders);
    const adopted = await adoptCatalogue(this.#deps, this.#deps.readRecords());
    if (adopted !== null) await this.#deps.onAdopted();
    this.#watch.start(since);
    return adopted;
  }

  async stop(): Promise<void> {
    await this.#watch.stop();
  }

  async #adopt(): Promise<void> {
    const { log, readRecords, checker, onAdopted } = this.#deps;
    const records = readRecords();
    const adopted = await adoptCatalogue(this.#deps, records);
    if (adopted === null) return;
    log('info', 'catalogue-adopted', { sha256: records.sha256, version: records.version, ...adopted });
    await checker.reload();
    await onAdopted();
  }
}
