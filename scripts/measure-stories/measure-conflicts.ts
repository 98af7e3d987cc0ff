// Compares the conflicts found in gold stories with those that were written into them. Cannot judge a conflict that slipped into the data unmeant.
import { existsSync } from 'node:fs';
import { conflictsOf } from '../../packages/pipeline/src/story/conflicts-of.ts';
import { type ReadItem, readLines } from './read-items.ts';

interface GoldConflict {
  readonly story: string;
  readonly unit: string;
  readonly values: readonly string[];
}

/** One line of figures, and one for each conflict that is missed or unmeant. */
export function measureConflicts(items: readonly ReadItem[], file: string): string[] {
  if (!existsSync(file)) return [];
  const gold = readLines<GoldConflict>(file).map(
    ({ story, values }) => `${story} ${[...values].sort().join(' ')}`,
  );
  const found = [...Map.groupBy(items, ({ item }) => item.story)].flatMap(([story, own]) =>
    conflictsOf(own.map(({ item, features }) => ({ itemId: item.id, features }))).map(
      ({ sides }) =>
        `${story} ${sides
          .map(({ value }) => value)
          .sort()
          .join(' ')}`,
    ),
  );
  const right = found.filter((one) => gold.includes(one)).length;
  return [
    `conflicts found ${right} of ${gold.length}, unmeant ${found.length - right}`,
    ...gold.filter((one) => !found.includes(one)).map((one) => `  missed  ${one}`),
    ...found.filter((one) => !gold.includes(one)).map((one) => `  unmeant ${one}`),
  ];
}
