import type { StoryMember } from './origins-of.ts';
import type { PairScores } from './pair-scores.ts';

/**
 * Parts items into stories: those two groups whose pairs score best on average become one, again and again, until no two groups have an
 * average above nought. So an item joins a story when it fits its items by and large, and one odd pair joins no two stories.
 * A function of the set of items: their order changes nothing. Groups and their items come in the order of identifiers.
 * Example: `arrangeItems(neighbourhood, scoreOf)` → `[['a', 'c'], ['b']]`.
 */
export function arrangeItems(members: readonly StoryMember[], scoreOf: PairScores): string[][] {
  const items = [...members].sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
  let groups = items.map(({ itemId }) => [itemId]);
  /** The mean score of each two groups, by their places. */
  let means = items.map((a) => items.map((b) => (a === b ? Number.NEGATIVE_INFINITY : scoreOf(a, b))));
  for (let best = bestOf(means); best !== null; best = bestOf(means)) {
    const [into, from] = best;
    const [own, other] = [groups[into]?.length ?? 0, groups[from]?.length ?? 0];
    const joined = (means[into] ?? []).map((mean, place) =>
      place === into ? mean : (mean * own + (means[from]?.[place] ?? 0) * other) / (own + other),
    );
    means = means.map((row, place) =>
      place === into ? joined : row.map((mean, column) => (column === into ? (joined[place] ?? mean) : mean)),
    );
    const rest = (_: unknown, place: number) => place !== from;
    means = means.filter(rest).map((row) => row.filter(rest));
    groups = groups
      .map((group, place) => (place === into ? [...group, ...(groups[from] ?? [])] : group))
      .filter(rest);
  }
  return groups.map((group) => group.sort());
}

/** The two groups that fit best, or null where none do; of pairs that fit as well the first. */
function bestOf(means: readonly (readonly number[])[]): readonly [into: number, from: number] | null {
  let best: readonly [number, number] | null = null;
  let most = 0;
  for (const [row, own] of means.entries())
    for (let column = row + 1; column < own.length; column++) {
      const mean = own[column] ?? 0;
      if (mean <= most) continue;
      most = mean;
      best = [row, column];
    }
  return best;
}
