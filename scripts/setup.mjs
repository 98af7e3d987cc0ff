// Sets up what is missing: packages from the registry (by the lock file). Runs on Node 20 without dependencies. Cannot repair a broken npm or a full disk.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.cache', 'assay-setup');
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) fail(`Node.js 20 or later is needed to set up; this is ${process.versions.node}`);

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const present = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '';

if (present !== wanted) {
  console.error('assay: installing packages (once; about half a minute) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.error) fail(`npm could not be started (${result.error.message}); install npm 10 or later`);
  if (result.status !== 0) fail('npm ci failed; see its message above, mend that and run the command again');
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${wanted}\n`);
  console.error('assay: ready');
}

/** @param {string} message one line that says what is wrong and what to do */
function fail(message) {
  console.error(`assay: ${message}`);
  process.exit(2);
}
