import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { readFileBytes, toFileError } from './read-file.ts';

const MAKE_PIPE = 'mkfifo';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-read-file-'));
  writeFileSync(join(folder, '기사 1.txt'), '특허 54%');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'ten.txt'), '0123456789');
  mkdirSync(join(folder, 'inner'));
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'dangling.txt'));
  symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function codeOf(path: string, limit = 1000): Promise<string> {
  return readFileBytes(path, limit).then(
    (bytes) => `read ${bytes.byteLength}`,
    (error: unknown) => (error instanceof SourceError ? error.code : `threw ${String(error)}`),
  );
}

describe('files', () => {
  test('are read whole, whatever their names', async () => {
    expect(Buffer.from(await readFileBytes(join(folder, '기사 1.txt'), 1000)).toString()).toBe('특허 54%');
  });
  test('may hold nothing', async () => {
    expect(await codeOf(join(folder, 'empty.txt'))).toBe('read 0');
  });
  test('may be as large as the limit', async () => {
    expect(await codeOf(join(folder, 'ten.txt'), 10)).toBe('read 10');
    expect(await codeOf(join(folder, 'ten.txt'), 9)).toBe('too-large');
  });
});

describe('what is no readable file is refused with its reason', () => {
  test.each([
    ['file-not-found', 'gone.txt'],
    ['file-not-found', 'dangling.txt'],
    ['file-not-found', 'ten.txt/inner'],
    ['file-not-found', 'a\0b'],
    ['file-not-found', 'x'.repeat(5000)],
    ['is-directory', 'inner'],
    ['is-directory', '.'],
    ['file-unreadable', 'loop.txt'],
  ])('%s: %j', async (code, name) => {
    expect(await codeOf(join(folder, name))).toBe(code);
  });
  test('an empty path', async () => {
    expect(await codeOf('')).toBe('file-not-found');
  });
  test.skipIf(process.platform === 'win32')('a pipe that no one writes to, at once', async () => {
    execFileSync(MAKE_PIPE, [join(folder, 'pipe')]);
    expect(await codeOf(join(folder, 'pipe'))).toBe('not-a-file');
  });
  test.skipIf(process.platform === 'win32')('a device that never ends', async () => {
    expect(await codeOf('/dev/zero')).toBe('not-a-file');
  });
  // Whoever runs the tests may be allowed to read everything, so that the system's answers are given here.
  test.each([
    ['EACCES', 'file-unreadable', 'permission'],
    ['EPERM', 'file-unreadable', 'permission'],
    ['EMFILE', 'file-unreadable', 'busy'],
    ['EIO', 'file-unreadable', 'EIO'],
    ['EISDIR', 'is-directory', undefined],
    ['ENOENT', 'file-not-found', undefined],
  ])('%s is %s', (system, code, reason) => {
    const error = toFileError('a.txt', Object.assign(new Error('no'), { code: system }));
    expect([error.code, error.detail.reason]).toEqual([code, reason]);
  });
});
