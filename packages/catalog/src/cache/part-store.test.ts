import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PartStore } from './part-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-parts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('keeps values, the last one under a name, and leaves nothing unfinished behind', () => {
  const store = new PartStore(join(folder, 'new', 'one'));
  expect(store.read('names')).toBeNull();
  store.write('names', ['a']);
  store.write('names', ['b']);
  expect(store.read('names')).toEqual({ value: ['b'] });
  expect(readdirSync(join(folder, 'new', 'one'))).toEqual(['names']);
});

test('takes no file that was put under another name, that others may write, or that is a link', () => {
  const store = new PartStore(folder);
  store.write('names', 1);
  renameSync(join(folder, 'names'), join(folder, 'cells'));
  expect(store.read('cells')).toBeNull();
  store.write('names', 1);
  chmodSync(join(folder, 'names'), 0o666);
  expect(store.read('names')).toBeNull();
  store.write('words', 1);
  renameSync(join(folder, 'words'), join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'words'));
  expect(store.read('words')).toBeNull();
});

test('keeps nothing where it cannot write, and says nothing', () => {
  writeFileSync(join(folder, 'file'), '');
  const store = new PartStore(join(folder, 'file'));
  store.write('names', 1);
  expect(store.read('names')).toBeNull();
});

test('keeps nothing of what cannot be copied', () => {
  const store = new PartStore(folder);
  store.write('names', () => 1);
  expect(readdirSync(folder)).toEqual([]);
});
