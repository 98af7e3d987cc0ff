import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundlesOf, currentBundle, loadBundle, snapshotOf, stampOf } from './bundles.cjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-bundles-'));
  mkdirSync(join(bundlesOf(root), 'one'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function list(node = process.version): void {
  const [inputs, others] = ['a.ts', 'web.ts'].map((path) => ({ [path]: stampOf(join(root, path)) }));
  writeFileSync(join(bundlesOf(root), 'current.json'), JSON.stringify({ name: 'one', node, inputs, others }));
}

describe('a bundle is of the sources as they are', () => {
  beforeEach(() => {
    writeFileSync(join(root, 'a.ts'), 'a');
    writeFileSync(join(bundlesOf(root), 'one', 'main.js'), '');
    list();
    expect(currentBundle(root)).toBe(join(bundlesOf(root), 'one'));
  });

  test('but not once one was changed, even for another of its size and time', () => {
    utimesSync(join(root, 'a.ts'), 1, 1);
    list();
    writeFileSync(join(root, 'a.ts'), 'b');
    utimesSync(join(root, 'a.ts'), 1, 1);
    expect(currentBundle(root)).toBeNull();
  });

  test('nor once one was changed that no check runs, unless only a check is wanted', () => {
    writeFileSync(join(root, 'web.ts'), 'b');
    expect(currentBundle(root)).toBeNull();
    expect(currentBundle(root, { forCheck: true })).toBe(join(bundlesOf(root), 'one'));
  });

  test('nor once one is gone', () => {
    rmSync(join(root, 'a.ts'));
    expect(currentBundle(root)).toBeNull();
  });

  test('nor once its files are gone', () => {
    rmSync(join(bundlesOf(root), 'one'), { recursive: true });
    expect(currentBundle(root)).toBeNull();
  });

  test('nor under another Node.js', () => {
    list('v1.0.0');
    expect(currentBundle(root)).toBeNull();
  });

  test('nor where the list of bundles is damaged', () => {
    writeFileSync(join(bundlesOf(root), 'current.json'), '{"name": "one"');
    expect(currentBundle(root)).toBeNull();
  });
});

describe('a bundle is loaded', () => {
  const bundle = (): string => join(bundlesOf(root), 'one');
  beforeEach(() => {
    writeFileSync(join(bundle(), 'other.js'), 'exports.two = require("node:path").posix.sep.length + 1');
    writeFileSync(
      join(bundle(), 'main.js'),
      'const { two } = require("./other.js"); exports.main = async () => two',
    );
  });

  test('with the files that it requires', async () => {
    const files: string[] = [];
    const { main } = loadBundle(bundle(), (file) => files.push(file));
    expect(await main(root, null)).toBe(2);
    expect(files.sort()).toEqual(['main.js', 'other.js'].map((name) => join(bundle(), name)));
  });

  test('whatever lies where its compiled code should be', async () => {
    writeFileSync(join(bundle(), 'main.js.code'), 'damaged');
    expect(await loadBundle(bundle()).main(root, null)).toBe(2);
  });

  test('warmed up, the compiled code of each file is kept, though the command ends the process', () => {
    mkdirSync(join(root, 'packages', 'cli', 'samples'), { recursive: true });
    writeFileSync(
      join(bundle(), 'main.js'),
      'require("./other.js"); exports.main = async () => process.exit(0)',
    );
    spawnSync(process.execPath, [join(import.meta.dirname, 'warm-up.cjs'), root, bundle()]);
    for (const file of ['main.js', 'other.js'])
      expect(existsSync(join(bundle(), `${file}.code`)), file).toBe(true);
  });
});

test('this repository can be bundled, and its bundle loads', { timeout: 120_000 }, () => {
  const repository = join(import.meta.dirname, '../..');
  const made = spawnSync(process.execPath, [join(repository, 'scripts', 'bundle.ts')], { encoding: 'utf8' });
  expect([made.status, made.stderr]).toEqual([0, '']);
  const folder = currentBundle(repository);
  const load = `process.argv.length = 2; const { loadBundle } = require(${JSON.stringify(join(import.meta.dirname, 'bundles.cjs'))}); console.log(Object.keys(loadBundle(process.env.FOLDER)).join())`;
  const loaded = spawnSync(process.execPath, ['-e', load], {
    encoding: 'utf8',
    env: { ...process.env, FOLDER: folder ?? '' },
  });
  expect([loaded.stdout.trim(), loaded.stderr]).toEqual(['main', '']);

  const isOwn = process.execPath.startsWith(join(realpathSync(repository), 'node_modules'));
  expect(existsSync(snapshotOf(repository))).toBe(isOwn);
  const check = (env: NodeJS.ProcessEnv) => {
    const sample = join(repository, 'packages', 'cli', 'samples', 'sample.ko.md');
    const { status, stdout, stderr } = spawnSync(
      join(repository, 'bin', 'assay'),
      ['check', '--json', sample],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', ...env },
      },
    );
    return { status, stderr, report: stdout };
  };
  const quick = check({});
  expect(quick.report).toContain('"claims"');
  expect(quick).toEqual(check({ ASSAY_CACHE: 'off' }));
});
