import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Threads and processes are started here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

const INDEX = new URL('./index.ts', import.meta.url).href;
/** Prints the format or the error of a document, and the packages of npm that a fresh process has loaded for it. */
const PROGRAM = `
import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({
  load(url, context, next) {
    const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
    if (name !== undefined) packages.add(name);
    return next(url, context);
  },
});
const { readDocument } = await import('${INDEX}');
const read = await readDocument(process.argv[1]).then(({ format }) => format, ({ code }) => code);
console.log(JSON.stringify([read, ...[...packages].sort()]));`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-loading-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function packagesFor(where: string): unknown {
  return JSON.parse(
    execFileSync(
      process.execPath,
      ['--conditions=assay-source', '--input-type=module', '-e', PROGRAM, where],
      { encoding: 'utf8' },
    ),
  );
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('a kind of document loads what it needs and no more', () => {
  test('text and Markdown in UTF-8 or UTF-16 need nothing', () => {
    expect(packagesFor(file('a.txt', '특허의 54%'))).toEqual(['text']);
    expect(packagesFor(file('a.md', '# 특허의 54%'))).toEqual(['markdown']);
    expect(packagesFor(file('b.txt', iconv.encode('특허의 54%', 'utf-16le', { addBOM: true })))).toEqual([
      'text',
    ]);
  });
  test('nor does what cannot be read', () => {
    expect(packagesFor(join(folder, 'gone.txt'))).toEqual(['file-not-found']);
  });
  test('CP949 needs its tables', () => {
    expect(packagesFor(file('c.txt', iconv.encode('특허의 54%', 'cp949')))).toEqual([
      'text',
      'iconv-lite',
      'safer-buffer',
    ]);
  });
  test('an address needs the fetching', () => {
    expect(packagesFor('http://127.0.0.1:1/')).toEqual(['address-refused', 'ipaddr.js', 'undici']);
  });
  test('a page is parsed in a thread of its own, and not in the command’s', () => {
    expect(packagesFor(file('d.html', '<html><p>특허의 54%</p></html>'))).toEqual(['html']);
  });
});
