// Installs what the tests use of the system where it may: Debian's PostgreSQL 15, the oldest that is supported, and Chromium with Korean type. Runs on Node 20 without dependencies. Cannot fail the tests: where it may not or cannot, those that want it are skipped by name.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each of them; a slow mirror is given up on. */
const LONGEST_MS = 120_000;
/** Installing what has arrived takes that long, and is not to be broken off. */
const INSTALL_MS = 40_000;
/** A failure is not tried again before. */
const REMEMBERED_MS = 6 * 60 * 60_000;

/**
 * @typedef {object} Wanted packages of Debian's that some tests want
 * @property {string} name how their failure is remembered
 * @property {string} title
 * @property {string[]} packages
 * @property {string[]} files below the root: where all are there, the packages are
 * @property {string} lost which tests are skipped without them
 * @property {string | null} settings below the root: a file that is to be there before they are installed
 */

/** @type {Wanted[]} */
const WANTED = [
  {
    name: 'postgresql',
    title: 'PostgreSQL 15',
    packages: ['postgresql-15'],
    files: ['usr/lib/postgresql/15/bin/initdb'],
    lost: 'tests on PostgreSQL 15',
    settings: 'etc/postgresql-common/createcluster.conf',
  },
  {
    name: 'chromium',
    title: 'Chromium',
    packages: ['chromium', 'fonts-nanum'],
    files: ['usr/bin/chromium', 'usr/share/fonts/truetype/nanum'],
    lost: 'tests in a real browser',
    settings: null,
  },
];

/**
 * @typedef {object} System what the script sees and does; tests put another in its place
 * @property {string} root the folder that system paths start from
 * @property {string} stamp where failures are remembered: a file of that name and theirs for each
 * @property {string} platform
 * @property {boolean} isRoot
 * @property {() => number} now milliseconds
 * @property {(command: string, args: string[], timeoutMs: number) => { status: number | null, stderr: string, missing: boolean }} run
 * @property {(line: string) => void} say
 */

/**
 * Whether everything that is wanted is there when this is done.
 * @param {System} system
 */
export function installTestPackages(system) {
  const here = WANTED.map((wanted) => installWanted(system, wanted));
  return here.every(Boolean);
}

/**
 * @param {System} system
 * @param {Wanted} wanted
 */
function installWanted(system, wanted) {
  const { root, say } = system;
  const stamp = `${system.stamp}-${wanted.name}`;
  const missing = () => wanted.files.filter((file) => !existsSync(join(root, file)));
  if (missing().length === 0) return true;
  /** @param {string} why */
  const skip = (why) => {
    const rest = wanted.name === 'postgresql' ? '; tests on the embedded PostgreSQL 18 run' : '';
    say(`assay: SKIPPED: ${wanted.lost} (${why})${rest}`);
    return false;
  };
  if (system.platform !== 'linux' || !existsSync(join(root, 'etc/debian_version')))
    return skip('Debian’s package is not for this system');
  if (!system.isRoot) return skip(`only root can install it: apt-get install ${wanted.packages.join(' ')}`);
  const before = readFailure(stamp);
  if (before !== null && system.now() - before.at < REMEMBERED_MS)
    return skip(`${before.why}; remove ${stamp} to try again`);
  say(`assay: installing ${wanted.title} for tests (once; at most two minutes) …`);
  const why = install(system, wanted);
  if (why === null && missing().length === 0) return true;
  return skip(rememberFailure(stamp, system.now(), why ?? `apt-get installed no ${missing().join(', ')}`));
}

/**
 * Null, or why it failed. Downloading may be broken off at any time, installing may not: they are done apart.
 * @param {System} system
 * @param {Wanted} wanted
 */
function install({ root, now, run }, { packages, settings }) {
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
  const wanted = ['install', '-y', '--no-install-recommends', ...packages];
  try {
    if (settings !== null) putSettings(join(root, settings));
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

/**
 * No cluster of PostgreSQL's own is made, and so no service of the system's starts.
 * @param {string} path
 */
function putSettings(path) {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) writeFileSync(path, 'create_main_cluster = false\n');
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
 * @param {string} stamp
 * @param {number} at milliseconds
 * @param {string} why
 */
function rememberFailure(stamp, at, why) {
  try {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, `${JSON.stringify({ at, why })}\n`);
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
