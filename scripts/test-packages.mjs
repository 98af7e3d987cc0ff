// Installs what the tests use of the system where it may: Debian's PostgreSQL 15, the oldest that is supported. Runs on Node 20 without dependencies. Cannot fail the tests: where it may not or cannot, those that want it are skipped by name.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All of it together; a slow mirror is given up on. */
const LONGEST_MS = 120_000;
/** Installing what has arrived takes that long, and is not to be broken off. */
const INSTALL_MS = 40_000;
/** A failure is not tried again before. */
const REMEMBERED_MS = 6 * 60 * 60_000;

/**
 * @typedef {object} System what the script sees and does; tests put another in its place
 * @property {string} root the folder that system paths start from
 * @property {string} stamp where a failure is remembered
 * @property {string} platform
 * @property {boolean} isRoot
 * @property {() => number} now milliseconds
 * @property {(command: string, args: string[], timeoutMs: number) => { status: number | null, stderr: string, missing: boolean }} run
 * @property {(line: string) => void} say
 */

/**
 * Whether Debian's PostgreSQL 15 is there when this is done.
 * @param {System} system
 */
export function installTestPackages(system) {
  const { root, stamp, say } = system;
  const isThere = () => existsSync(join(root, 'usr/lib/postgresql/15/bin/initdb'));
  if (isThere()) return true;
  /** @param {string} why */
  const skip = (why) => {
    say(`assay: SKIPPED: tests on PostgreSQL 15 (${why}); tests on the embedded PostgreSQL 18 run`);
    return false;
  };
  if (system.platform !== 'linux' || !existsSync(join(root, 'etc/debian_version')))
    return skip('Debian’s package is not for this system');
  if (!system.isRoot) return skip('only root can install it: apt-get install postgresql-15');
  const before = readFailure(stamp);
  if (before !== null && system.now() - before.at < REMEMBERED_MS)
    return skip(`${before.why}; remove ${stamp} to try again`);
  say('assay: installing PostgreSQL 15 for tests (once; at most two minutes) …');
  const why = install(system);
  if (why === null && isThere()) return true;
  return skip(rememberFailure(system, why ?? 'apt-get installed no initdb'));
}

/**
 * Null, or why it failed. Downloading may be broken off at any time, installing may not: they are done apart.
 * @param {System} system
 */
function install({ root, now, run }) {
  const until = now() + LONGEST_MS - INSTALL_MS;
  const network = [
    '-qq',
    '-o',
    'Acquire::Retries=0',
    '-o',
    'Acquire::http::Timeout=10',
    '-o',
    'DPkg::Lock::Timeout=10',
  ];
  const wanted = ['install', '-y', '--no-install-recommends', 'postgresql-15'];
  // No cluster of its own is made, and so no service of the system's starts.
  const settings = join(root, 'etc/postgresql-common/createcluster.conf');
  try {
    mkdirSync(dirname(settings), { recursive: true });
    if (!existsSync(settings)) writeFileSync(settings, 'create_main_cluster = false\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  /** @type {[string[], number][]} */
  const steps = [
    [['update', ...network], 0],
    [[...wanted, ...network, '--download-only'], 0],
    [[...wanted, ...network, '--no-download'], INSTALL_MS],
  ];
  for (const [args, extra] of steps) {
    const left = until + extra - now();
    if (left <= 0) return 'it took too long';
    const { status, stderr, missing } = run('apt-get', args, left);
    if (missing) return 'there is no apt-get';
    if (status === null) return 'it took too long';
    // Lists that are a little old may do.
    if (status !== 0 && args[0] !== 'update') return reasonOf(stderr);
  }
  return null;
}

/** @param {string} stderr what apt-get said; its first error tells most */
function reasonOf(stderr) {
  const line = stderr.split('\n').find((one) => one.startsWith('E: ')) ?? 'E: apt-get failed';
  return line.slice(3, 200).trim();
}

/** @param {string} stamp */
function readFailure(stamp) {
  try {
    const { at, why } = JSON.parse(readFileSync(stamp, 'utf8'));
    return { at: Number(at), why: String(why) };
  } catch {
    return null;
  }
}

/**
 * @param {System} system
 * @param {string} why
 */
function rememberFailure({ stamp, now }, why) {
  try {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, `${JSON.stringify({ at: now(), why })}\n`);
  } catch {
    // Then it is tried again next time.
  }
  return why;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  installTestPackages({
    root: '/',
    stamp: join(dirname(fileURLToPath(import.meta.url)), '../node_modules/.cache/assay-test-packages'),
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    now: Date.now,
    run: (command, args, timeout) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
      const { status, stderr, error } = spawnSync(command, args, {
        env,
        timeout,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
      return {
        status,
        stderr: stderr ?? '',
        missing: error !== undefined && 'code' in error && error.code === 'ENOENT',
      };
    },
    say: (line) => console.error(line),
  });
