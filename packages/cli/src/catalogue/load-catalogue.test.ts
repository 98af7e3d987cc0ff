import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../testing/fake-terminal.ts';
import { writeSmallPackage } from '../testing/small-package.ts';

let folder = '';
let small = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-large-'));
  small = writeSmallPackage(folder);
  writeFileSync(join(folder, 'a.md'), 'Nothing here.');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function errorsOf(language: string): Promise<string> {
  const args = ['check', join(folder, 'a.md'), '--lang', language];
  return (await runCommand(args, { dataFolder: folder })).err;
}

test('says beforehand that packages take long to read, in the language of the interface', async () => {
  writeFileSync(join(small, 'notes.txt'), Buffer.alloc(17_000_000));
  expect(await errorsOf('en')).toMatch(
    /^assay: reading 17 MB of data packages and indexing them, which takes a while/,
  );
  expect(await errorsOf('ko')).toMatch(/^assay: 데이터 패키지 17MB를 읽어 색인하느라 시간이 걸립니다/);
});

test('says nothing of packages that are read at once', async () => {
  expect(await errorsOf('en')).toBe('');
});
