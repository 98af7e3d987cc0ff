import { expect, test } from 'vitest';
import { type Example, type TraitTable, tellApart } from './tell-apart.ts';

const STATISTICS = 20;
const PUBLISHED = 0;
const CITED = 1;
/** Traits 0 to 2 – papers, published, cited – are used by both statistics, and say the same for each. */
const tableOf = (): TraitTable => ({
  rarity: Float64Array.of(1, 1, 1),
  starts: Int32Array.of(0, 2, 4, 6),
  users: Int32Array.of(PUBLISHED, CITED, PUBLISHED, CITED, PUBLISHED, CITED),
  values: new Float64Array(6).fill(0.5),
});
const EXAMPLES: readonly Example[] = [
  { place: PUBLISHED, worth: 1, traits: [0, 1] },
  { place: CITED, worth: 1, traits: [0, 2] },
];
const [PAPERS, ITS_PUBLISHED, ITS_CITED] = [0, 2, 4];

test('a word that sets one statistic apart says more for it and less for its sibling', () => {
  const table = tableOf();
  tellApart(table, STATISTICS, EXAMPLES);
  const said = (trait: number, statistic: number) => table.values[trait + statistic] ?? 0;
  expect(said(ITS_PUBLISHED, PUBLISHED)).toBeGreaterThan(said(ITS_PUBLISHED, CITED) + 0.1);
  expect(said(ITS_CITED, CITED)).toBeGreaterThan(said(ITS_CITED, PUBLISHED) + 0.1);
  expect(said(PAPERS, PUBLISHED)).toBeCloseTo(said(PAPERS, CITED), 1);
});

test('what one sentence tells of a statistic says less for its sibling than before', () => {
  const table = tableOf();
  tellApart(table, STATISTICS, [{ place: PUBLISHED, worth: 1, traits: [0, 1] }]);
  expect(table.values[ITS_PUBLISHED + CITED]).toBeLessThan(0.5);
  expect(table.values[ITS_CITED + CITED]).toBe(0.5);
});

test('a sentence that is liker to its own statistic by far moves nothing', () => {
  const table = tableOf();
  table.values.set([0.9, 0, 0.9, 0, 0, 0.9]);
  const before = [...table.values];
  tellApart(table, STATISTICS, [{ place: PUBLISHED, worth: 1, traits: [0, 1] }]);
  expect([...table.values]).toEqual(before);
});

test('a trait that many statistics share tells nothing apart', () => {
  const table = tableOf();
  tellApart(table, 10, EXAMPLES);
  expect([...table.values]).toEqual([...tableOf().values]);
});

test('the same examples give the same values', () => {
  const [one, other] = [tableOf(), tableOf()];
  tellApart(one, STATISTICS, EXAMPLES);
  tellApart(other, STATISTICS, EXAMPLES);
  expect([...one.values]).toEqual([...other.values]);
});

test('a sentence is held against a statistic that shares nothing with it before one whose words speak against it', () => {
  const table = tableOf();
  table.values.set([0.1, -0.5, 0.1, -0.5, 0, -0.5]);
  tellApart(table, STATISTICS, [{ place: PUBLISHED, worth: 1, traits: [0, 1] }]);
  expect(table.values[PAPERS + CITED]).toBe(-0.5);
  expect(table.values[PAPERS + PUBLISHED]).toBeGreaterThan(0.1);
});

test('a trait that hundreds share tells nothing apart, however many statistics there are', () => {
  const many = 5_000;
  const users = Int32Array.from({ length: 301 }, (_, user) => user);
  const table: TraitTable = {
    rarity: Float64Array.of(1),
    starts: Int32Array.of(0, users.length),
    users,
    values: new Float64Array(users.length).fill(0.5),
  };
  tellApart(table, many, [{ place: PUBLISHED, worth: 1, traits: [0] }]);
  expect(new Set(table.values)).toEqual(new Set([0.5]));
});
