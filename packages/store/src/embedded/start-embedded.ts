import { resolve } from 'node:path';
import { chooseAccount } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { createDatabase, DATABASE, DATABASE_USER } from './create-database.ts';
import { fileFailure, systemCode } from './failures.ts';
import { withFolderLock } from './folder-lock.ts';
import { type Hold, isHeld, joinHold, removeDeadHolders, startHold } from './hold.ts';
import { layoutOf } from './layout.ts';
import { linkLibraries } from './libraries.ts';
import { type Machine, readMachine } from './machine.ts';
import { readPostmaster, removeLeftovers } from './postmaster.ts';
import { prepareFolder } from './prepare-folder.ts';
import { reachableBinaries } from './reachable.ts';
import { runServer, untilGone, untilReady } from './run-server.ts';
import type { ServerEnvironment } from './server-environment.ts';
import { removeAlias, socketFolder } from './socket-alias.ts';
import { isPipe, pipeOf } from './watchdog.ts';

/** How to reach a database over its socket, in the words of the `pg` package. */
export interface SocketConnection {
  /** The folder of the socket. */
  readonly host: string;
  readonly user: string;
  readonly database: string;
}

/** A PostgreSQL that runs on a folder, and is held by this process. */
export interface EmbeddedServer {
  readonly connection: SocketConnection;
  /** The number of its first process. */
  readonly pid: number;
  /** Whether this call started it, or joined one that ran. */
  readonly joined: boolean;
  /** Lets go of it. Where nobody else holds it, resolves once it has ended; throws StoreError `server-slow` after a minute. */
  readonly stop: () => Promise<void>;
}

export interface EmbeddedDeps {
  readonly machine?: Machine;
  /** Another PostgreSQL than the one that comes with the program. */
  readonly binaries?: Binaries;
  /** Settings of PostgreSQL's that count before ours, by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told what takes its time: `creating`, `starting`. */
  readonly onStep?: (step: 'creating' | 'starting') => void;
}

const LOCK_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 65_000;

/**
 * Starts a PostgreSQL of its own on a data folder, or joins the one that another process runs there. The server ends
 * with the last process that holds it, whether that stops, ends or is killed.
 * Example: `(await startEmbedded('/srv/assay', {})).connection` → `{ host: '/srv/assay/postgres/run', user: 'assay', database: 'postgres' }`.
 * Throws StoreError: the machine has no fitting PostgreSQL, the folder cannot be used, or the server does not start.
 */
export async function startEmbedded(folder: string, deps: EmbeddedDeps = {}): Promise<EmbeddedServer> {
  const machine = deps.machine ?? readMachine();
  const found = deps.binaries ?? findBinaries(machine);
  const layout = layoutOf(resolve(folder));
  const account = chooseAccount(machine, layout);
  prepareFolder(layout, account, machine.uid === 0);
  const binaries = machine.uid === 0 ? reachableBinaries(found, account) : found;
  const environment: ServerEnvironment = {
    machine,
    account,
    binaries,
    layout,
    settings: deps.settings ?? {},
  };
  try {
    return await withFolderLock(layout.lock, LOCK_PATIENCE_MS, () => startOrJoin(environment, deps));
  } catch (error) {
    // What is no fault of the folder's is one of ours, and stays as it is.
    throw systemCode(error) === '' ? error : fileFailure(error, 'folder-unusable', layout.folder);
  }
}

async function startOrJoin(environment: ServerEnvironment, deps: EmbeddedDeps): Promise<EmbeddedServer> {
  const { layout } = environment;
  removeDeadHolders(environment);
  const hold = (await joinHold(environment)) ?? (await holdAnew(environment, deps));
  try {
    const running = await untilReady(environment, () => readPostmaster(layout.data) === null);
    if (running !== null) {
      hold.tellServer(running);
      return serverOf(environment, hold, running, true);
    }
    removeLeftovers(layout);
    deps.onStep?.('starting');
    return serverOf(environment, hold, await runServer(environment, hold), false);
  } catch (error) {
    hold.release();
    throw error;
  }
}

/** With no watchdog there is no server, or one that is being stopped, or one whose watchdog was killed. */
async function holdAnew(environment: ServerEnvironment, deps: EmbeddedDeps): Promise<Hold> {
  const { layout, binaries } = environment;
  const running = readPostmaster(layout.data);
  if (running !== null && !isPipe(pipeOf(environment))) {
    // The pipe goes first, then the server is told; telling it twice does no harm.
    signal(running.pid, 'SIGINT');
    await untilGone(environment, STOP_PATIENCE_MS);
  }
  linkLibraries(binaries, layout.lib);
  await createDatabase(environment, () => deps.onStep?.('creating'));
  return startHold(environment);
}

function serverOf(environment: ServerEnvironment, hold: Hold, pid: number, joined: boolean): EmbeddedServer {
  const { layout } = environment;
  const connection = { host: socketFolder(layout), user: DATABASE_USER, database: DATABASE };
  const stop = async () => {
    hold.release();
    await untilGone(environment, STOP_PATIENCE_MS, () => isHeld(environment));
    if (connection.host === layout.run || isHeld(environment)) return;
    await withFolderLock(layout.lock, LOCK_PATIENCE_MS, async () => {
      if (readPostmaster(layout.data) === null) removeAlias(layout);
    });
  };
  return { connection, pid, joined, stop };
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}
