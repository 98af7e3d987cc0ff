import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundlesOf, snapshotOf, stampOf } from './bundles.cjs';

// Processes are started here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 60_000 });

/** Tells how often it was called, and with what: the first time is the warming up, when nobody reads. */
const MAIN = `
let calls = 0;
exports.main = async () => {
  calls++;
  process.stdout.write('call ' + calls + ': ' + process.argv.slice(2).join(' '));
  process.on('SIGINT', () => {});
  process.exitCode = 3;
};`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-snapshots-'));
  for (const folder of ['bin', 'packages/cli/samples', 'node_modules/.cache/assay/one'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'a.ts'), 'a');
  writeFileSync(join(root, 'bin', 'assay.cjs'), `console.log('anew: ' + process.argv.slice(2).join(' '))`);
  writeFileSync(join(bundlesOf(root), 'one', 'main.js'), MAIN);
  writeFileSync(join(root, 'web.ts'), 'a');
  const [inputs, others] = ['a.ts', 'web.ts'].map((path) => ({ [path]: stampOf(join(root, path)) }));
  writeFileSync(
    join(bundlesOf(root), 'current.json'),
    JSON.stringify({ name: 'one', node: process.version, inputs, others }),
  );
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function makeSnapshot() {
  const script = join(import.meta.dirname, 'start-snapshot.cjs');
  const bundle = join(bundlesOf(root), 'one');
  return run('--snapshot-blob', snapshotOf(root), '--build-snapshot', script, root, bundle);
}

function startFrom(place: string) {
  return run('--snapshot-blob', snapshotOf(root), place, 'check', 'a b.md');
}

function run(...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout };
}

test('a snapshot goes on where the warming up ended, with the arguments of its own start', () => {
  expect(makeSnapshot().status).toBe(0);
  expect(startFrom(root)).toEqual({ status: 3, stdout: 'call 2: check a b.md' });
});

test('where a source was changed since, the command starts from the sources', () => {
  makeSnapshot();
  writeFileSync(join(root, 'a.ts'), 'b');
  expect(startFrom(root)).toEqual({ status: 0, stdout: 'anew: check a b.md\n' });
});

test('where a source was changed that no check runs, it goes on', () => {
  makeSnapshot();
  writeFileSync(join(root, 'web.ts'), 'b');
  expect(startFrom(root).stdout).toBe('call 2: check a b.md');
});

test('where the repository lies elsewhere now, the command starts from there', () => {
  makeSnapshot();
  const link = join(root, 'elsewhere');
  symlinkSync(root, link);
  expect(startFrom(link)).toEqual({ status: 0, stdout: 'anew: check a b.md\n' });
});

test('none is made of a bundle that holds what cannot be kept', () => {
  const holding = `const s = new Intl.Segmenter('en'); s.segment('a'); exports.main = async () => s;`;
  writeFileSync(join(bundlesOf(root), 'one', 'main.js'), holding);
  expect(makeSnapshot().status).not.toBe(0);
  expect(existsSync(snapshotOf(root))).toBe(false);
});

test('a snapshot is of one version of Node.js alone', () => {
  expect(snapshotOf('/r', '24.1.0', 'linux-x64')).toBe('/r/node_modules/.cache/assay/start-24.1.0-linux-x64');
});
