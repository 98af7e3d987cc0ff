import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Removes all but the newest folders of a folder. It never fails: what cannot be removed stays. */
export function forgetOldest(folder: string, most: number): void {
  try {
    const found = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ path: join(folder, name), changed: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.changed - a.changed);
    for (const { path } of found.slice(most)) rmSync(path, { recursive: true, force: true });
  } catch {
    // Another process may be removing the same folders.
  }
}
