import { readPackagesSync } from '@assay/catalog';
import { buildCatalogue, type Catalogue } from '@assay/engine';
import { expect, test } from 'vitest';
import { FLAGSHIP } from '../bench.ts';
import { checkText } from '../check-text.ts';
import { withoutCells, withoutStatistic } from './without.ts';

const TEXT =
  'Published: 2026-10-10\n\nChina put 354,000 industrial robots to work in 2025, 59 percent of all units installed worldwide. South Korea installed 30,000. Korea had a robot density of 1,220 in 2024.';
const STATISTIC = 'industrial_robots_installed';
const records = readPackagesSync([FLAGSHIP]);

test('cells go for the entities named alone, and the claims on them lose their verdict', () => {
  const rest = buildCatalogue(withoutCells(records, STATISTIC, new Set(['CHN'])));
  const verdict = (catalogue: Catalogue, number: string) =>
    checkText(catalogue, TEXT, 'en', null).claims.find(({ text }) => text.includes(number))?.verdict.label;
  expect(verdict(buildCatalogue(records), '354,000')).toBe('supported');
  expect(verdict(rest, '354,000')).not.toBe('supported');
  expect(verdict(rest, '30,000')).toBe('supported');
});

test('a statistic goes with its growth and rank, and no sibling mentions it any more', () => {
  const rest = withoutStatistic(records, 'robot_density');
  expect(rest.indicators.some(({ id }) => id.startsWith('robot_density'))).toBe(false);
  expect(rest.observations.some(({ indicator }) => indicator.startsWith('robot_density'))).toBe(false);
  expect(rest.indicators.some(({ siblings }) => siblings.includes('robot_density'))).toBe(false);
  expect(rest.indicators.length).toBeGreaterThan(300);
});
