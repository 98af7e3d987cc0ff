import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from '../embedded/start-embedded.ts';
import { StoreError } from '../errors.ts';
import type { TestServer } from './test-servers.ts';

/** What tests store may be lost with the machine; not waiting for the disk makes them several times as quick. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  // Every worker has pools of its own.
  max_connections: '200',
};
/** Faults of a folder that a new one would not have. */
const MADE_AGAIN = new Set<string>(['folder-other-major', 'folder-foreign', 'server-failed']);

const started = new Map<string, Promise<EmbeddedServer>>();

/**
 * The server that the tests of all workers share, on a folder that is kept from run to run; held until this process
 * ends. A folder that cannot be used any more is made again.
 */
export function sharedServer(server: TestServer): Promise<EmbeddedServer> {
  const known = started.get(server.name);
  if (known !== undefined) return known;
  const starting = start(server);
  started.set(server.name, starting);
  return starting;
}

async function start({ name, binaries }: TestServer): Promise<EmbeddedServer> {
  const folder = join(cacheFolder(), name);
  const deps = { settings: SETTINGS, ...(binaries === null ? {} : { binaries }) };
  try {
    return await startEmbedded(folder, deps);
  } catch (error) {
    if (!(error instanceof StoreError) || !MADE_AGAIN.has(error.code)) throw error;
    rmSync(folder, { recursive: true, force: true });
    return startEmbedded(folder, deps);
  }
}

/** Beside the caches of other tools, where that can be written. */
function cacheFolder(): string {
  const modules = join(import.meta.dirname, '../../../../node_modules');
  try {
    accessSync(modules, constants.W_OK);
    const folder = join(modules, '.cache', 'assay-test-postgres');
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return join(tmpdir(), `assay-test-postgres-${process.getuid?.() ?? 0}`);
  }
}
