// Kills the service with its database many times while a newsroom feeds it, and compares what has become of everything with an undisturbed run: bin/node scripts/kill-trial.ts [KILLS]. Cannot cut the power: what the disk itself forgets is not tried.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Trial } from '../packages/cli/src/testing/kill-trial.ts';
import { madeUpNews } from '../packages/pipeline/src/testing/made-up-news.ts';
import { openNewsroom } from '../packages/pipeline/src/testing/newsroom.ts';
import { drawFrom } from './score/random.ts';

const kills = Number(process.argv[2] ?? 100);
/** A run on one folder takes so many kills; then the next begins, so that there is always work to be killed. */
const KILLS_A_RUN = 10;
const RELEASES = 40;
const LONGEST_MS = 2500;

const random = drawFrom('kill trial');
const newsroom = await openNewsroom({ listed: 2 * RELEASES });
const news = madeUpNews(RELEASES);
newsroom.publish(...news);
const wanted = await run(0);
let done = 0;
let differing = 0;
while (done < kills) {
  const turn = Math.min(KILLS_A_RUN, kills - done);
  const seen = await run(turn);
  done += turn;
  const same = isDeepStrictEqual(seen, wanted);
  if (!same) {
    differing++;
    for (const part of ['documents', 'verdicts', 'stories', 'events'] as const)
      console.log(`${part}: ${describe(seen[part], wanted[part])}`);
  }
  console.log(`${done} of ${kills} kills: ${same ? 'the same as undisturbed' : 'NOT the same'}`);
}
await newsroom.close();
console.log(
  `${kills} kills: ${wanted.documents.length} documents, ${wanted.verdicts.length} verdicts, ${wanted.stories.length} stories, ${differing} runs differ`,
);
process.exitCode = differing === 0 ? 0 : 1;

async function run(times: number) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-kill-'));
  const trial = new Trial(folder, newsroom);
  try {
    await trial.start();
    await trial.follow(['ko', 'en']);
    for (let turn = 0; turn < times; turn++) {
      await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_MS));
      await trial.kill();
      await trial.start();
    }
    return await trial.outcome(news.length);
  } finally {
    await trial.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe(seen: readonly string[], wanted: readonly string[]): string {
  const missing = wanted.filter((line) => !seen.includes(line));
  const extra = seen.filter((line) => !wanted.includes(line));
  return `${missing.length} missing ${missing.slice(0, 3).join(' | ')}, ${extra.length} beside ${extra.slice(0, 3).join(' | ')}`;
}
