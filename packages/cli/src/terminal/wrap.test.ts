import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './width.ts';
import { wrapText } from './wrap.ts';

describe('wrapping', () => {
  it('breaks at spaces and drops those of the break', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapText('ab  cd   ef', 4)).toEqual(['ab', 'cd', 'ef']);
    expect(wrapText('abcd  ef', 4)).toEqual(['abcd', 'ef']);
  });

  it('counts Korean syllables double and keeps words whole', () => {
    expect(wrapText('한국의 인공지능 이용률은 매우 높다', 16)).toEqual([
      '한국의 인공지능',
      '이용률은 매우',
      '높다',
    ]);
  });

  it('cuts a word that is longer than the line', () => {
    expect(wrapText('abcdefgh ij', 5)).toEqual(['abcde', 'fgh', 'ij']);
    expect(wrapText('가나다라', 5)).toEqual(['가나', '다라']);
    expect(wrapText(' abcdefghijkl', 5)).toEqual(['abcde', 'fghij', 'kl']);
    expect(wrapText(' abcd한', 5)).toEqual(['abcd', '한']);
  });

  it('gives one empty line for nothing', () => {
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('never makes a line too wide, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '한', ' ', '😀', 'e\u0301', '  ', 'word', '단어'), { maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (parts, width) => {
          const text = parts.join('');
          const lines = wrapText(text, width);
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});
