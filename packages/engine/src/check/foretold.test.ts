import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../testing/small-world.ts';

const [cell] = SMALL_WORLD.observations;
const FORESEEING = buildCatalogue({
  ...SMALL_WORLD,
  observations: [
    ...SMALL_WORLD.observations,
    ...(cell === undefined ? [] : [{ ...cell, entity: 'USA', period: '2030', value: '9100000000' }]),
  ],
});

function verdictOn(text: string): string {
  const { verdict } = claimIn(checkDocument(FORESEEING, documentOf(text, 'en')));
  return `${verdict.label} ${verdict.reason}`;
}

describe('a forecast', () => {
  test('is supported by a published forecast that says the same', () => {
    expect(verdictOn('Private fusion investment in the United States will reach $9.1 billion by 2030.')).toBe(
      'supported agrees',
    );
  });

  test('stays a forecast where the published one says another', () => {
    expect(verdictOn('Private fusion investment in the United States will reach $7.4 billion by 2030.')).toBe(
      'not-checkable forecast',
    );
  });
});
