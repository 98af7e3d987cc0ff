// Sets up what is missing: packages from the registry (by the lock file). Runs on Node 20 without dependencies. Cannot repair a broken npm or a full disk.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.cache', 'assay-setup');
/** Node.js from here on runs TypeScript files as they are. */
const RUNS_TYPESCRIPT = [22, 18];

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node.js 20 or later is needed; this is ${process.versions.node}: install a newer one (nodejs.org)`);
if (process.platform === 'win32') fail('a Unix shell is needed; on Windows, run it inside WSL');

const wanted = hashOf('package-lock.json');
const present = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '';
if (present !== wanted) install();

function install() {
  try {
    accessSync(existsSync(modules) ? modules : root, constants.W_OK);
    // An install that is broken off leaves no stamp, and so is done again.
    rmSync(stampFile, { force: true });
  } catch {
    fail(`cannot write to ${root}: make it writable or copy it, and run this again`);
  }
  console.error('assay: installing packages (once; about half a minute) …');
  const [command, ...first] = npmCommand();
  const result = spawnSync(
    command,
    [
      ...first,
      'ci',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--ignore-scripts',
      '--loglevel=error',
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (result.error?.code === 'ENOENT') fail('npm was not found: install npm 10 or later, and run this again');
  if (result.error) fail(`npm could not be started (${result.error.message}): install npm 10 or later`);
  if (result.signal !== null) fail('the installation was broken off: run this again to finish it');
  if (result.status !== 0) fail(reasonOf(result.stderr));
  checkNode();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${wanted}\n`);
}

/** The npm that runs this script, where one does; else the one on the path. */
function npmCommand() {
  const path = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(path) && existsSync(path) ? [process.execPath, path] : ['npm'];
}

/** @param {string} stderr what npm said; its first error decides */
function reasonOf(stderr) {
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (?:error|ERR!)\s?/, '').trim());
  const code = lines.find((line) => line.startsWith('code '))?.slice('code '.length) ?? '';
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ETIMEDOUT':
    case 'ERR_SOCKET_TIMEOUT':
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
      return `the package registry could not be reached (${code}): check the network, and run this again`;
    case 'E401':
    case 'E403':
    case 'E404':
      return `the package registry refused a package (${code}): check "npm config get registry", and run this again`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `cannot write to ${root} or to npm's cache (${code}): make both writable, and run this again`;
    case 'ENOSPC':
      return 'the disk is full (ENOSPC): make about 400 MB of room, and run this again';
    case 'EUSAGE':
      return 'package.json and package-lock.json do not agree: restore both from the repository, and run this again';
    case 'EINTEGRITY':
      return 'a package arrived damaged (EINTEGRITY): run "npm cache verify", then this again';
    default: {
      const said = lines.find((line) => line !== '' && !line.startsWith('code ')) ?? 'it gave no reason';
      return `npm ci failed (${[code, said].filter((part) => part !== '').join(': ')}): mend that, and run this again`;
    }
  }
}

/** Packages bring their own Node.js; where there is none for this machine, the one on the path must do. */
function checkNode() {
  const { stdout } = spawnSync(join(root, 'bin', 'node'), ['--version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = (stdout ?? '').replace(/^v/, '').split('.').map(Number);
  const [least = 0, from = 0] = RUNS_TYPESCRIPT;
  if (major > least || (major === least && minor >= from)) return;
  fail(
    `no Node.js 24 comes with the packages for ${process.platform}-${process.arch}: install Node.js 24 or later yourself`,
  );
}

/** @param {string} file its path from the root */
function hashOf(file) {
  try {
    return createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
  } catch {
    return fail(`cannot read ${file} in ${root}: restore it from the repository`);
  }
}

/**
 * @param {string} message one line that says what is wrong and what to do
 * @returns {never}
 */
function fail(message) {
  console.error(`assay: ${message}`);
  process.exit(2);
}
