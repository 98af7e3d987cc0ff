import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StageDeps } from '../stages/stage-deps.ts';

export interface PackageWatchDeps extends Pick<StageDeps, 'log'> {
  readonly folders: readonly string[];
  readonly later: (run: () => void, ms: number) => () => void;
  /** Takes up what the packages say now; what it throws is told, and what was before stays. */
  readonly onChanged: () => Promise<void>;
}

/** Between looks at the files of the data packages. */
const LOOK_MS = 3000;

/** Looks at the files of data packages now and then, and tells when one was changed. */
export class PackageWatch {
  readonly #deps: PackageWatchDeps;
  #stamp = '';
  #stop: (() => void) | null = null;
  #running: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(deps: PackageWatchDeps) {
    this.#deps = deps;
  }

  /** Begins to look; what was changed after `since`, a stamp, is told at the first look. */
  start(since = stampOf(this.#deps.folders)): void {
    this.#stamp = since;
    this.#wait();
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
    const { folders, log, onChanged } = this.#deps;
    try {
      const stamp = stampOf(folders);
      if (stamp !== this.#stamp) {
        // Files of an edition are written one after another: what still changes is looked at the next time.
        this.#stamp = stamp;
        await onChanged();
      }
    } catch (error) {
      log('error', 'catalogue-refused', { message: error instanceof Error ? error.message : String(error) });
    }
    this.#wait();
  }
}

/**
 * What tells whether data packages were changed: the names, sizes and times of their files. Two that are the same say the same.
 * Example: `stampOf(['data/ai-race'])` before and after an edition was added differ. A folder that is gone counts as empty.
 */
export function stampOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => filesIn(folder).map((file) => ({ file, ...sizeAndTime(file) })))
    .map(({ file, size, time }) => `${file} ${size} ${time}`)
    .join('\n');
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function sizeAndTime(file: string): { readonly size: number; readonly time: number } {
  try {
    const { size, mtimeMs } = statSync(file);
    return { size, time: mtimeMs };
  } catch {
    return { size: -1, time: 0 };
  }
}
