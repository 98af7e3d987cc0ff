import { describe, expect, test } from 'vitest';
import type { TraitTable } from './tell-apart.ts';
import { TraitSearch } from './trait-search.ts';

const STATISTICS = 400;

/** A table of traits, the first of which nearly all statistics share, and the last of which few do. */
function tableOf(shares: readonly number[]): TraitTable {
  const rows = shares.map((share, trait) =>
    Array.from({ length: STATISTICS }, (_, user) => user).filter(
      (user) => (user * 7 + trait * 31) % 100 < share,
    ),
  );
  const starts = Int32Array.from([
    0,
    ...rows.map((_, at) => rows.slice(0, at + 1).reduce((sum, row) => sum + row.length, 0)),
  ]);
  return {
    rarity: Float64Array.from(rows, ({ length }) => Math.log(STATISTICS / length + 1) - Math.log(2)),
    starts,
    users: Int32Array.from(rows.flat()),
    values: Float64Array.from(rows.flatMap((row, trait) => row.map((user) => ((user + trait) % 5) / 8))),
  };
}

/** The likeness to every statistic, summed up without leaving anything out. */
function summedUp(table: TraitTable, weighted: ReadonlyMap<number, number>): number[] {
  const sums = new Array<number>(STATISTICS).fill(0);
  let square = 0;
  for (const [trait, weight] of weighted) {
    const value = (table.rarity[trait] ?? 0) * weight;
    square += value ** 2;
    for (let at = table.starts[trait] ?? 0; at < (table.starts[trait + 1] ?? 0); at++) {
      const user = table.users[at] ?? 0;
      sums[user] = (sums[user] ?? 0) + value * (table.values[at] ?? 0);
    }
  }
  return sums.map((sum) => sum / Math.sqrt(square));
}

describe('a wording held against the statistics that share its traits', () => {
  const table = tableOf([99, 96, 90, 40, 12, 3, 2]);
  const search = new TraitSearch(table, new Uint8Array(STATISTICS).fill(1));
  const all = Array.from({ length: STATISTICS }, (_, place) => place);

  test.each([
    ['shared and telling ones', [0, 1, 2, 3, 4, 5, 6]],
    ['shared ones alone', [0, 1, 2]],
    ['telling ones alone', [5, 6]],
  ])('is as like each as their sum says: %s', (_, traits) => {
    const weighted = new Map(traits.map((trait, nth) => [trait, 1 - nth * 0.1]));
    const sums = summedUp(table, weighted);
    for (const least of [0.01, 0.15, 0.4])
      for (const most of [1, 4, STATISTICS]) {
        const { asked, alike } = search.likeness(weighted, all, least, most);
        for (const [place, likeness] of asked.entries()) expect(likeness).toBeCloseTo(sums[place] ?? 0, 12);
        const expected = all
          .filter((place) => (sums[place] ?? 0) >= least)
          .sort((a, b) => Math.round(((sums[b] ?? 0) - (sums[a] ?? 0)) * 1e12) || a - b)
          .slice(0, most);
        expect(alike.map(({ place }) => place)).toEqual(expected);
      }
  });

  test('finds none that may not be found, and says of these how alike they are', () => {
    const [never, ...others] = summedUp(table, new Map([[6, 1]]))
      .map((likeness, place) => ({ likeness, place }))
      .filter(({ likeness }) => likeness > 0);
    if (never === undefined) throw new Error('none is alike');
    const mayBeFound = new Uint8Array(STATISTICS).fill(1);
    mayBeFound[never.place] = 0;
    const { asked, alike } = new TraitSearch(table, mayBeFound).likeness(
      new Map([[6, 1]]),
      [never.place],
      0.01,
      STATISTICS,
    );
    expect(asked[0]).toBeCloseTo(never.likeness, 12);
    expect(alike.map(({ place }) => place).sort((a, b) => a - b)).toEqual(others.map(({ place }) => place));
  });

  test('does not go through those that share what nearly all share', () => {
    const read: number[] = [];
    const users = new Proxy(table.users, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) read.push(Number(key));
        return Reflect.get(target, key, target) as unknown;
      },
    });
    new TraitSearch({ ...table, users }, new Uint8Array(STATISTICS).fill(1)).likeness(
      new Map([
        [0, 0.5],
        [6, 1],
      ]),
      [],
      0.15,
      STATISTICS,
    );
    const telling = (table.starts[7] ?? 0) - (table.starts[6] ?? 0);
    expect(read.length).toBeLessThan(telling * 12);
  });
});
