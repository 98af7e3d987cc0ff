import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeSmallPackage } from './testing/small-package.ts';

// Processes are started here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 60_000 });

const RUN = new URL('./testing/fake-terminal.ts', import.meta.url).href;
/** Runs a command in a fresh process, and prints its exit code and the packages of npm and of ours that it has loaded. */
const PROGRAM = `
import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({
  load(url, context, next) {
    const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1] ?? /packages\\/([^/]+)/.exec(url)?.[1];
    if (name !== undefined) packages.add(name);
    return next(url, context);
  },
});
const { runCommand } = await import('${RUN}');
const [dataFolder, ...args] = process.argv.slice(1);
const { code } = await runCommand(args, { dataFolder });
console.log(JSON.stringify([code, ...[...packages].sort()]));`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-loaded-'));
  writeSmallPackage(folder);
  writeFileSync(join(folder, 'article.md'), 'Nothing here.');
  writeFileSync(join(folder, 'table.csv'), 'a,b\nx,1\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function loadedBy(...args: readonly string[]): readonly unknown[] {
  const flags = ['--conditions=assay-source', '--input-type=module', '-e', PROGRAM, folder];
  return JSON.parse(execFileSync(process.execPath, [...flags, ...args], { encoding: 'utf8' }));
}

/** What the service alone needs, and those who check one article would wait for. */
const SERVICE = ['kysely', 'pg', 'pg-boss', 'hono', 'pino', 'undici', 'store', 'pipeline', 'web'];

describe('a command loads what it needs and no more', () => {
  it('checking an article needs nothing of the service', () => {
    const [code, ...packages] = loadedBy('check', join(folder, 'article.md'));
    expect(code).toBe(0);
    expect(packages).toContain('engine');
    for (const name of SERVICE) expect(packages).not.toContain(name);
  });

  it.each(['json', 'sarif', 'github'])('nor does it as %s', (format) => {
    const [code, ...packages] = loadedBy('check', join(folder, 'article.md'), '--format', format);
    expect(code).toBe(0);
    for (const name of SERVICE) expect(packages).not.toContain(name);
  });

  it('nor does reading a table, and a table of text needs no reader of workbooks', () => {
    const [code, ...packages] = loadedBy('table', join(folder, 'table.csv'));
    expect(code).toBe(0);
    for (const name of [...SERVICE, 'htmlparser2']) expect(packages).not.toContain(name);
  });

  it('nor do help, the settings, and wrong usage', () => {
    for (const args of [['--help'], ['serve', '--help'], ['settings'], ['backup'], ['source', 'add']]) {
      const [, ...packages] = loadedBy(...args);
      for (const name of SERVICE) expect(packages, args.join(' ')).not.toContain(name);
    }
  });
});
