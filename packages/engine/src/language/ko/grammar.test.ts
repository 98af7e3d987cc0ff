import { describe, expect, test } from 'vitest';
import { KO_GRAMMAR } from './grammar.ts';

describe('a name that is a common word too', () => {
  test.each(['는요', '도요', '는', '의'])('is one before %s', (rest) => {
    expect(KO_GRAMMAR.nameBoundary.follows('우리', rest)).toBe(true);
  });

  test.each(['집', '말', '요'])('is none before %s', (rest) => {
    expect(KO_GRAMMAR.nameBoundary.follows('우리', rest)).toBe(false);
  });
});

describe('a source', () => {
  test.each([
    '스탠퍼드대는 4월에 한국을 다섯 개로 셌다.',
    '스탠퍼드대가 한국을 8위로 꼽았다.',
    '스탠퍼드대가 6월에 바로잡은 자료다.',
  ])('is who tells: %s', (text) => {
    expect(KO_GRAMMAR.attributes(text, { start: 0, end: 5 })).toBe(true);
  });

  test('is not who acts', () => {
    expect(KO_GRAMMAR.attributes('스탠퍼드대는 모델 다섯 개를 공개했다.', { start: 0, end: 5 })).toBe(false);
  });
});

describe('while another did so', () => {
  test.each([
    ['미국이 60개를 내놓는 동안 중국의 모델은 35개였다.', 2],
    ['세 나라가 크게 주는 동안 홀로 늘어 일본을 따라붙었다.', 1],
    ['같은 기간 동안 중국은 35개였다.', 1],
    ['2년 사이 중국은 35개였다.', 1],
  ])('%s has %i clauses', (text, count) => {
    expect(KO_GRAMMAR.clauses(text, { start: 0, end: text.length }, [])).toHaveLength(count);
  });
});
