import { expect, test } from 'vitest';
import { isCurrency, UNITS } from './unit.ts';

test('a currency is a unit of money, and no price or rate', () => {
  expect(UNITS.filter(isCurrency)).toEqual(['USD', 'KRW', 'CNY', 'EUR', 'JPY', 'GBP']);
  expect(isCurrency(null)).toBe(false);
});
