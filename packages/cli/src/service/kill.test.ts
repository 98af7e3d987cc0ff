import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpNews, openNewsroom } from '@assay/pipeline/testing';
import { expect, test } from 'vitest';
import { Trial } from '../testing/kill-trial.ts';

/** Milliseconds from a start to the kill: while feeds are read, pages fetched, claims checked, stories placed. */
const KILLS = [150, 700, 1500];

test('what is killed at any point loses nothing and does nothing twice', { timeout: 600_000 }, async () => {
  const news = madeUpNews(20);
  const newsroom = await openNewsroom();
  newsroom.publish(...news);
  const folders = ['undisturbed', 'killed'].map((name) => mkdtempSync(join(tmpdir(), `assay-${name}-`)));
  const [undisturbed, killed] = folders.map((folder) => new Trial(folder, newsroom));
  try {
    if (undisturbed === undefined || killed === undefined) throw new Error('no folders');
    await undisturbed.start();
    await undisturbed.follow(['ko', 'en']);
    const wanted = await undisturbed.outcome(news.length);
    await undisturbed.stop();

    await killed.start();
    await killed.follow(['ko', 'en']);
    for (const after of KILLS) {
      await new Promise((resolve) => setTimeout(resolve, after));
      await killed.kill();
      await killed.start();
    }
    expect(await killed.outcome(news.length)).toEqual(wanted);
    expect(wanted.documents).toHaveLength(news.length);
    expect(wanted.dead).toBe(0);
  } finally {
    await Promise.all([undisturbed?.stop(), killed?.stop()]);
    await newsroom.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
});
