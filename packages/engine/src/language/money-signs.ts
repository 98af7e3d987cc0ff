import type { Unit } from '../quantity/unit.ts';

/** Signs and codes of money that stand before a number, in small letters; the same in every language. The dollar's are not among them: whose dollar it is, each language says its own way. */
export const MONEY_SIGNS: Readonly<Record<string, Unit>> = {
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '₩': 'KRW',
  krw: 'KRW',
  '¥': 'JPY',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
};
