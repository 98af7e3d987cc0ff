import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold.ts';

describe('a text is folded', () => {
  test.each([
    ['ＡＩ\u00A0특허', 'ai 특허'],
    ['Chang’e 5–6 − 2\u20147', "chang'e 5-6 - 2-7"],
    ['２２．６％', '22.6%'],
    ['a\tb\nc\r\nd', 'a b c  d'],
    ['\u2009\u202F\u3000', '   '],
    ['GPT-4', 'gpt-4'],
    ['İstanbul', 'İstanbul'],
    ['ΑΣ', 'ας'],
    ['가나다', '가나다'],
    ['', ''],
  ])('%j → %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('folding keeps offsets', () => {
  const AWKWARD = [
    'İ',
    'ß',
    'ﬁ',
    '😀',
    '\uD800',
    'Σ',
    '\u0130\u0307',
    '％',
    '\u2028',
    'ẞ',
    'Ω',
    '가',
    'A',
    '\n',
    '1',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...AWKWARD) }),
    fc.string({ unit: 'grapheme' }),
  );

  test('of any text', () => {
    fc.assert(fc.property(text, (given) => foldText(given).length === given.length));
  });

  /** Whether a final sigma is final depends on what follows, and no letter of it moves. */
  const alike = (folded: string): string => folded.toLowerCase().replaceAll('ς', 'σ');

  test('of each of its parts, so that no letter moves', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const whole = foldText(left + right);
        expect(alike(whole.slice(0, left.length))).toBe(alike(foldText(left)));
        expect(alike(whole.slice(left.length))).toBe(alike(foldText(right)));
      }),
    );
  });

  test('and is done once: folding what is folded changes nothing', () => {
    fc.assert(fc.property(text, (given) => foldText(foldText(given)) === foldText(given)));
  });
});
