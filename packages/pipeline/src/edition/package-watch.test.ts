import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PackageWatch, stampOf } from './package-watch.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-watch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A watch whose looks a test asks for. */
function watching(onChanged: () => Promise<void>) {
  const waiting: (() => void)[] = [];
  const told: string[] = [];
  const watch = new PackageWatch({
    folders: [folder],
    onChanged,
    later: (run) => {
      waiting.push(run);
      return () => waiting.splice(0);
    },
    log: (level, event) => void told.push(`${level} ${event}`),
  });
  const look = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { watch, look, told, waiting };
}

it('tells of a file that was changed or added, once', async () => {
  let changes = 0;
  const { watch, look } = watching(async () => void changes++);
  watch.start();
  await look();
  expect(changes).toBe(0);
  writeFileSync(join(folder, 'observations.csv'), '1');
  await look();
  await look();
  expect(changes).toBe(1);
  await watch.stop();
});

it('tells of what was changed since a stamp that was taken before', async () => {
  let changes = 0;
  const { watch, look } = watching(async () => void changes++);
  const since = stampOf([folder]);
  writeFileSync(join(folder, 'observations.csv'), '1');
  watch.start(since);
  await look();
  expect(changes).toBe(1);
});

it('says what a faulty package is refused for, and goes on looking', async () => {
  let turns = 0;
  const { watch, look, told } = watching(async () => {
    turns++;
    if (turns === 1) throw new Error('faulty');
  });
  watch.start();
  writeFileSync(join(folder, 'observations.csv'), '1');
  await look();
  expect(told).toEqual(['error catalogue-refused']);
  writeFileSync(join(folder, 'observations.csv'), '12');
  await look();
  expect(turns).toBe(2);
});

it('looks no more once it was stopped', async () => {
  const { watch, waiting } = watching(async () => {});
  watch.start();
  await watch.stop();
  expect(waiting).toEqual([]);
});
