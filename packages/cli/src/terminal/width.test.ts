import { describe, expect, it } from 'vitest';
import { cutText, padEnd, padStart, printable, textWidth } from './width.ts';

describe('the width of a text in a terminal', () => {
  it.each([
    ['한글 syllables are double', '중국', 4],
    ['decomposed Hangul is as wide as composed', '각'.normalize('NFD'), 2],
    ['letters of the old Hangul block stand alone double', 'ㄱ', 2],
    ['full-width signs are double', '％，', 4],
    ['half-width kana are single', 'ﾊﾝ', 2],
    ['a combining mark takes no column', 'e\u0301', 1],
    ['a zero-width space takes no column', 'a\u200Bb', 2],
    ['a byte order mark takes no column', '\uFEFFa', 1],
    ['an emoji is double', '😀', 2],
    ['a family of emoji is one picture', '👩‍👩‍👧', 2],
    ['a flag is one picture', '🇰🇷', 2],
    ['a skin tone joins its hand', '👍🏽', 2],
    ['a heart with a selector is a picture', '❤️', 2],
    ['a keycap is a picture', '1️⃣', 2],
    ['text signs are single', '·…“”→−✓✕≠©', 10],
    ['a tab is four spaces', '\t', 4],
    ['CJK units are double', '㎡', 2],
  ])('%s', (_, text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('pads and cuts by columns, not by code units', () => {
    expect(padEnd('중국', 6)).toBe('중국  ');
    expect(padStart('15', 4)).toBe('  15');
    expect(cutText('중국의 특허', 6)).toBe('중국…');
    expect(cutText('중국의 특허', 7)).toBe('중국의…');
    expect(cutText('중국', 4)).toBe('중국');
  });

  it('keeps orders to the terminal and to the direction of text out of what is printed', () => {
    expect(printable('a\u001B[31mb\u202Ec\r\nd')).toBe('a�[31mb�c d');
  });
});
