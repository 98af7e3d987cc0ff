import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from './finding.ts';

/** What runs the code of this program: `scripts/setup.mjs` brings it. */
const LEAST_NODE = 20;

/** Whether this Node.js is new enough. Example: of `18.19.0` → `node-old`. */
export function probeNode(version: string): Finding {
  return Number.parseInt(version, 10) >= LEAST_NODE
    ? { code: 'node-ok', version }
    : { code: 'node-old', version, wanted: LEAST_NODE };
}

/** Whether the packages that the service is made of can be loaded. */
export async function probeSetup(
  load: () => Promise<unknown> = () =>
    Promise.all([import('@assay/store'), import('@assay/pipeline'), import('@assay/web')]),
): Promise<Finding> {
  try {
    await load();
    return { code: 'setup-ok' };
  } catch (error) {
    return { code: 'setup-broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

const LOW_BYTES = 2_000_000_000;
/** Less, and PostgreSQL soon stops writing. */
const FULL_BYTES = 200_000_000;

/** Whether the data folder is there, can be written to by its owner, and has room. Creates nothing. */
export function probeFolder(folder: string, userId: number | null): Finding {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) {
    const parent = nearestFolder(folder);
    const problem = unwritable(parent);
    if (problem !== null) return { code: 'folder-unwritable', folder: parent, reason: problem };
    const free = freeBytes(parent);
    return free < FULL_BYTES
      ? { code: 'disk-full', folder: parent, free }
      : { code: 'folder-missing', folder, free };
  }
  if (!found.isDirectory()) return { code: 'folder-no-folder', folder };
  // Root may write everywhere, and hands the server to an account without rights.
  if (userId !== null && userId !== 0 && found.uid !== userId)
    return { code: 'folder-of-another', folder, owner: found.uid };
  const problem = unwritable(folder);
  if (problem !== null) return { code: 'folder-unwritable', folder, reason: problem };
  const free = freeBytes(folder);
  if (free < FULL_BYTES) return { code: 'disk-full', folder, free };
  return { code: free < LOW_BYTES ? 'disk-low' : 'folder-ok', folder, free };
}

function nearestFolder(path: string): string {
  const parent = dirname(path);
  return parent === path || statSync(parent, { throwIfNoEntry: false }) !== undefined
    ? parent
    : nearestFolder(parent);
}

function unwritable(folder: string): string | null {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
