import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetOldest } from './forget-oldest.ts';

test('leaves the newest folders, and files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-forget-'));
  for (const [name, time] of [
    ['old', 1],
    ['new', 3],
    ['middle', 2],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'part'), '');
    utimesSync(join(folder, name), time, time);
  }
  writeFileSync(join(folder, 'list'), '');
  forgetOldest(folder, 2);
  expect(readdirSync(folder).sort()).toEqual(['list', 'middle', 'new']);
  rmSync(folder, { recursive: true });
});

test('does nothing where there is no folder', () => {
  expect(() => forgetOldest('/nowhere/at/all', 2)).not.toThrow();
});
