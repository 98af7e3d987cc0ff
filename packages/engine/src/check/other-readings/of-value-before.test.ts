import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function readingOf(text: string, words: string): string {
  const { form, indicator, entities, verdict } = claimIn(
    reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en'),
    words,
  );
  return [verdict.label, form, indicator, entities.join()].join(' ');
}

/** Of private fusion investment in 2024, 9.65 billion, America had 4.812 and China 2.406; Korea's 614 million were 523 the year before. */
describe('what a sentence goes on to say of a value', () => {
  test.each([
    [
      'the part that it is of the whole',
      'Private fusion investment in America came to $4.81 billion of it in 2024, or 49.9%.',
      '49.9%',
      'supported share fusion_investment USA',
    ],
    [
      'the part of a bearer named behind it',
      '2024년 세계의 민간 핵융합 투자액은 96억5000만 달러였고, 중국 몫은 24.9%다.',
      '24.9%',
      'supported share fusion_investment CHN',
    ],
    [
      'the part that the value told before it is of all',
      '2024년 미국의 민간 핵융합 투자액은 48억1000만 달러였다. 이는 세계 투자액 96억5000만 달러의 49.9%에 해당한다.',
      '49.9%',
      'supported share fusion_investment USA',
    ],
    [
      'no part of another',
      '2024년 미국의 민간 핵융합 투자액은 48억1000만 달러였다. 이는 세계 투자액 96억5000만 달러의 24.9%에 해당한다.',
      '24.9%',
      'not-enough-evidence share  WLD',
    ],
    [
      'nothing that it is not',
      'Private fusion investment in America came to $4.81 billion of it in 2024, or 53.7%.',
      '53.7%',
      'not-enough-evidence value  USA',
    ],
  ])('%s', (_, text, words, expected) => {
    expect(readingOf(text, words)).toBe(expected);
  });
});
