import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../testing/small-world.ts';

const world = buildCatalogue(SMALL_WORLD);

function verdictOn(text: string, published: string | null) {
  const claim = claimIn(checkDocument(world, { ...documentOf(text, 'en'), published }));
  return `${claim.verdict.label}, now ${claim.verdict.now}`;
}

describe('a forecast whose time has data by now', () => {
  const said = (share: string): string => `The heat pump share in South Korea will be ${share}% in 2024.`;

  test('stays a forecast, and says how it came out', () => {
    expect(verdictOn(said('18.3'), '2023-05-01')).toBe('not-checkable, now supported');
    expect(verdictOn(said('31'), '2023-05-01')).toBe('not-checkable, now refuted');
  });

  test('is told with the value that came', () => {
    const report = checkDocument(world, { ...documentOf(said('18.3'), 'en'), published: '2023-05-01' });
    expect(claimIn(report).explanation.en).toContain('Its time has come since: 18.3%');
    expect(claimIn(report).explanation.ko).toContain('실제 값이 18.3%로 나왔다');
  });

  test('names the statistic that will tell, before there are data', () => {
    const report = checkDocument(world, {
      ...documentOf(said('18.3').replace('2024', '2031'), 'en'),
      published: '2023-05-01',
    });
    expect(claimIn(report).candidates.map(({ indicator }) => indicator)).toEqual(['heat_pump_share']);
  });

  test('says nothing where there are no data, no date of the text, or no time', () => {
    expect(verdictOn(said('18.3').replace('2024', '2031'), '2023-05-01')).toBe(
      'not-checkable, now not-checkable',
    );
    expect(verdictOn(said('18.3'), null)).not.toContain('now refuted');
    expect(verdictOn('The heat pump share in South Korea will be 18.3%.', '2023-05-01')).toBe(
      'not-checkable, now not-checkable',
    );
  });
});
