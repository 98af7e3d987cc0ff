import type { Series } from '../statistics/series.ts';

/** What an earlier edition said, as far as the newest of each cell says otherwise or continues it. */
export interface EarlierEdition {
  readonly edition: string;
  readonly points: readonly { readonly at: number; readonly value: string }[];
}

const MOST = 3;

/**
 * Earlier editions in which a value was another than now, oldest first: those that said another one of the period `focus`, at
 * most three; where there are none, the last that said another one of anything.
 */
export function earlierEditions(series: Series, focus: string | undefined): readonly EarlierEdition[] {
  const byEdition = new Map<string, { at: number; value: string; differs: boolean; focused: boolean }[]>();
  for (const { at, period, editions, newest } of series.cells) {
    const focused = period === focus;
    for (const one of editions) {
      const points = byEdition.get(one.edition) ?? [];
      byEdition.set(one.edition, points);
      const before = points.at(-1);
      const point = { at, value: one.value, differs: Number(one.value) !== Number(newest.value), focused };
      if (before?.at === at) points[points.length - 1] = point;
      else points.push(point);
    }
  }
  const differing = [...byEdition]
    .filter(([, points]) => points.some(({ differs }) => differs))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const about = differing.filter(([, points]) => points.some(({ differs, focused }) => differs && focused));
  return (about.length > 0 ? about.slice(-MOST) : differing.slice(-1)).map(([edition, points]) => ({
    edition,
    points: points.map(({ at, value }) => ({ at, value })),
  }));
}
