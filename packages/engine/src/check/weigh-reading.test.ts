import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { traceDocument, type WeighedFigure } from '../check.ts';
import { documentOf, SMALL_WORLD } from '../testing/small-world.ts';
import type { SignName } from './reading-signs.ts';
import { LEAST, tooLittleSpeaks, weigh } from './weigh-reading.ts';

const CATALOGUE = buildCatalogue(SMALL_WORLD);

function weighedIn(text: string): WeighedFigure {
  const [figure] = traceDocument(CATALOGUE, documentOf(text, 'en')).weighed;
  if (figure === undefined) throw new Error('nothing was weighed');
  return figure;
}

function amountOf(text: string, name: SignName): number {
  return weighedIn(text).signs.find((sign) => sign.name === name)?.amount ?? 0;
}

describe('what speaks for a reading', () => {
  test('is added up', () => {
    const [any, one] = [weigh([]).sum, weigh([['named', 1]]).sum];
    expect(weigh([['named', 2]]).sum - any).toBeCloseTo(2 * (one - any));
  });

  test('is the same whatever the number, if it is written and as far off alike', () => {
    const told = (number: string) => weighedIn(`China ran ${number} electric ferries in 2024.`);
    expect(told('391').signs).toEqual(told('377').signs);
  });

  test('tells where the bearer stands', () => {
    const beside = 'China ran 391 electric ferries in 2024.';
    expect(amountOf(beside, 'bearer.beyond-figure')).toBe(0);
    const beyond = 'In 2024 China spent $3bn and ran 391 electric ferries.';
    expect(amountOf(beyond, 'bearer.beyond-figure')).toBeCloseTo(1 / 3);
    expect(amountOf(beyond, 'bearer.apart')).toBeGreaterThan(amountOf(beside, 'bearer.apart'));
  });
});

describe('a figure that disagrees', () => {
  const signs = (...names: readonly SignName[]) => ({
    signs: names.map((name) => ({ name, amount: 1, weight: -1 })),
    sum: LEAST - 0.01,
  });

  test('stays open where too little speaks for its reading, for what speaks most against it', () => {
    expect(tooLittleSpeaks(signs('bearer.apart'))).toBe('entity-unknown');
    expect(tooLittleSpeaks(signs('name.free-here'))).toBe('entity-unknown');
    expect(tooLittleSpeaks(signs('period.apart'))).toBe('period-unknown');
    expect(tooLittleSpeaks(signs('rival.near'))).toBe('ambiguous-indicator');
  });

  test('is false where enough does', () => {
    expect(tooLittleSpeaks({ signs: [], sum: LEAST })).toBeNull();
  });
});
