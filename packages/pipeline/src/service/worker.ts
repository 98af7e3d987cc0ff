import type { CatalogueRecords } from '@assay/engine';
import { type Adopted, adoptCatalogue } from '../edition/adopt-catalogue.ts';
import { stampOf } from '../edition/package-watch.ts';
import type { Queue, Stages } from '../queue/queue.ts';
import { announce } from '../stages/announce.ts';
import { checkDocumentStage } from '../stages/check-document.ts';
import { fetchDocument } from '../stages/fetch-document.ts';
import { placeInStory } from '../stages/place-in-story.ts';
import { pollFeed } from '../stages/poll-feed.ts';
import { recheckDocument } from '../stages/recheck-document.ts';
import type { StageDeps } from '../stages/stage-deps.ts';
import { subscribe } from '../stages/subscribe.ts';

/** The stages in the order of an item's life; the others stand beside it. */
export function stagesOf(deps: StageDeps): Required<Stages> {
  return {
    'poll-feed': pollFeed(deps),
    'fetch-document': fetchDocument(deps),
    'check-document': checkDocumentStage(deps),
    'place-in-story': placeInStory(deps),
    announce: announce(deps),
    subscribe: subscribe(deps),
    'recheck-document': recheckDocument(deps),
  };
}

export interface CatalogueDeps extends StageDeps {
  readonly folders: readonly string[];
  /** Reads the data packages; throws where one is faulty. */
  readonly readRecords: () => CatalogueRecords;
  readonly later: (run: () => void, ms: number) => () => void;
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
        }
      }
    } catch (error) {
      log('error', 'catalogue-refused', { message: error instanceof Error ? error.message : String(error) });
    }
    this.#wait();
  }
}

/** How many jobs of a kind run at once in a process: those that wait for others many, those that hold a lock one. */
export function concurrencyOf(checkThreads: number) {
  return {
    'poll-feed': 16,
    'fetch-document': 16,
    'check-document': checkThreads + 1,
    'place-in-story': 1,
    announce: 1,
    subscribe: 4,
    'recheck-document': checkThreads + 1,
  } as const;
}

export async function work(queue: Queue, deps: StageDeps, checkThreads: number): Promise<void> {
  await queue.work(stagesOf(deps), concurrencyOf(checkThreads));
}
