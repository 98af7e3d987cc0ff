// Measures how well items are grouped into stories, against a TF-IDF baseline, on a folder of items with gold stories. Cannot tell how well it does on news that is unlike them.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue } from '@assay/engine';
import { WINDOW_DAYS } from '../packages/pipeline/src/story/compare-items.ts';
import { groupItems } from '../packages/pipeline/src/story/group-items.ts';
import { originsOf } from '../packages/pipeline/src/story/origins-of.ts';
import { likenesses, linkAbove, type Thresholds } from './measure-stories/baseline.ts';
import { grow } from './measure-stories/growth.ts';
import { measureConflicts } from './measure-stories/measure-conflicts.ts';
import { bCubed, type Choice, type Placed, pairwise, type Scores } from './measure-stories/partition.ts';
import {
  itemFiles,
  type ReadItem,
  readLines,
  type StoryItem,
  withFeatures,
} from './measure-stories/read-items.ts';
import { drawFrom } from './score/random.ts';

const CHOICES: readonly Choice[] = ['all', 'ko', 'en', 'across'];
const TUNE = 'corpus/stories/tune.jsonl';
const SHUFFLES = 20;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'usage: bin/node scripts/measure-stories.ts FOLDER [--only NAME] [--errors]; FOLDER holds *.jsonl of items',
  );
  process.exit(2);
}

const thresholds = bestThresholds(readLines<StoryItem>(TUNE));
const catalogue = buildCatalogue(readPackagesSync(['data/ai-race']));
for (const file of itemFiles(folder)) {
  const name = basename(file, '.jsonl');
  if (values.only === undefined || values.only === name) await measureFile(file, name);
}

async function measureFile(file: string, name: string): Promise<void> {
  const started = performance.now();
  const items = readLines<StoryItem>(file).map((item) => withFeatures(catalogue, item));
  const reading = (performance.now() - started) / items.length;
  const stories = new Set(items.map(({ item }) => item.story)).size;
  console.log(
    `\n${name}: ${items.length} items, ${stories} stories; engine and features ${reading.toFixed(1)} ms an item`,
  );
  const groups = await groupItems(items.map(({ item, features }) => ({ itemId: item.id, features })));
  const storyOf = new Map(groups.flatMap((group) => group.map((id) => [id, group[0] ?? ''] as const)));
  const placed = items.map(({ item }) => placedAs(item, storyOf.get(item.id) ?? ''));
  const found = linkAbove(
    items.length,
    likenesses(
      items.map(({ item }) => item),
      WINDOW_DAYS,
    ),
    thresholds,
  );
  const baseline = items.map(({ item }, place) => placedAs(item, found[place] ?? ''));
  console.log('             pairwise P     R    F1   B³ P     R    F1');
  for (const choice of CHOICES) {
    console.log(
      `${`stories ${choice}`.padEnd(18)}${row(pairwise(placed, choice))}  ${row(bCubed(placed, choice))}`,
    );
    console.log(
      `${`tf-idf  ${choice}`.padEnd(18)}${row(pairwise(baseline, choice))}  ${row(bCubed(baseline, choice))}`,
    );
  }
  console.log(
    `tf-idf links from a cosine of ${thresholds.within.toFixed(2)}, across languages ${thresholds.across.toFixed(2)}: the best for tune.jsonl`,
  );
  console.log(originsLine(items));
  for (const line of measureConflicts(items, file.replace(/\.jsonl$/, '.conflicts.jsonl'))) console.log(line);
  console.log(await orderLine(items, groups));
  for (const times of [1, 4, 16, 64]) {
    const { items: count, stories: made, candidates, microseconds } = await grow(items, times);
    console.log(
      `${count} items: ${made} stories, candidates ${candidates[0].toFixed(1)} an item, most ${candidates[1]}, ${microseconds.toFixed(0)} µs an item`,
    );
  }
  if (values.errors) showErrors(items, storyOf);
}

function placedAs({ story, language }: StoryItem, found: string): Placed {
  return { gold: story, found, language };
}

function row({ precision, recall, f1 }: Scores): string {
  return [precision, recall, f1].map((score) => score.toFixed(3)).join(' ');
}

/** The thresholds at which the baseline does best on all pairs. */
function bestThresholds(items: readonly StoryItem[]): Thresholds {
  const pairs = likenesses(items, WINDOW_DAYS);
  const steps = Array.from({ length: 25 }, (_, step) => 0.02 + step * 0.02);
  let best: { thresholds: Thresholds; f1: number } = { thresholds: { within: 1, across: 1 }, f1: -1 };
  for (const within of steps)
    for (const across of [...steps, 1]) {
      const found = linkAbove(items.length, pairs, { within, across });
      const placed = items.map((item, place) => placedAs(item, found[place] ?? ''));
      const { f1 } = pairwise(placed, 'all');
      if (f1 > best.f1) best = { thresholds: { within, across }, f1 };
    }
  return best.thresholds;
}

/** Whether the same items in other orders make the same groups. */
async function orderLine(items: readonly ReadItem[], groups: readonly string[][]): Promise<string> {
  const expected = JSON.stringify(groups);
  const draw = drawFrom('stories');
  let same = 0;
  for (let turn = 0; turn < SHUFFLES; turn++) {
    const order = items.map((one) => ({ one, key: draw() })).sort((a, b) => a.key - b.key);
    const members = order.map(({ one: { item, features } }) => ({ itemId: item.id, features }));
    if (JSON.stringify(await groupItems(members)) === expected) same++;
  }
  return `same stories in ${same} of ${SHUFFLES} other orders`;
}

function originsLine(items: readonly ReadItem[]): string {
  const placed = [...Map.groupBy(items, ({ item }) => item.story).values()].flatMap((own) =>
    originsOf(own.map(({ item, features }) => ({ itemId: item.id, features }))).flatMap((group) =>
      group.map(({ itemId }) => ({ itemId, found: group[0]?.itemId ?? '' })),
    ),
  );
  const origin = new Map(items.map(({ item }) => [item.id, item]));
  const judged = placed.map(({ itemId, found }) => ({
    gold: origin.get(itemId)?.origin ?? '',
    found,
    language: '',
  }));
  return `copies as one origin, pairwise ${row(pairwise(judged, 'all'))}`;
}

function showErrors(items: readonly ReadItem[], storyOf: ReadonlyMap<string, string>): void {
  const placed = items.map(({ item }) => ({
    id: item.id,
    gold: item.story,
    found: storyOf.get(item.id) ?? '',
  }));
  for (const [story, own] of Map.groupBy(placed, ({ gold }) => gold)) {
    const parts = new Set(own.map(({ found }) => found));
    if (parts.size > 1)
      console.log(`split ${story}: ${own.map(({ id, found }) => `${id} in ${found}`).join(', ')}`);
  }
  for (const [group, own] of Map.groupBy(placed, ({ found }) => found)) {
    const mixed = new Set(own.map(({ gold }) => gold));
    if (mixed.size > 1) console.log(`mixed ${group}: ${[...mixed].join(', ')}`);
  }
}
