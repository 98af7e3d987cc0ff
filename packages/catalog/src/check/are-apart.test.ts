import { expect, test } from 'vitest';
import { readPackagesSync } from '../read-packages.ts';
import { edit, makeSample } from '../sample-package.ts';
import { areApart } from './are-apart.ts';

test.each([
  ['no groups', [], true],
  ['one group, whatever it repeats', [[['a', 'b', 'a'], ['a']]], true],
  ['groups without a text in common', [[['a', 'a'], ['b']], [['c']]], true],
  ['groups with one in common', [[['a'], ['b', 'c']], [['d', 'c']]], false],
  ['groups with an empty text in common', [[['']], [['']]], false],
])('%s', (_, groups, expected) => {
  expect(areApart(groups)).toBe(expected);
});

test('two packages with statistics of their own keep all their rows, and one row of both is kept once', () => {
  const other = {
    'datapackage.json': edit('datapackage.json', '"sample"', '"other"')['datapackage.json'] ?? '',
  };
  const one = makeSample();
  const observations = (...folders: readonly string[]) => readPackagesSync(folders).observations;
  expect(observations(one, makeSample(other))).toEqual(observations(one));
  const own = makeSample({
    ...other,
    'observations/2024.csv': `indicator,entity,period,value,publication,source,edition,confidence
robots_stock,KOR,2022,374737,robots,robots_2024,2024-09-24,high
`,
  });
  expect(observations(one, own)).toHaveLength(observations(one).length + 1);
});
