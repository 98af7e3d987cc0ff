import { expect, test } from 'vitest';
import { findCycles } from './check-cycles.ts';

const cycles = (links: Readonly<Record<string, string[]>>) => findCycles(new Map(Object.entries(links)));

test.each([
  ['nothing', {}, []],
  ['a chain', { a: ['b'], b: ['c'] }, []],
  ['two ways to one parent', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
  ['itself', { a: ['a'] }, [['a']]],
  ['a pair', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['a ring behind a chain', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
  [
    'two rings',
    { a: ['b'], b: ['a'], x: ['y'], y: ['x'] },
    [
      ['a', 'b'],
      ['x', 'y'],
    ],
  ],
])('%s has its rings and no others', (_, links, expected) => {
  expect(cycles(links)).toEqual(expected);
});

test('a chain of a hundred thousand does not exhaust the stack', () => {
  const links = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`e${n}`, [`e${n + 1}`]]));
  expect(cycles(links)).toEqual([]);
});
