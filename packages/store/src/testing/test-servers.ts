import { existsSync } from 'node:fs';
import type { Binaries } from '../embedded/binaries.ts';

/** A PostgreSQL that tests run on. */
export interface TestServer {
  /** As in `ASSAY_TEST_POSTGRES`. */
  readonly name: 'embedded' | 'debian';
  readonly title: string;
  /** Null for the one that comes with the program. */
  readonly binaries: Binaries | null;
  /** Why no test can run on it here; null where they can. */
  readonly missing: string | null;
}

const DEBIAN = '/usr/lib/postgresql/15';

/**
 * The servers to test on: ours, and the oldest that is supported, from Debian; `only` names one of them.
 * Never the system's own service: both are started on folders of the tests.
 */
export function testServers(only: string | undefined): TestServer[] {
  const isThere = existsSync(`${DEBIAN}/bin/initdb`);
  const all: TestServer[] = [
    { name: 'embedded', title: 'PostgreSQL 18, embedded', binaries: null, missing: null },
    {
      name: 'debian',
      title: 'PostgreSQL 15, Debian’s',
      binaries: { bin: `${DEBIAN}/bin`, lib: null, root: DEBIAN, major: 15 },
      missing: isThere ? null : 'not installed: apt-get install postgresql-15, or run "npm test" as root',
    },
  ];
  const chosen = all.filter(({ name }) => only === undefined || only === '' || name === only);
  if (chosen.length === 0) throw new Error(`ASSAY_TEST_POSTGRES is ${only}; write embedded or debian`);
  return chosen;
}
