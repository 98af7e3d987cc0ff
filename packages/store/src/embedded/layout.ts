import { join } from 'node:path';

/** Where things lie in a data folder; all of it is the server's, and nobody else's. */
export interface Layout {
  /** The data folder as it was given. */
  readonly folder: string;
  readonly root: string;
  /** PostgreSQL's own files. */
  readonly data: string;
  /** Links to its libraries. */
  readonly lib: string;
  /** Its socket, the pipe that keeps it running and a file for each process that holds it. */
  readonly run: string;
  readonly log: string;
  /** What the server said before its log was open. */
  readonly startLog: string;
  /** Locked while one process starts, joins or prepares. */
  readonly lock: string;
  /** A short path to the socket, where the folder's own is too long. */
  readonly alias: string;
}

/** Example: `layoutOf('/srv/assay').data` → `'/srv/assay/postgres/data'`. */
export function layoutOf(folder: string): Layout {
  const root = join(folder, 'postgres');
  return {
    folder,
    root,
    data: join(root, 'data'),
    lib: join(root, 'lib'),
    run: join(root, 'run'),
    log: join(root, 'log'),
    startLog: join(root, 'log', 'start.log'),
    lock: join(root, 'lock'),
    alias: join(root, 'socket-alias'),
  };
}
