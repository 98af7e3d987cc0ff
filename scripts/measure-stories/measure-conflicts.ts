// Compares the conflicts found in gold stories with those that were written into them. Cannot judge a conflict that slipped into the data unmeant.
import { existsSync } from 'node:fs';
import { conflictsOf } from '../../packages/pipeline/src/story/conflicts-of.ts';
import { type ReadItem, readLines } from './read-items.ts';

interface GoldConflict {
  readonly story: string;
  readonly unit: string;
  readonly values: readonly string[];
}

/** One line of figures, one of false alarms, and one for each conflict that is missed or unmeant. */
export function measureConflicts(items: readonly ReadItem[], file: string): string[] {
  const gold = existsSync(file)
    ? readLines<GoldConflict>(file).map(({ story, values }) => `${story} ${[...values].sort().join(' ')}`)
    : [];
  const stories = [...Map.groupBy(items, ({ item }) => item.story)];
  const found = stories.flatMap(([story, own]) =>
    conflictsOf(own.map(({ item, features }) => ({ itemId: item.id, features }))).map(
      ({ sides }) =>
        `${story} ${sides
          .map(({ value }) => value)
          .sort()
          .join(' ')}`,
    ),
  );
  const right = found.filter((one) => gold.includes(one)).length;
  const planted = new Set(gold.map(storyOf));
  const alarmed = new Set(found.map(storyOf).filter((story) => !planted.has(story)));
  const told = stories.filter(([story, own]) => own.length > 1 && !planted.has(story)).length;
  return [
    `conflicts found ${right} of ${gold.length}, unmeant ${found.length - right}`,
    `false alarms on ${alarmed.size} of ${told} stories that are told more than once and hold no planted conflict`,
    ...gold.filter((one) => !found.includes(one)).map((one) => `  missed  ${one}`),
    ...found.filter((one) => !gold.includes(one)).map((one) => `  unmeant ${one}`),
  ];
}

function storyOf(conflict: string): string {
  return conflict.split(' ')[0] ?? '';
}
