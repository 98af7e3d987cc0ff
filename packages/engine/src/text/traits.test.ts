import { describe, expect, test } from 'vitest';
import { findTokens } from './tokens.ts';
import { traitsOf } from './traits.ts';

const traits = (text: string, leftOut = ''): string[] =>
  traitsOf(findTokens(text), (token) => token.text === leftOut).map((trait) => trait.text);

describe('the traits of a wording', () => {
  test('are runs of two and three syllables of Korean words, whatever their endings', () => {
    expect(traits('논문을 냈다')).toEqual(['논문', '문을', '논문을', '냈다']);
  });

  test('are stems and pairs of neighbouring stems of other words', () => {
    expect(traits('chips shipped')).toEqual(['chip', 'ship', 'chip ship']);
  });

  test('leave digits out, and pair no words across them', () => {
    expect(traits('chips 40 shipped')).toEqual(['chip', 'ship']);
  });

  test('leave out what the caller says, and pair no words across it', () => {
    expect(traits('chips France shipped', 'France')).toEqual(['chip', 'ship']);
  });
});
